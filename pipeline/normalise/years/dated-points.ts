import { day, month } from './month-and-day.ts';

/** A day or a month as somebody wrote it; the parts that were left out are null. */
export interface DatedPoint {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

const year = '(?:19|20)\\d{2}';

/**
 * Patterns of a day or a month in a key, to be put into larger ones.
 * @param name of the group of the sign between the parts, once in each pattern
 */
export const point = {
  /** 2025.1.1, 2025/11, 2025-11-30, 20251130, 202511, 2025年11月30日, 2025年11月底 */
  full: (name: string) =>
    `${year}(?:年?(?<${name}>[./-])${month}(?:\\k<${name}>${day}日?)?(?![./]\\d)|年${month}月(?:${day}[日号]?|份?[初末底])?|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])?(?=$|\\D))`,
  /** 上年12月, 本年11月30日, 次年2月 */
  told: `[上去本今当次翌]年度?${month}月(?:${day}[日号]?|份?[初末底])?`,
  /** 11月30日, 11月底 */
  worded: `${month}月(?:${day}[日号]?|份?[初末底])?`,
  /** 11.30, 11/30 */
  short: `${month}[./]${day}`,
  month,
} as const;

/** Reads what such a pattern has found. @param last the end of a year that 上年 counts from */
export function pointOf(text: string, last: number | null): DatedPoint {
  const told = /^([上去本今当次翌])年/u.exec(text)?.[1];
  const before = told === undefined ? 0 : /[上去]/u.test(told) ? 1 : /[次翌]/u.test(told) ? -1 : 0;
  const numbers = (/^\d{6}(?:\d{2})?$/u.test(text) ? text.replace(/^(\d{4})(\d\d)/u, '$1.$2.') : text)
    .split(/\D+/u)
    .filter((digits) => digits !== '')
    .map(Number);
  const [first = 0, ...others] = numbers;
  const own = first > 31 ? first : null;
  const [at = 0, on = null] = own === null ? numbers : others;
  const relative = told === undefined || last === null ? null : last - before;
  return { year: own ?? relative, month: at, day: on };
}

/** Whether a point is the first day of a year, or its first month. */
export function begins({ month: at, day: on }: DatedPoint): boolean {
  return at === 1 && (on === null || on === 1);
}

/** Whether a point is the last day of a year, or its last month. */
export function ends({ month: at, day: on }: DatedPoint): boolean {
  return at === 12 && (on === null || on === 31);
}
