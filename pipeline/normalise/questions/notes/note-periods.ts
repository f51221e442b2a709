import type { Figure } from '../../resolve/resolution.ts';
import { daySpan } from '../../years/day-spans.ts';
import { withFullYears } from '../../years/full-years.ts';
import { withLetteredParts } from '../../years/lettered-parts.ts';
import { withMonthsInDigits } from '../../years/part-label.ts';
import { partOfYear } from '../../years/part-of-year.ts';
import { severalYears } from '../../years/several-years.ts';

/** Behind the words for what the data are of: 护士数为2022年数据, 床位沿用2022年数. */
const behind =
  /(?:为|是|系|用|沿用|采用|取)(?:的是)?((?:19|20)\d{2})年(?:度|末|底)?的?(?:数据|数字|数|年报数?)$|(?<!(?:基[期年]|时[间期]|起始|开始|年份|调整|完成|竣工|投用)[^,;]{0,4})(?:为|是|系)((?:19|20)\d{2})年(?:度|末|底)?$/u;

/** Data of another year: 数据为2022年, 2022年数据, 报告期：2022年1-12月, 取自2022年年报, （2022年）. */
const ofYear =
  /^\(?(?:以上|上述|本表|表中|数据|数字|资料|均|暂|仍|统计|填报|报告|所属|[取来引摘]自|引用|时间|年份|年度|时期|期别?|:)*(?:为|是|系|用|沿用|采用|取)?((?:19|20)\d{2})年?(?:度|末|底)?(?:(?:1月1日-|1月?-)12月(?:31日)?)?的?(?:统计)?(?:数据|数字|年报|数|情况)*\)?$/u;

/** 2022年数据已核实, 2022年为全区数: what is said of figures is said of that year's. */
const saidOf = /^((?:19|20)\d{2})年(?:度|末|底)?的?(?:数据|数字|数)?(?:均|都|全部)?(?:已|经|为|是)/u;

/** 2025年投用 in a table of 2024: what was not yet there. */
const opened = /((?:19|20)\d{2})年(?:底|初|\d{1,2}月)?[^,;:]{0,10}(?:投入使用|投用|启用|开业|开诊|运营)$/u;

/** 年报数（2022年度） */
const report = /^年报(?:数据?)?\(?((?:19|20)\d{2})年度?\)?$/u;

/** Last year's figures, not a comparison with them. */
const before =
  /(?<![比较与同])(?:去年|上年|往年)(?:同期)?的?(?:数|数据|数字|表)$|^同(?:去|上)年$|(?:数据|数字|数|均)同(?:去|上)年|年中(?:数|人口)$/u;

/** 2022年10月1日至2023年9月30日 */
const months = /(?:19|20)\d{2}年(\d{1,2})月(?:\d{1,2}日)?[-至到]((?:19|20)\d{2}年)?(\d{1,2})月/u;

/** 统计时点为2028年9月30日, 截止日期11月20日; a census has its own day. */
const point =
  /(?:截[至止取数]|时点|止于|(?:数据?|数字|统计|更新|汇总)[至到])(?!.*普查)(?:日期|时间)?(?:为|是|到|至|:)?(?:((?:19|20)\d{2})年)?(\d{1,2})月/u;

