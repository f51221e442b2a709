import { day, month } from '../years/month-and-day.ts';

const year = '((?:19|20)\\d{2})';
const monthDay = '((?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])?)';

/** 1000人以上, ≥1200, n=1200, 每10000人: a bound or a base is a part of what is said, a figure is not. */
const bounds =
  /(?:(?<=[≥≤<>每满]|(?<![a-z])n=|超过|不足|不?[低高少多]于|[大小]于)(?:\d{4,}(?:\.\d+)?|\d+\.\d+)|(?<![\d.,])(?:\d{4,}|\d+\.\d+)(?=(?!年)[^\d，。；,;]{0,4}?(?:及?以[上下]|及?以内)))(?![\d,]|\.\d)/gu;
/** 2025.1, 2025/11/30, not 2025.1万元. */
const dotted = new RegExp(
  `(?<![\\d.])${year}(([./])${month}(?:\\3${day})?)(?![./]?\\d|[%‰人万亿元个张次例户名件床])`,
  'gu',
);
const spans = new RegExp(`(?<![\\d.])${year}${monthDay}-${year}${monthDay}(?!\\d)`, 'gu');
const upTo = new RegExp(`(截[至止]到?)${year}${monthDay}(?!\\d)`, 'gu');
/** 1.1-11.30, 截至11.30 */
const short = new RegExp(
  `(?<![\\d.])${month}\\.${day}-${month}\\.${day}(?![\\d.])|(?<=截[至止]到?)${month}\\.${day}(?![\\d.])`,
  'gu',
);

/** A key in which bounds, months and days are put so that nobody takes them for figures; years stay as they are. */
export function withKept(key: string): string {
  return key
    .replace(bounds, kept)
    .replace(spans, (_, from, start, till, end) => `${from}${kept(start)}-${till}${kept(end)}`)
    .replace(upTo, (_, word, of, at) => `${word}${of}${kept(at)}`)
    .replace(dotted, (_, of, at) => `${of}${kept(at.replaceAll('/', '.').replace(/\.0/gu, '.'))}`)
    .replace(short, kept);
}

const base = 0xe000;
const point = String.fromCharCode(base + 10);

function kept(digits: string): string {
  return [...digits]
    .map((each) => (/\d/u.test(each) ? String.fromCharCode(base + Number(each)) : each === '.' ? point : each))
    .join('');
}

/** Such a key with all its numbers in digits again. */
export function restored(key: string): string {
  return key.replace(/[\ue000-\ue00a]/gu, (each) => (each === point ? '.' : String(each.charCodeAt(0) - base)));
}

const shortSpan = new RegExp(`^\\(?${month}\\.${day}-${month}\\.${day}\\)?$`, 'u');
const longSpan =
  /^\(?(?:19|20)\d{2}(?:[./]\d{1,2}){1,2}-(?:(?:19|20)\d{2}[./])?\d|^\(?(?:19|20)\d{4}(?:\d{2})?-(?:19|20)\d{4}/u;
const sign = /^[([a-z]*[≥≤<>=]\d+(?![\d.])|^\(?\d{1,3}\+\)?$|^(?:(?:19|20)\d{2}年?)?[qh][1-4]$/u;

/** Whether a key without words says something all the same that is no figure: 65+, ≥65, n=1200, 1-11, 2025q4, 2025.1-2025.11. */
export function isSign(key: string): boolean {
  const [, low, high] = /^\(?(\d{1,3})-(\d{1,3})\)?$/u.exec(key) ?? [];
  return Number(low) < Number(high) || sign.test(key) || shortSpan.test(key) || longSpan.test(key);
}
