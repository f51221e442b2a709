import { nameKey, withoutBlanks, withWesternYears } from '../text/name-key.ts';
import { daySpan } from './day-spans.ts';
import { withEntire } from './entire-year.ts';
import { withFullYears } from './full-years.ts';
import { withLetteredParts } from './lettered-parts.ts';
import { loosePart, startOfYear } from './loose-part.ts';
import { isPartOfYear, withMonthsInDigits } from './part-label.ts';
import { yearsIn } from './written-years.ts';

const named = new RegExp(
  `[上下]半年|前三季度|第?[一二三四1-4]季度|(?<![\\d-])1-(?:[2-9]|1[01])月|截[至止](?:[2-9]|1[01])月|${startOfYear}|(?<!\\d)[月季旬]报(?![告送出])`,
  'u',
);

/** The part of a year that a sheet or a file is named for (9月, 第四季度, 2023上半年妇幼); empty for none. */
export function partInNames(sheetName: string, file: string): string {
  const sheet = withEntire(sheetName) === sheetName.normalize('NFKC') ? sheetName : withEntire(sheetName);
  if (isPartOfYear(sheet) || /^20\d{2}(?:0[1-9]|1[01])(?:[0-2]\d|3[01])?$/u.test(nameKey(sheet))) return sheet;
  // A month in the name of a file is mostly that of its dispatch.
  const words = named.exec(withLetteredParts(nameKey(file)));
  const months = annexSpan(file) === null ? span.exec(withEntire(withoutBlanks(file))) : null;
  return partOfYear(sheet) || loosePart(sheet) || daySpan(sheet, null) || (words?.[0] ?? months?.[0] ?? '');
}

/** 2027.7-2028.6, 2028.1-9, as it is written. */
const span = /(?<!\d)20\d{2}[./](?:1[0-2]|0?[1-9])[-—–~～至到]+(?:20\d{2}[-./])?(?:1[0-2]|0?[1-9])(?![\d./日号-])/u;

/** 附件2025.1-2: months, or the number of an annex; which of the two nobody can tell. Null for any other name. */
export function annexSpan(file: string): string | null {
  const plain = withEntire(withoutBlanks(file));
  const found = /附(?:件|表)$/u.test(plain.split(span)[0] ?? '') ? span.exec(plain)?.[0] : undefined;
  return found === undefined || /\d{4}.*\d{4}/u.test(found) ? null : found;
}

/** 2025年中 of 2025年中数, not of 2025年中医; empty for none. */
export function middleOfYear(text: string): string {
  return /(?<!\d)(?:19|20)\d{2}年中(?=$|[)）.]|的?数|统计|时点)/u.exec(text)?.[0] ?? '';
}

const quarters = /[1一][-—–~～至到]第?[4四]季度?/gu;

/** The words of a text that name a part of a year (上半年, 第一季度, 1—6月, 截至6月底), empty when it covers whole years. */
export function partOfYear(text: string): string {
  const plain = withEntire(
    withFullYears(withMonthsInDigits(withoutBlanks(withLetteredParts(withWesternYears(text))))),
  ).replace(quarters, '');
  const middle = middleOfYear(plain);
  if (middle !== '') return middle;
  const words = /年?(上半年|下半年|前三季度|第?[一二三四1-4]季度)/u.exec(plain);
  if (words !== null) return words[1] ?? '';
  const report = /年报|(?:1|01)月?[-—–~～至]12月/u.test(plain)
    ? null
    : /(?:(?<![\d分各按逐历])月|(?<![分各按逐历])[旬周季])度?(?:报(?![告送出])|统计表)/u.exec(plain);
  if (report !== null) return report[0];
  if (/^\d{4}年\d{1,2}月(\d{1,2}日)?$/u.test(plain)) return '';
  const month = /(?<!\d)20\d{2}[-./](1[01]|0?[1-9])(?![\d])/u.exec(plain);
  if (month !== null && yearsIn(plain).length === 0) return span.exec(plain)?.[0] ?? month[0];
  const months =
    /\d{4}年(\d{1,2})(?:月?[-—–~～至](\d{1,2}))?月(?![龄大])/u.exec(plain) ??
    /(?<![\d.])(0?[1-9]|1[0-2])月?份?[-—–~～至到](0?[1-9]|1[0-2])月(?![龄大])/u.exec(plain);
  if (months === null) return '';
  const end = Number(months[2] ?? months[1]);
  const begin = months[2] === undefined ? 1 : Number(months[1]);
  return begin === 1 && end === 12 ? '' : months[0];
}