/** 2027年11月1日零时, 为9月15日的数据: the moment of a count; the last of a year is its 31 December or the first hour of the next. */
const moment =
  /(?<!报送|上报|填报|发布|公布|印发|导出|审核)(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日?(?=(?:[零〇0０]|24)[时点])|(?:为|是|系|用|取|按|采用)(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日的?(?:时点|实有|在册|标准)?(?:的?(?:数据?|数字|人口数?|时点数?|情况))$/u;

/** 年初数, 期中值 alone or of what a clause says. */
const opening = /(?:^|为|是|系|按|取|采用)[年期季月][初中](?:时点)?(?:的?(?:数据?|数字|数值|值|人口|情况))?$/u;

/** 截取时间为十一月中旬, 更新到九月 */
const chineseMonth = /(?:截|更新|时点)[^，。；]{0,8}?(?:十一?|(?<!十)[一二三四五六七八九])月/u;

/** 其中注册护士为9月底数 */
const ofMonth =
  /(?:为|是|系|用|取|按|采用)(?:截[至止])?((?:0?[1-9]|1[01])月份?[底末初]?)(?:的?(?:数据?|数字|时点数?|情况))$/u;

/** 2025年7月1日至今, no beginning of a year */
const sinceThen = /(?:19|20)\d{2}年(?!0?1月(?:1日)?起?至)\d{1,2}月(?:\d{1,2}日)?起?至今/u;

/** What may stand beside the part of a year that a clause says its figures are of. */
const beside =
  /^(?:前|截[至止]到?|末|底|本表|各表|[本全该]册|本套表?|本次|报送|报表|以上|上述|表中|本年度?|全部|数据|数字|统计|期间|时间|范围|累计|情况|均|都|为|是|系|的|数|报|:)*$/u;

/** What stands beside the days of which figures are; a span in prose may be that of something done. */
const ofData = /数据|数字|统计|时间|期间|口径|截[至止]|本表|以上|报告期/u;
const bare = /^[\s\p{P}数报]*$/u;

/** The moment at which a clause says that was counted, where that is no end of the year; every tenth year has its census. */
function momentIn(key: string, year: number): string | null {
  const [found = '', ...parts] = moment.exec(key) ?? [];
  const [named, month, day] = parts
    .filter((part) => part !== undefined)
    .map(Number)
    .slice(-3);
  const [of, at, on] = day === undefined ? [year, named, month] : [named ?? year, month, day];
  const isEnd =
    (of === year && at === 12 && on === 31) || ((of === year + 1 || day === undefined) && at === 1 && on === 1);
  return found === '' || isEnd || year % 10 === 0 ? null : found;
}

/** The words of a clause by which figures have come together over years: 累计数（自2020年起）; null for none. */
export function togetherSince(key: string, { year }: Pick<Figure, 'year'>): string | null {
  const found =
    /累计[^,;]{0,6}?(?:自|从)((?:19|20)\d{2})年|((?:19|20)\d{2})年(?:以来|起|至今|开始|至)[^,;]{0,8}?累计|((?:19|20)\d{2})年?[-至到](?:19|20)\d{2}年?[^,;]{0,6}?累计|累计[^,;]{0,2}?((?:19|20)\d{2})年?[-至到](?:19|20)\d{2}/u.exec(
      key,
    );
  const since = Number(found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4]);
  return found !== null && since < year ? found[0] : null;
}

/** Whether a text begins with a year other than this one. */
function isOfAnother(text: string, year: number): boolean {
  const other = /^\d{4}/u.exec(text)?.[0];
  return other !== undefined && Number(other) !== year;
}

/** A clause that says of what year its figures are, where that is another; null for none. */
export function otherYear(key: string, { year }: Pick<Figure, 'year'>): string | null {
  const [of = '', one, two] = ofYear.exec(key) ?? behind.exec(key) ?? report.exec(key) ?? saidOf.exec(key) ?? [];
  const other = one ?? two ?? '';
  const [later = '', when = ''] = opened.exec(key) ?? [];
  if (later !== '' && Number(when) > year) return later;
  return other !== '' && Number(other) !== year ? of : null;
}

/** The words of a clause by which its figures are of a part of a year or of another day than its last, or last year's; null for none. */
export function otherPeriod(text: string, { year }: Pick<Figure, 'year'>): string | null {
  const key = withFullYears(withMonthsInDigits(withLetteredParts(text)));
  const last = before.exec(key)?.[0];
  if (last !== undefined) return last;
  const [period = '', begin, closing = '', end] = /统计|数据|期间|年度|时间|时段/u.test(key)
    ? (months.exec(key) ?? [])
    : [];
  const isWhole =
    Number(begin) === 1 && Number(end) === 12 && [period, closing].every((each) => !isOfAnother(each, year));
  if (period !== '') return isWhole ? null : period;
  const [day = '', dayYear = '', month] = point.exec(key) ?? [];
  // What was taken in the next year is of all of this one.
  const isTakenLater = /^截[取数]/u.test(day) && Number(dayYear) > year;
  if (day !== '' && !isTakenLater && (Number(month) !== 12 || (dayYear !== '' && Number(dayYear) !== year))) return day;
  const counted = momentIn(key, year);
  if (counted !== null) return counted;
  const written = chineseMonth.exec(text)?.[0] ?? opening.exec(key)?.[0] ?? ofMonth.exec(key)?.[1];
  if (written !== undefined) return written;
  const part = partOfYear(key);
  if (part !== '' && beside.test(key.replace(part, '').replace(/(?:19|20)\d{2}年/gu, ''))) return part;
  const several = severalYears(key, true) || (sinceThen.exec(key)?.[0] ?? '');
  if (several !== '' && beside.test(key.replace(several, ''))) return several;
  const span = daySpan(key, year);
  return span !== '' && (ofData.test(key.replace(span, '')) || bare.test(key.replace(span, ''))) ? span : null;
}
