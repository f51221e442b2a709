import { withWesternYears } from '../text/name-key.ts';

/** Years that a note speaks of, ends included; an end that it leaves open is null. */
export interface YearSpan {
  readonly from: number | null;
  readonly to: number | null;
}

const year = '((?:19|20)\\d{2})';
const span = new RegExp(
  `(?<!\\d)${year}\\s*年?\\s*[-—–~～至到]+\\s*${year}\\s*年|(?<!\\d)${year}\\s*年(度|末|底)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(起|开始|以来|以后|之后|及以后|及之后|以前|之前|及以前|及之前)?`,
  'gu',
);
/** 2020、2021 年 */
const listed = new RegExp(`(?<!\\d)${year}(?=\\s*[、,，和及]\\s*(?:19|20)\\d{2})`, 'gu');

/** The years written in a note: 2020年, 2021—2023年, 2024年起, 2022年以前. */
export function spansIn(text: string): readonly YearSpan[] {
  const plain = withWesternYears(text).normalize('NFKC');
  const found = [...plain.matchAll(span)].map((match): YearSpan => {
    if (match[1] !== undefined) return { from: Number(match[1]), to: Number(match[2]) };
    const at = Number(match[3]);
    const word = match[5] ?? '';
    if (/前$/u.test(word)) return { from: null, to: word.startsWith('及') ? at : at - 1 };
    if (word === '') return { from: at, to: at };
    return { from: /^(以后|之后)$/u.test(word) ? at + 1 : at, to: null };
  });
  return [...found, ...[...plain.matchAll(listed)].map((match) => ({ from: Number(match[1]), to: Number(match[1]) }))];
}

/** Whether a year is in one of the spans, ends included; an open end has no bound. */
export function isWithin(year: number, spans: readonly YearSpan[]): boolean {
  return spans.some(({ from, to }) => year >= (from ?? year) && year <= (to ?? year));
}
