import type { Facets, LabelReader } from '../labels/facets.ts';
import { type NumberRead, readCell } from '../numbers/cell-number.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { nameKey } from '../text/name-key.ts';

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
}

/** Words before which nothing is said that could be compared: goals, the year before, a part of the year or of the whole. */
const unclear =
  /目标|规划|计划|力争|要求|标准|考核|任务|全国|全省|国家|预[计期]|其中|(?<![比较与同])(?:上年|去年)|同期|上半年|季度|(?<!\d)(?:[1-9]|1[01])月|平均水平|以来|(?<!截)[到至]\d{4}年/u;

/** 同比增长1.2% of what was said before. */
const change = /^(?:同比|环比|[比较]|增|减|上升|下降|提高|降低|高于|低于)/u;

/** What may stand between a name and its number. */
const link = /(?:为|是|达到?了?|共计?|合计|总计|有|计|已|均)$/u;
/** 注册护士总数 is 注册护士. */
const overall = /总(?:人数|数|量)$/u;
const filler = /^(?:的|共计?|共?有|已|现有?|实现|拥有|辖区内?|范围内|年?内|我们?)/u;
const yearBefore =
  /^(?:截[至止]到?)?(\d{4})年(?:12月(?:31日|底|末)|全年|年?[末底]|度)?|^(?:截[至止]到?)?(?:今年|本年度?|当年|全年|年[末底]|12月31日)/u;
const longestArea = 8;

/** One number, with thousands kept apart or not, and its unit up to the end. */
const numbered = /^(.*?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(\/?1?\/?10万|\D*)$/u;

/** The numbers that a text states of something known by its whole name; a number with 约, 以上 and the like is none. */
export function spokenNumbers(text: string, dictionary: Dictionary, label: LabelReader): readonly SpokenNumber[] {
  return text.split(/[\n\r。；;！]/u).flatMap((sentence) => spokenIn(sentence, dictionary, label));
}

function spokenIn(sentence: string, { units }: Dictionary, label: LabelReader): readonly SpokenNumber[] {
  if (!/[\d０-９]/u.test(sentence)) return [];
  const found: SpokenNumber[] = [];
  const before: string[] = [];
  let year: number | null = null;
  let area: SpokenNumber['area'] = null;
  for (const clause of clausesOf(sentence)) {
    if (before.some((each) => unclear.test(each))) break;
    const [, words, digits = '', unit = ''] = numbered.exec(clause) ?? [];
    const number = `${digits}${unit}`;
    const reading = words === undefined ? null : readCell({ text: number, value: number }, units);
    const whole = nameIn(clause, label);
    const isNumber = reading?.kind === 'number' && words !== undefined && whole.rest !== '';
    const said = isNumber ? nameIn(words, label) : whole;
    year = said.year ?? year;
    area = said.area ?? area;
    if (said.facets !== null && isNumber) {
      found.push({ facets: said.facets, reading, year, area, before: [...before] });
    } else if (said.rest !== '' && !change.test(said.rest)) before.push(clause);
  }
  return found;
}

/** 床位：1200张, not 说明：65岁及以上…… */
const numberBehind = /:(?=[\d.]+(?:,\d{3})*(?:\/?1?\/?10万|[^\d,:]*)(?:,|$))/gu;

/** 注：1.2026年…… */
const serial = /^\s*(?:注\s*[:：]?)?\s*\d{1,2}[.．、](?=\d{4}年)/u;

/** Pieces between commas; (2026年) goes before its piece, other brackets with a number in them go. */
function clausesOf(sentence: string): readonly string[] {
  return sentence
    .replace(serial, '')
    .split(/\s{2,}|\u3000/u)
    .flatMap((piece) =>
      nameKey(piece)
        .replace(numberBehind, '')
        .split(/[,:](?!\d{3}(?!\d))/u),
    )
    .map((clause) => {
      const bracketed = /\((\d{4}年)[末底度]?\)/u.exec(clause)?.[1] ?? '';
      return bracketed + clause.replace(/\([^()]*\d[^()]*\)/gu, '');
    })
    .filter((clause) => clause !== '');
}

/** The whole name in the words before a number, behind a year and an area; `rest` is what else they say. */
function nameIn(words: string, label: LabelReader) {
  let rest = words;
  let year: number | null = null;
  let area: SpokenNumber['area'] = null;
  for (;;) {
    const facets = named(rest, label);
    if (facets !== null) return { facets, year: typeof facets.year === 'number' ? facets.year : year, area, rest: '' };
    const dated = yearBefore.exec(rest);
    const place = dated === null ? placeBefore(rest, label) : null;
    const gone = dated?.[0] ?? place?.text ?? filler.exec(rest)?.[0] ?? '';
    if (gone === '') return { facets: null, year, area, rest };
    if (dated?.[1] !== undefined) year = Number(dated[1]);
    if (place !== null) area = place.area;
    rest = rest.slice(gone.length);
  }
}

/** A measure or a number that follows from measures, and nothing else but a year. */
function named(words: string, label: LabelReader): Facets | null {
  for (let name = words; name !== ''; name = name.replace(link, '')) {
    const facets = label(name) ?? label(name.replace(overall, ''));
    const isPlain =
      facets?.members === undefined &&
      facets?.area === undefined &&
      facets?.total === undefined &&
      facets?.told === undefined &&
      (facets?.year === undefined || typeof facets.year === 'number');
    if (facets !== null && isPlain && (facets.measure !== undefined || facets.derived !== undefined)) return facets;
    if (!link.test(name)) return null;
  }
  return null;
}

/** The area that a text begins with: 全区, 我区, 朝阳区. */
function placeBefore(words: string, label: LabelReader) {
  for (let length = Math.min(longestArea, words.length); length > 1; length--) {
    const text = words.slice(0, length);
    const facets = /[区县市域]$/u.test(text) ? label(text.replace(/^[我本](?=[区县市])/u, '全')) : null;
    if (facets?.area !== undefined && facets.measure === undefined) return { text, area: facets.area };
  }
  return null;
}
