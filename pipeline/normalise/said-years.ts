import { withFullYears } from './full-years.ts';
import { nameKey, withoutBlanks, withWesternYears } from './name.ts';
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

/** The day on which a table of the year before was sent, at the end of its title: （2029年1月20日）. */
const sent =
  /(?<!截至|截止|至|到|[-—－–]|年末|年底)[（(]?(\d{4})[年./-](\d{1,2})(?:[月./-]\d{1,2}日?|月)?(?<![./-])(?:编?制|编印|印制?|印发|填?报|报送|制表|发布|公布)?[)）]?$/u;

/** Titles as far as they speak of the data: without the date of print or of dispatch. */
function titlesOf(said: Said, edition: number): readonly string[] {
  return said.titles.flatMap((title) => {
    if (isPrinted(title, edition)) return [];
    const plain = title
      .normalize('NFKC')
      .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
      .trim();
    const [, year, month] = sent.exec(plain) ?? [];
    return Number(year) === edition + 1 && Number(month) <= 4 && !/3[月./-]31日?\)?$/u.test(plain)
      ? [plain.replace(sent, '')]
      : [title];
  });
}

/** The years of each title and 报告期. */
function yearLists(said: Said, edition: number): readonly (readonly number[])[] {
  const bare = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
  const periods = valuesOf(said, 'period').map((value) =>
    [...new Set(value.normalize('NFKC').match(bare) ?? [])].map(Number),
  );
  return [...periods, ...titlesOf(said, edition).map(yearsStated)];
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

/** Months of the data year that a title names without its words: 2023.1-9, 202309, 2023Q3, 9月底, （9月）. */
function looseMonth(text: string, edition: number): string {
  const key = nameKey(text);
  const dotted = new RegExp(
    `(?<!\\d)${edition}(?:[./]0?1-(?:0?[2-9]|1[01])(?!\\d)|(?:0[1-9]|1[01])(?!\\d)|年?q[1-3])`,
    'u',
  );
  const bare =
    /(?<![\d年./-])(?:0?[2-9]|1[01])月份?[底末](?!前)|(?:^|\()(?:0?[4-9]|1[01])月份?(?=$|\)|卫生|报表|统计|情况|数据)/u;
  return (dotted.exec(key) ?? bare.exec(key))?.[0].replace('(', '') ?? '';
}

/** 上半年 and the like, empty for whole years. */
export function partOf(said: Said, edition: number): string {
  const periods = valuesOf(said, 'period');
  const months = periods.filter((value) => (month.exec(withoutBlanks(value.normalize('NFKC')))?.[1] ?? '12') !== '12');
  const texts = [...titlesOf(said, edition), ...periods];
  const part = (text: string) => partOfYear(text) || looseMonth(text, edition);
  return texts.map(part).find((found) => found !== '') ?? months[0] ?? '';
}

/** 报告期：2023年10月 or 2023年10月31日; in a title of its own it may be the date of print. */
const month = /^\d{4}[年./-]0?(\d{1,2})(?:月份?|[月./-]\d{1,2}日?)?$/u;

/** 2023年12月 in a title or 报告期, where it may be the month or the end of the year; empty for none. */
export function decemberOf(said: Said, edition: number): string {
  const texts = [...titlesOf(said, edition), ...valuesOf(said, 'period')];
  return (
    texts
      .map((text) => /(?<!\d)\d{4}年12月(?:份)?(?!\d|31日|末|底)/u.exec(withFullYears(nameKey(text)))?.[0] ?? '')
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
  const written = yearsIn(withFullYears(name));
  if (written.length > 0) return written;
  const bare = bareYears(name);
  return bare.length > 0 ? bare : yearsInside(name);
}

/** A year between words: 卫生资源2023终; not the digits of a date or of a number. */
function yearsInside(name: string): readonly number[] {
  const found = name.normalize('NFKC').match(/(?<=[\u4e00-\u9fff])20[0-4]\d(?=[\u4e00-\u9fff])(?!号)/gu) ?? [];
  return [...new Set(found.map(Number))];
}
