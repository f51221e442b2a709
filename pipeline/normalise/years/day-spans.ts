import { nameKey } from '../text/name-key.ts';
import { begins, type DatedPoint, ends, point, pointOf } from './dated-points.ts';
import { withFullYears, withShortYear } from './full-years.ts';
import { withMonthsInDigits } from './part-label.ts';

const to = '(?:\\s*起?(?:[-至到]+)\\s*)';
/** No part of a longer number, of the number of a table or of a version. */
const before = '(?<![\\da-z./-]|[表图附第版]|版本:?)';
/** A number of something, or a longer one; an hour may stand behind a day. */
const behind = '(?=$|\\d{1,2}[:时点]|(?![\\d.%‰/a-z-]|岁|周|月龄|个?月(?!报)|[万亿元人个张倍次名米千克天版号]))';

const ranges = [
  `${before}(?<from>${point.full('a')})${to}(?<till>${point.full('b')}|${point.worded}|${point.short})${behind}`,
  `${before}(?<from>${year('c')}${point.month}月?)-(?<till>${point.month})月?${behind}`,
  `${before}(?<from>(?:19|20)\\d{2}0[1-9]\\d{2})-(?<till>(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]))${behind}`,
  `${before}(?<!\\d年)(?<from>${point.told}|${point.worded})${to}(?<till>${point.full('d')}|${point.told}|${point.worded}|${point.short})${behind}`,
  `${before}(?<from>${point.short})${to}(?<till>${point.short}|${point.worded})${behind}`,
].map((source) => new RegExp(source, 'gu'));

/** 2025.1-11: months without their word behind a point. */
function year(name: string): string {
  return `(?:19|20)\\d{2}年?(?<${name}>[./])`;
}

const upTo = new RegExp(
  `(?:截[至止]到?|止于|[至到](?=(?:19|20)\\d{2}))(?<till>${point.full('e')}|${point.worded}|${point.short})${behind}`,
  'gu',
);
const alone = new RegExp(
  `${before}(?<!截[至止]|[至到])(?<till>(?:19|20)\\d{2}(?<f>[./-])${point.month}(?:\\k<f>(?:[12]\\d|3[01]|0?[1-9]))?(?![./-]\\d))${behind}`,
  'gu',
);
const firstMonths =
  /(?<![孕产院龄后每])(?:前|[头近])(?:[2-9]|1[01]|[二两三四五六七八九十]|十一)个月(?![内龄大婴儿孕])/u;
/** Week 48 of a year, or weeks up to one before its last. */
const week =
  /(?:19|20)\d{2}年?(?:w\d{1,2}(?![a-z\d])|第?\d{1,2}周(?![岁年龄末]))|(?<![a-z\d])w\d{1,2}-w?(?:[1-4]?\d|5[01])(?![a-z\d.])/u;

/** When a table is sent or made, and what a document holds for. */
const other =
  '(?:[填上呈]?报[送出表]?|填[报表]|报送|制表|打印|印[制发]|导出|下载|生成|更新|发布|公[布示]|有效|执行|实施|建设|任|工|聘|培训|录入|审核|整改|施工|开工)';
const otherBefore = new RegExp(`${other}(?:时间|日期|期限?|期间)?(?:[为是从自于:]|限)*$`, 'u');
const otherBehind =
  /^[日号止)]*(?:期间|前|之前|内|间)?(?:完成|进行|集中)?(?:报送|上报|填报|报出|制表|填表|编?制$|编印|印|打印|导出|下载|发布|公布|更新|提交|版)/u;

/** A span of days or months with the words for it. */
interface Span {
  readonly words: string;
  readonly from: DatedPoint | null;
  readonly till: DatedPoint;
}

/**
 * The words of a text for a span of days or months other than whole years, whichever way it is written: 2025.1-2025.11,
 * 1月1日至11月30日, 20250101-20251130, 2024.12.26-2025.12.25, 截至11.30, （2025.11.30 24:00）, 前11个月. Empty for none, for whole
 * years, for a statistical year from October on, which is asked about elsewhere, and for when a table was sent.
 * @param edition the year of the data; null where it is not known, and a day of the spring may be that of dispatch
 */
export function daySpan(text: string, edition: number | null): string {
  if (!/\d/u.test(text) && !/月/u.test(text)) return '';
  const key = withFullYears(withShortYear(withMonthsInDigits(nameKey(text)), edition));
  const found = ranges.flatMap((pattern) => spansBy(pattern, key, edition));
  const [part] = found.filter((span) => isPart(span, edition));
  if (part !== undefined) return part.words;
  const rest = found.reduce((left, { words }) => left.replace(words, '|'), key);
  const [cut] = spansBy(upTo, rest, edition).filter(({ till }) => isEarly(till, edition));
  if (cut !== undefined) return cut.words;
  const [day] = edition === null ? [] : spansBy(alone, rest, edition);
  if (day !== undefined && day.till.year === edition && day.till.month !== 12) return day.words;
  return (firstMonths.exec(key) ?? week.exec(key))?.[0] ?? '';
}

function spansBy(pattern: RegExp, key: string, edition: number | null): readonly Span[] {
  return [...key.matchAll(pattern)].flatMap((match): readonly Span[] => {
    const { from, till = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (otherBefore.test(key.slice(0, match.index)) || otherBehind.test(key.slice(end))) return [];
    const start = from === undefined ? null : pointOf(from, edition);
    return [{ words: match[0], from: start, till: tillOf(till, edition) }];
  });
}

/** 2025.1-11 and 20250101-1130: the second number is a month, or a month and a day. */
function tillOf(text: string, edition: number | null): DatedPoint {
  const [, month, day = null] = /^(\d{1,2}?)(\d{2})?$/u.exec(text) ?? [];
  if (month === undefined) return pointOf(text, edition);
  const isPlain = text.length <= 2;
  return { year: null, month: Number(isPlain ? text : month), day: isPlain || day === null ? null : Number(day) };
}

function isPart({ from, till }: Span, edition: number | null): boolean {
  if (from === null || (from.year ?? 0) > (edition ?? Number.POSITIVE_INFINITY)) return false;
  if (begins(from) && ends(till)) return false;
  if (from.year === null && till.year === null && !isCalendar(from, till)) return false;
  const isStatistical =
    from.month === 10 && (from.day ?? 1) === 1 && till.month === 9 && (till.day ?? 30) === 30 && till.year !== null;
  return !(isStatistical && from.year === till.year - 1);
}

/** From the first day of a month, or up to one of its last: 1.1-1.3 may be the numbers of two tables, 3.9-6.1 two values. */
function isCalendar(from: DatedPoint, till: DatedPoint): boolean {
  if (from.day === null || till.day === null) return true;
  const isLast = till.day >= lastDays;
  return from.month === till.month ? from.day === 1 && isLast : from.day === 1 || isLast || from.day === till.day + 1;
}

const lastDays = 28;

/** Before the end of the year; in spring the tables of the year before are sent. */
function isEarly(till: DatedPoint, edition: number | null): boolean {
  if (ends(till) || (till.month === 12 && till.day === null)) return false;
  if (till.year !== null && edition !== null) return till.year <= edition;
  return till.month >= 5 || (till.month > 2 && (till.day ?? 0) >= lastDays);
}
