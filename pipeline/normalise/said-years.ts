import { nameKey, withWesternYears } from './name.ts';
import { type Said, valuesOf } from './said.ts';
import { bareYears, partOfYear, yearsIn, yearsStated } from './year.ts';

/** A whole text that is a date: 2024年1月5日, 2024-01, (2024.1.5). */
const dated = /^\(?(\d{4})[年./-]\d{1,2}([月./-](\d{1,2}日?)?)?\)?$/u;

/** The name of a yearbook, or a line that is a date and nothing else, not before the year of the data: the date of print. */
function isPrinted(title: string, edition: number): boolean {
  // A yearbook bears the year of its publication.
  if (/年鉴/u.test(title)) return true;
  const year = dated.exec(nameKey(title))?.[1];
  return year !== undefined && Number(year) >= edition;
}

/** The years of each title and 报告期. */
function yearLists(said: Said, edition: number): readonly (readonly number[])[] {
  const bare = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
  const periods = valuesOf(said, 'period').map((value) =>
    [...new Set(value.normalize('NFKC').match(bare) ?? [])].map(Number),
  );
  return [...periods, ...said.titles.filter((title) => !isPrinted(title, edition)).map(yearsStated)];
}

/** Years that a title or 报告期 states alone. */
export function yearsOf(said: Said, edition: number): readonly number[] {
  return [...new Set(yearLists(said, edition).flatMap((years) => (years.length === 1 ? years : [])))];
}

/** Years of a title or 报告期 that names more than one, as text. */
export function severalIn(said: Said, edition: number): string {
  const years = yearLists(said, edition).find((list) => list.length > 1);
  if (years !== undefined) return `${years.join('、')} 年`;
  return said.titles.map((title) => yearbookOf(title, edition)).find((text) => text !== '') ?? '';
}

/** 统计年鉴2023 for data of 2023: its figures are mostly of the year before; empty for none and for the book of the next year. */
export function yearbookOf(text: string, edition: number): string {
  const years = /年鉴/u.test(text) ? (withWesternYears(text).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []) : [];
  const printed = [...new Set(years)].map(Number);
  return printed.length > 0 && !printed.includes(edition + 1) ? `年鉴 ${printed.join('、')}（出版年）` : '';
}

/** 上半年 and the like, empty for whole years. */
export function partOf(said: Said, edition: number): string {
  return (
    [...said.titles.filter((title) => !isPrinted(title, edition)), ...valuesOf(said, 'period')]
      .map(partOfYear)
      .find((part) => part !== '') ?? ''
  );
}

/** 2023年12月 in a title or 报告期, where it may be the month or the end of the year; empty for none. */
export function decemberOf(said: Said, edition: number): string {
  const texts = [...said.titles.filter((title) => !isPrinted(title, edition)), ...valuesOf(said, 'period')];
  return (
    texts
      .map((text) => /(?<!\d)\d{4}年12月(?:份)?(?!\d|31日|末|底)/u.exec(nameKey(text))?.[0] ?? '')
      .find((text) => text !== '') ?? ''
  );
}

/** 注：本表为2022年数据: the year of the table, as a title would state it. */
export function yearsNoted(notes: readonly { readonly text: string }[]): Said {
  const stated =
    /^(?:本表|以上|表中|表内)?(?:数据|数字|资料)?(?:均?为|系|是)((?:19|20)\d{2}年)(?:度|末|底)?的?(?:数据|数字|数|情况|资料|年报)?数?(?=$|[，。；,;])/u;
  return { titles: notes.flatMap(({ text }) => stated.exec(nameKey(text))?.[1] ?? []), pairs: [] };
}

/** The name of a file without folders and extension. */
export function baseOf(path: string): string {
  return (path.split(/[/\\]/u).at(-1) ?? '').replace(/\.[^.]*$/u, '');
}

/** Years that the name of a file states; that of a yearbook states none. */
export function yearsOfFile(path: string): readonly number[] {
  const name = baseOf(path);
  if (/年鉴/u.test(name)) return [];
  const written = yearsIn(name);
  return written.length > 0 ? written : bareYears(name);
}
