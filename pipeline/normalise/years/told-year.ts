import type { YearLabel } from './year-label.ts';
import { looksLikeYear } from './year-number.ts';

/** A year in figures or in words before a name: 2023年, 本年, 上年同期, 上年末. */
const start =
  /^(?:(\d{4})年(?:度|末|底)?|(本年度?|当年|今年)([末底])?(?:累计)?|(?:上一?年度?|去年)(?:([末底])|(同期|全年)?(?:累计)?))的?(?=[\u4e00-\u9fff]{2})/u;

/** What stands behind the year at the beginning of a key, and how the year is told. */
export interface ToldYear {
  readonly year: YearLabel;
  readonly rest: string;
  /** 上年末: of what stands at the end of a year only. */
  readonly atEnd: boolean;
}

/** Splits 本年发病数 and 上年末注册护士数 into a year and what it is the year of; null for a key without such a beginning. */
export function toldYear(key: string): ToldYear | null {
  const match = start.exec(key);
  if (match === null) return null;
  const [all, digits, now, nowEnd, lastEnd] = match;
  const year = digits === undefined ? (now === undefined ? 'previous' : 'current') : Number(digits);
  if (typeof year === 'number' && !looksLikeYear(year)) return null;
  return { year, rest: key.slice(all.length), atEnd: (nowEnd ?? lastEnd) !== undefined || /[末底]的?$/u.test(all) };
}
