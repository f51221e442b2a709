import type { LabelReader } from '../labels/facets.ts';
import { readCell } from '../numbers/cell-number.ts';
import { conversion } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { nameIn } from './name-in-words.ts';
import { unclear } from './spoken-numbers.ts';

const beforeNumber = /([^\d,，。.；;、:：()（）\s]{2,})(?:[:：\s]|约|近)*(?=\d)(?!(?:19|20)\d{2}年)/gu;

/** Whether a measure stands before some number of a text, whatever stands behind: 注册护士约2.5万余人, 注册护士200人（含返聘）. */
export function namesNumber(text: string, label: LabelReader): boolean {
  return (
    !unclear.test(text.replaceAll('其中', '')) &&
    [...text.normalize('NFKC').matchAll(beforeNumber)].some(
      ([, words = '']) => nameIn(words.replace(/[约近]$/u, ''), label).facets?.measure !== undefined,
    )
  );
}

/** What is set, not counted. */
const set = /目标|规划|计划(?!生育)|力争|要求|标准|考核|任务|全国|全省|国家/u;
const amount = /([^\d,，.。；;、:：()（）\s]{2,})(?:[:：\s]|约|近)*(\d[\d,.]*)([^\d,，.。；;、:：()（）\s]{1,4})/gu;
const led = /(?:由|从|为|是|达到?|有|计|已|均|共)+$/u;

/**
 * Whether words before some number of a text end on a measure whose unit it bears, whosever and of whatever time it is:
 * 区医院实有床位780张, 截至9月底注册护士2310人. For texts of which nothing was read.
 */
export function mayNameNumber(text: string, label: LabelReader, { units, measureNames }: Dictionary): boolean {
  const plain = text.normalize('NFKC');
  return (
    !set.test(plain) &&
    [...plain.matchAll(amount)].some(([, words = '', digits = '', behind = '']) => {
      const own = measureAtEnd(words.replace(led, ''), label);
      const measures = own === null ? measuresBegun(words.replace(led, ''), measureNames) : [own];
      return [...behind].some((_, at) => {
        const number = digits + behind.slice(0, at + 1);
        const reading = readCell({ text: number, value: number }, units);
        const unit = reading.kind === 'number' ? reading.unit : null;
        return unit !== null && measures.some((measure) => conversion(unit, measure.unit, units) !== null);
      });
    })
  );
}

/** No shorter word is most of a name. */
const mostOfName = 5;

/** The measures whose names begin with what a text ends on: 甲乙类传染病905例. */
function measuresBegun(words: string, names: Dictionary['measureNames']): readonly Measure[] {
  const ends = [...words].flatMap((_, at) => (words.length - at < mostOfName ? [] : nameKey(words.slice(at))));
  return [...names].flatMap(([name, measure]) => (ends.some((end) => name.startsWith(end)) ? measure : []));
}

/** The measure of the longest name that a text ends on; 注册护士 is 注册护士数. */
function measureAtEnd(words: string, label: LabelReader) {
  const [measure = null] = [...words].flatMap((_, at) =>
    at > words.length - 2 ? [] : ['', '数'].flatMap((more) => label(words.slice(at) + more)?.measure ?? []),
  );
  return measure;
}
