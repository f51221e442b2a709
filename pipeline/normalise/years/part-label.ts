import { withoutLastBracket } from '../text/brackets.ts';
import { nameKey } from '../text/name-key.ts';
import { withLetteredParts } from './lettered-parts.ts';

const months =
  /^(?:\d{4}年|[本今当]年|[上去]年)?(0?[1-9]|1[0-2])月?份?(?:[-至到](0?[1-9]|1[0-2]))?月份?(?:当月|累计)?(?:实际)?数?$/u;
const spans =
  /^(?:\d{4}年|[本今当]年|[上去]年)?(?:上半年|下半年|前?第?[一二三四1-4]季度?|前三季度|本月|当月|本季度?|当季)末?(?:累计|合计)?(?:实际)?数?$/u;
/** 十二月, as a clerk writes the months in words, and 一 of 一至十二月. */
const numeral = '(?:十[一二]?|[一二三四五六七八九])';
const worded = new RegExp(
  `(?<![一二三四五六七八九十第])${numeral}(?=[-—–~～至到]${numeral}月)|(?<![一二三四五六七八九十])${numeral}(?=月)`,
  'gu',
);
const bareYear = new RegExp(`(?<!\\d)20\\d{2}(?=${numeral}月)`, 'gu');
/** 三十一日 behind a month. */
const wordedDays = /(?<=\d月)(?:三十一?|[二廿]?十?[一二三四五六七八九]|[二]?十|廿)(?=[日号])/gu;
const digits = '一二三四五六七八九';
const dates = /^(?:19|20)\d{2}[-/.](0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?$/u;

function keyOf(text: string): string {
  return withMonthsInDigits(withoutLastBracket(withLetteredParts(nameKey(text))));
}

/** 十二月, 一至十一月 and 十一月三十日 as 12月, 1至11月 and 11月30日; 2025十一月 as 2025年11月. */
export function withMonthsInDigits(key: string): string {
  if (!key.includes('月')) return key;
  return key.replace(bareYear, '$&年').replace(worded, inDigits).replace(wordedDays, inDigits);
}

/** A number below a hundred: 十一, 三十, 廿五. */
function inDigits(word: string): string {
  const [, tens = '', ones = ''] = /^([二三]?十|廿)?(.?)$/u.exec(word) ?? [];
  const ten = tens === '' ? 0 : tens === '十' ? 1 : tens.startsWith('三') ? 3 : 2;
  return String(ten * 10 + digits.indexOf(ones || '　') + 1);
}

/** 6月末, beside 12月末. */
const monthEnds = /^(?:(?:19|20)\d{2}年|[本今当]年)?(?:0?[1-9]|1[01])月份?[末底]数?$/u;
const lastDays =
  /^(?:(?:19|20)\d{2}年|[本今当]年)?(?:第?[四4]季度?[末底]|(?:截[至止])?12月(?:份?[末底]|31日[止末]?)|年底|(?:截[至止])?年末累计)(?:实有)?数?$/u;

const middle = /^(?:(?:19|20)\d{2}年|[本今当]年)中(?:实有)?数?$/u;

/** Whether a label names the last days of a year by its last quarter or month: 第四季度末, 12月底. */
export function isEndOfYear(text: string): boolean {
  return lastDays.test(keyOf(text));
}

/** A character before any bracket that no name of a part of a year has. */
const otherWord =
  /^[^(（〔【［[]*?(?![零〇一二三四五六七八九十年月季份度末底上下半前第本今当去累计合实际数])[\u4e00-\u9fff]/u;

/** Whether a label names a part of a year: 1-6月, 2023年11月, 二季度, 当月; 12月 too, unless it ends a year-end date. */
export function isPartOfYear(text: string): boolean {
  if (otherWord.test(text)) return false;
  const key = keyOf(text);
  const [span, begin, end = begin] = months.exec(key) ?? [];
  if (monthEnds.test(key) || middle.test(key)) return true;
  if (span !== undefined) return !(Number(begin) === 1 && Number(end) === 12);
  return spans.test(key) || (dates.exec(key)?.[1] ?? '12') !== '12';
}

/** Whether a name stands behind a part of a year: 1—9月发病数, 本月发病数. */
export function beginsWithPart(text: string): boolean {
  return /^(?:\d{4}年|[本今当]年)?(?:[上下]半年|前三季度|第?[一二三四1-4]季度?|[本当](?:月|季度?)|(?:0?[1-9]|1[0-2])月?(?:份?-(?:0?[1-9]|1[01]))?月)/u.test(
    keyOf(text),
  );
}

/** Whether a label names one of several rounds of work, of which a year may have more: 第一批, 第2轮, 一期. */
export function isBatch(text: string): boolean {
  return /^(?:第[一二三四五六七八九十\d]+|[首一二三四]|[1-9])(?:批次?|轮|期|次(?!性)|阶段)/u.test(nameKey(text));
}

/** The first of the labels that name parts of a year, where all of them together leave months out; empty for none. */
export function partLeftOut(texts: readonly string[]): string {
  const parts = texts.filter(isPartOfYear);
  const covered = new Set(parts.flatMap(monthsOf));
  return covered.size === monthsOfYear ? '' : (parts[0] ?? '');
}

export const monthsOfYear = 12;
const halves: Readonly<Record<string, readonly [number, number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  前三季度: [1, 9],
};

/** The months that such a label names; none for 本月 and the like. */
export function monthsOf(text: string): readonly number[] {
  const key = keyOf(text);
  const [span, first = '', last = first] = months.exec(key) ?? [];
  const quarter = '一二三四'.indexOf(/(?<!前)第?([一二三四])季/u.exec(key)?.[1] ?? '　') + 1;
  const count = quarter || Number(/(?<!前)第?([1-4])季/u.exec(key)?.[1] ?? 0);
  const named = Object.entries(halves).find(([word]) => key.includes(word))?.[1];
  const quarterly = count === 0 ? undefined : ([count * 3 - 2, count * 3] as const);
  const [from, to] = span === undefined ? (named ?? quarterly ?? [1, 0]) : [Number(first), Number(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
