import { nameKey } from '../text/name-key.ts';
import { isSign, restored, withKept } from './kept-numbers.ts';
import { withoutChanges } from './said-changes.ts';

/** How a piece of text is compared with those of an earlier year's table. */
export interface WordKeys {
  /** With years counted from the edition's: 2026年 of 2027 → `〈-1〉年`. */
  readonly key: string;
  /** With years as they are. */
  readonly fixed: string;
}

/** Whether a text has numbers or speaks of years. */
const dated = /[\d年]/u;
const longYear = /(?<![\d.〈])(?:19|20)\d{2}(?!\d|\.\d|[人张个元例次%所万户名件床])/gu;
const shortYear = /(?<![\d.〈])\d{2}(?=年(?!龄|以|内|期))/gu;
const longNumber = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d{4,}/gu;
/** 〈-6〉-〈0〉年: a series that grows by a year every year. */
const series = /〈-?\d+〉年?-(?=〈)/gu;
/** Nothing but years, numbers and signs, most of which are figures. */
const wordless = /^(?:〈-?\d+〉年?|[^\p{L}〈])*$/u;
/** 7O0, A01: a number with a letter in it, which reading asks about, or a code. */
const broken = /^(?=.*\d)[^\p{L}]*(?:[a-z][^\p{L}]*)+$/u;
/** A whole date after the edition's year: when the table was made. */
const madeOn = /^\(?〈[1-9]〉[年./-]\d{1,2}(?:[月./-](?:\d{1,2}日?)?)?\)?$/u;

/** The keys of a piece of text; null where nothing in it can be compared. */
export function wordKeys(text: string, edition: number): WordKeys | null {
  const plain = withoutChanges(nameKey(text));
  if (plain === '〈变〉') return null;
  if (!dated.test(plain)) return /\p{L}/u.test(plain) ? { key: plain, fixed: plain } : null;
  const days = withKept(plain);
  const counted = days
    .replace(longYear, (year) => offset(Number(year) - edition))
    .replace(shortYear, (digits) => {
      const distance = Number(digits) - (edition % 100);
      return Math.abs(distance) <= 10 ? offset(distance) : digits;
    })
    .replace(/[本当今]年/gu, '〈0〉年')
    .replace(/[上去]年/gu, '〈-1〉年')
    .replaceAll('〉年度', '〉年')
    .replace(longNumber, '#')
    .replace(series, '');
  const relative = restored(counted);
  const isFigure = !isSign(plain) && (broken.test(plain) || wordless.test(relative));
  if (isFigure || madeOn.test(relative)) return null;
  const fixed = days.replace(longNumber, (number) => (/^(?:19|20)\d{2}$/u.test(number) ? number : '#'));
  return { key: relative, fixed: restored(fixed) };
}

function offset(years: number): string {
  return `〈${years}〉`;
}
