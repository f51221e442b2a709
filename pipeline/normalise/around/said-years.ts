import { nameKey, withoutBlanks, withWesternYears } from '../text/name-key.ts';
import { daySpan } from '../years/day-spans.ts';
import { withEntire } from '../years/entire-year.ts';
import { yearbookOf } from '../years/file-years.ts';
import { withFullYears } from '../years/full-years.ts';
import { loosePart } from '../years/loose-part.ts';
import { isPartOfYear, withMonthsInDigits } from '../years/part-label.ts';
import { partOfYear } from '../years/part-of-year.ts';
import { isWholePeriod } from '../years/whole-period.ts';
import { yearsStated } from '../years/written-years.ts';
import { type Said, valuesOf } from './said.ts';

/** A whole text that is a date: 2024年1月5日, 2024-01, (2024.1.5). */
const dated = /^\(?(\d{4})[年./-](\d{1,2})([月./-](\d{1,2}日?)?)?\)?$/u;

/** The name of a yearbook, or a line that is a date and nothing else, not before the end of the year of the data: the date of print. */
function isPrinted(title: string, edition: number): boolean {
  // A yearbook bears the year of its publication.
  if (/年鉴/u.test(title)) return true;
  const [, year, month] = dated.exec(nameKey(title)) ?? [];
  return Number(year) > edition || (Number(year) === edition && Number(month) === 12);
}

/** The day on which a table of the year before was sent, at the end of its title: （2029年1月20日）. */
const sent =
  /(?<!截至|截止|至|到|[-—－–]|年末|年底)[（(]?(\d{4})[年./-](\d{1,2})(?:[月./-]\d{1,2}日?|月)?(?<![./-])((?:编?制|编印|印制?|印发|填?报|报送|上报|制表|发布|公布)?)[)）]?$/u;

/** Titles as far as they speak of the data: without the date of print or of dispatch. */
function titlesOf(said: Said, edition: number): readonly string[] {
  // 二〇二六年三月 is a date as 2026年3月 is.
  return said.titles
    .map((title) => withMonthsInDigits(withWesternYears(title)))
    .flatMap((title) => {
      if (isPrinted(title, edition)) return [];
      const plain = title
        .replace(/[\u2460-\u2487]+$/u, '')
        .normalize('NFKC')
        .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
        .trim();
      const [, year, month, verb = ''] = sent.exec(plain) ?? [];
      const isEarly = Number(month) <= 4 && !/3[月./-]31日?\)?$/u.test(plain);
      return Number(year) === edition + 1 && (isEarly || verb !== '') ? [plain.replace(sent, '')] : [title];
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

/**
 * Months of the data year that a title names without its words: 2023.1-9, 2023年1-9, 202309, 20231130, 2023-11; or a
 * line that is a date before the year was over and nothing else.
 */
function datedPart(text: string, edition: number): string {
  const [alone = '', year, month] = dated.exec(nameKey(text)) ?? [];
  if (Number(year) === edition && Number(month) !== 12 && !isWholePeriod(text)) return alone;
  const within = new RegExp(
    `(?<!\\d|表)${edition}(?:[年./]0?1-(?:0?[2-9]|1[01])(?!\\d)|(?:0[1-9]|1[01])(?:[0-2]\\d|3[01])?(?!\\d)|-(?:0[1-9]|1[01])(?![\\d号-]))`,
    'u',
  );
  return within.exec(nameKey(withEntire(text)))?.[0] ?? '';
}

/** 年（□年、☑季、□月）: the ticked one of several. */
const ticked = /[☑☒√✓✔■]\s*(季度?|月度?|旬|半年|周)/u;

function unticked(text: string): string {
  return text.replace(/[□☐][^□☐☑☒√✓✔■)）]*/gu, '');
}

/** 上半年 and the like, empty for whole years. */
export function partOf(said: Said, edition: number): string {
  const periods = valuesOf(said, 'period');
  const months = periods.filter(
    (value) => !isWholePeriod(value) && (month.exec(withoutBlanks(value.normalize('NFKC')))?.[1] ?? '12') !== '12',
  );
  const texts = [...titlesOf(said, edition), ...periods];
  const spoken = periods.find((value) => !isWholePeriod(value) && isPartIn(nameKey(value)));
  const cycle = periods.find((value) => /^(?:月|季|半年|旬|周)度?报?$/u.test(nameKey(value)));
  const part = (text: string) =>
    ticked.exec(text)?.[1] ??
    (partOfYear(unticked(text)) || datedPart(text, edition) || loosePart(text) || daySpan(text, edition));
  return texts.map(part).find((found) => found !== '') ?? spoken ?? cycle ?? months[0] ?? '';
}

/** 报告期：2023年10月 or 2023年10月31日; in a title of its own it may be the date of print. */
const month = /^\d{4}[年./-]0?(\d{1,2})(?:月份?|[月./-]\d{1,2}日?)?$/u;

/** 2023年12月 and 12月份急救情况; not the end of a range, the last day, nor when a table was sent. */
const decemberIn =
  /(?:(?<!\d)\d{4}年|(?<![\d年月至到止和与每从自./-]))12月份?(?!\d|份|末|底|[上中下]旬|(?:报|上|填|呈)[报送]|[报送](?!表)|填|印|编|制表)/u;

/** 2023年12月 in a title or 报告期, where it may be the month or the end of the year; empty for none. */
export function decemberOf(said: Said, edition: number): string {
  const periods = valuesOf(said, 'period');
  const texts = [...titlesOf(said, edition), ...periods];
  return (
    periods.find(isDecember) ??
    texts
      .map((text) => decemberIn.exec(withMonthsInDigits(withFullYears(nameKey(text))))?.[0] ?? '')
      .find((text) => text !== '') ??
    ''
  );
}

/** 季度：三, 月份：9, 时段：3月; not 2023年12月, which may be the end of the year. */
function isPartIn(value: string): boolean {
  if (/^(?:\d{4}[年.-])?12(?:月份?)?$/u.test(value)) return false;
  return /^(?:\d{1,2}|[一二三四])$/u.test(value) || isPartOfYear(value);
}

function isDecember(value: string): boolean {
  return /^12(?:月份?)?$/u.test(nameKey(value));
}
