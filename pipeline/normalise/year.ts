import { withFullYears } from './full-years.ts';
import { withoutBlanks, withWesternYears } from './name.ts';

/** A year named by a label, or one that is told relative to the year of the table. */
export type YearLabel = number | 'current' | 'previous';

/** Bounds of what counts as a year. */
const first = 1949;
const last = 2100;

/** Reads a whole label, given as key: 2023, 2023年, 2023年末, 2023年度, 2023年12月31日, 2023年1-12月. Parts of a year are no year. */
export function yearOf(key: string): number | null {
  const match =
    /^(?:截至|截止)?(\d{4})(?:年(?:末|底|度|年末|年底|全年|\((?:末|底|年末|年底|全年|实际|实绩|实际数|实际值|完成|完成数|完成值|年报|年报数|统计数)\))?|年度?(?:实际|实绩|实际数|实际值|完成|完成数|完成值|实际完成|累计|数|数值|值|情况|年报|年报数|统计数|统计值|核定数|核定值|现状|现状值|填报数|上报数|报送数|全年数|年?末数|年末值|底数))?$/u.exec(
      key,
    ) ??
    /^(?:截至|截止)?(\d{4})年(?:0?1月?-12月(?:累计|合计)?(?:数|值)?|12月(?:31日|底|末)?)$/u.exec(key) ??
    /^(\d{4})[-/.]12[-/.]31$/u.exec(key);
  const year = Number(match?.[1]);
  return year >= first && year <= last ? year : null;
}

/** Splits a year off the beginning of a key: 2023年末常住人口 → 2023 with 年末常住人口 and 末常住人口. */
export function withoutYear(key: string): { year: number; rests: readonly string[] } | null {
  const match = /^(\d{4})年/u.exec(key);
  const year = Number(match?.[1]);
  if (match === null || year < first || year > last) return null;
  const rest = key.slice(5);
  return { year, rests: [rest, `年${rest}`, rest.replace(/^(度|末|底|全年)/u, '')].filter((form) => form !== '') };
}

/** Distinct years written `2023年` in a running text; a range names all of its ends. */
export function yearsIn(text: string): readonly number[] {
  const found = new Set<number>();
  const plain = plainText(text);
  for (const match of plain.matchAll(/(?<!\d)(\d{4})\s*(?:年|[-—–~～至/]+\s*(?=\d{4}\s*年))/gu)) {
    const year = Number(match[1]);
    if (year >= first && year <= last) found.add(year);
  }
  return [...found];
}

/** The years of a title or a sheet's name; where none is written `2023年`: 2023.12, 23年 …, 统计表（2023）, 2023… or …2023. */
export function yearsStated(text: string): readonly number[] {
  const written = yearsIn(text);
  if (written.length > 0) return written;
  const dated = [...plainText(text).matchAll(/(?<!\d)(20\d{2})[-./](?:1[0-2]|0?[1-9])(?!\d)/gu)].map((match) =>
    Number(match[1]),
  );
  return [...new Set([...dated, ...bareYears(text), ...yearsIn(withFullYears(plainText(text)))])];
}

/** Years written as bare numbers where they can be nothing else: first, last, alone in brackets, or as both ends of a range. */
export function bareYears(text: string): readonly number[] {
  const plain = plainText(text).trim();
  const alone =
    /(?:^|[(（_])((?:19[5-9]|20[0-4])\d)(?![\d.\-/])|(?<![\d.\-/])((?:19[5-9]|20[0-4])\d)(?:年?度?[)）]|$)/gu;
  const span = /(?<!\d)((?:19|20)\d{2})\s*[-—–~～至/]\s*((?:19|20)\d{2})(?!\d)/gu;
  const found = [...plain.matchAll(alone), ...plain.matchAll(span)].flatMap((match) => [match[1], match[2]]);
  return [...new Set(found.filter((year) => year !== undefined).map(Number))];
}

/** One form of digits, without the numbers of documents: 〔2021〕95号. */
function plainText(text: string): string {
  return withWesternYears(text)
    .normalize('NFKC')
    .replace(/〔\d{4}〕\s*(第?\d+号)?|[([]\d{4}[)\]]\s*第?\d+号/gu, '');
}

/** From the first day or month of a year to its last. */
const entire =
  /(?<!\d)(\d{4})[年./-]0?1(?:[月./-]0?1日?|月)?(?:[-—–~～至到]+)(?:(?:\1[年./-])?12[月./-]31日?|\1[年./-]12月?(?![\d./-]))/gu;

/** The words of a text that name a part of a year (上半年, 第一季度, 1—6月, 截至6月底), empty when it covers whole years. */
export function partOfYear(text: string): string {
  const plain = withFullYears(withoutBlanks(withWesternYears(text).normalize('NFKC'))).replace(entire, '$1年');
  const words = /年?(上半年|下半年|第?[一二三四1-4]季度)/u.exec(plain);
  if (words !== null) return words[1] ?? '';
  const report = /年报|(?:1|01)月?[-—–~～至]12月/u.test(plain)
    ? null
    : /(?:(?<!\d)月|[旬周季])度?(?:报(?![告送出])|统计表)/u.exec(plain);
  if (report !== null) return report[0];
  if (/^\d{4}年\d{1,2}月(\d{1,2}日)?$/u.test(plain)) return '';
  const month = /(?<!\d)20\d{2}[-./](1[01]|0?[1-9])(?![\d])/u.exec(plain);
  if (month !== null && yearsIn(plain).length === 0) return month[0];
  const months =
    /\d{4}年(\d{1,2})(?:月?[-—–~～至](\d{1,2}))?月/u.exec(plain) ??
    /(?<![\d.])(0?[1-9]|1[0-2])月?份?[-—–~～至到](0?[1-9]|1[0-2])月(?![龄大])/u.exec(plain);
  if (months === null) return '';
  const end = Number(months[2] ?? months[1]);
  const begin = months[2] === undefined ? 1 : Number(months[1]);
  return begin === 1 && end === 12 ? '' : months[0];
}

/** True for an integer that could be a year standing in a heading. */
export function looksLikeYear(value: number): boolean {
  return Number.isInteger(value) && value >= first && value <= last;
}

/** True for a number in a heading that says a month of a year: 2023.9, 202309. */
export function looksLikeMonth(decimal: string): boolean {
  return /^(?:19[5-9]|20[0-4])\d(?:\.(?:0?[1-9]|1[0-2])|(?:0[1-9]|1[0-2]))$/u.test(decimal);
}
