import type { Facets, LabelReader } from '../labels/facets.ts';
import { type NumberRead, readCell } from '../numbers/cell-number.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { nameKey } from '../text/name-key.ts';
import { nameIn } from './name-in-words.ts';
import { changeIn, type SpokenChange } from './spoken-changes.ts';

/** A number of running text with the whole name that stands before it: 2026年末，全区常住人口52.8万人. */
export interface SpokenNumber {
  readonly facets: Facets;
  readonly reading: NumberRead;
  /** The year that the sentence writes, else null. */
  readonly year: number | null;
  /** The area that the sentence names, else null. */
  readonly area: Facets['area'] | null;
  /** The pieces of the sentence before it that say something else. */
  readonly before: readonly string[];
  /** Where it is stated against an earlier year; `implied` where the clause does not name of what. */
  readonly change: (SpokenChange & { readonly implied: boolean }) | null;
}

/** Words before which nothing is said that could be compared: goals, the year before, a part of the year or of the whole. */
export const unclear =
  /目标|规划|计划|力争|要求|标准|考核|任务|全国|全省|国家|预[计期]|其中|(?<![比较与同])(?:上年|去年)|同期|上半年|季度|(?<!\d)(?:[1-9]|1[01])月|平均水平|以来|(?<!截)[到至]\d{4}年/u;

/** 同比增长1.2% of what was said before. */
const compared = /^(?:同比|环比|[比较]|增|减|上升|下降|提高|降低|高于|低于)/u;

/** One number, with thousands kept apart or not, and its unit up to the end. */
const numbered = /^(.*?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(\/?1?\/?10万|\D*)$/u;

/**
 * The numbers that a text states of something known by its whole name; a number with 约, 以上 and the like is none.
 * @param beside the measure of the figure that the text stands beside
 */
export function spokenNumbers(
  text: string,
  dictionary: Dictionary,
  label: LabelReader,
  beside: Facets | null = null,
): readonly SpokenNumber[] {
  return text.split(/[\n\r。；;！]/u).flatMap((sentence) => spokenIn(sentence, dictionary, label, beside));
}

function spokenIn(
  sentence: string,
  { units }: Dictionary,
  label: LabelReader,
  beside: Facets | null,
): readonly SpokenNumber[] {
  if (!/[\d０-９]/u.test(sentence)) return [];
  const found: SpokenNumber[] = [];
  const before: string[] = [];
  let year: number | null = null;
  let area: SpokenNumber['area'] = null;
  let subject = beside;
  let told: SpokenChange | null = null;
  for (const clause of clausesOf(sentence)) {
    if (before.some((each) => unclear.test(each))) break;
    const against = changeIn(clause, units, told);
    if (against !== null && (against.told || (against.head === '' && subject === beside))) {
      const said = nameIn(against.head, label);
      const facets = said.facets ?? (said.rest === '' ? subject : null);
      year = said.year ?? year;
      area = said.area ?? area;
      if (facets !== null) {
        const implied = facets === beside;
        found.push({
          facets,
          reading: against.reading,
          year,
          area,
          before: [...before],
          change: { ...against, implied },
        });
      } else if (said.rest !== '') before.push(clause);
      subject = facets;
      told = against;
      continue;
    }
    const [, words, digits = '', unit = ''] = numbered.exec(clause) ?? [];
    const number = `${digits}${unit}`;
    const reading = words === undefined ? null : readCell({ text: number, value: number }, units);
    const whole = nameIn(clause, label);
    const isNumber = reading?.kind === 'number' && words !== undefined && whole.rest !== '';
    const said = isNumber ? nameIn(words, label) : whole;
    year = said.year ?? year;
    area = said.area ?? area;
    if (said.facets !== null && isNumber) {
      found.push({ facets: said.facets, reading, year, area, before: [...before], change: null });
      subject = said.facets;
      told = null;
    } else if (said.rest !== '' && !compared.test(said.rest)) {
      before.push(clause);
      subject = null;
      told = null;
    }
  }
  return found;
}

/** 床位：1200张, not 说明：65岁及以上…… */
const numberBehind = /:(?=[\d.]+(?:,\d{3})*(?:\/?1?\/?10万|[^\d,:]*)(?:,|$))/gu;

/** 注：1.2026年…… */
const serial = /^\s*(?:注\s*[:：]?)?\s*\d{1,2}[.．、](?=\d{4}年)/u;

/** (上年1015人) behind what it was compared with. */
const bracketed = /\(((?:上一?年|去年|\d{4}年)[^(),\d]*[\d.]+[^(),\d]*)\)/gu;

/** 按复核结果由4050人修订为 4046人 */
const revised = /(?:按[^,]{1,8}?)?由[\d,.]+[^\d,]{0,4}?(?:修订|更正|调整|修正|核定|改)为/gu;

/** Pieces between commas; (2026年) goes before its piece, (上年9人) stands alone, other brackets with a number in them go. */
function clausesOf(sentence: string): readonly string[] {
  return sentence
    .replace(serial, '')
    .split(/\s{2,}|\u3000/u)
    .flatMap((piece) =>
      nameKey(piece)
        .replace(numberBehind, '')
        .replace(bracketed, ',$1')
        .replace(revised, '为')
        .split(/[,:](?!\d{3}(?!\d))/u),
    )
    .map((clause) => {
      const year = /\((\d{4}年)[末底度]?\)/u.exec(clause)?.[1] ?? '';
      return year + clause.replace(/\([^()]*\d[^()]*\)/gu, '');
    })
    .filter((clause) => clause !== '');
}
