import { looksLikeYear } from './year-number.ts';

/** A year named by a label, or one that is told relative to the year of the table. */
export type YearLabel = number | 'current' | 'previous';

/** Reads a whole label, given as key: 2023, 2023年, 2023年末, 2023年度, 2023年12月31日, 2023年1-12月. Parts of a year are no year. */
export function yearOf(written: string): number | null {
  const key = written.replace(reported, '$1$2');
  const match =
    /^(?:截至|截止)?(\d{4})(?:年(?:[末底]已建成数?|末|底|度|年末|年底|全年|\((?:末|底|年末|年底|全年|实际|实绩|实际数|实际值|完成|完成数|完成值|年报|年报数|统计数|监测|监测值|监测数)\))?|年度?(?:实际|实绩|实际数|实际值|实际情况|完成|完成数|完成值|完成情况|实际完成|实际完成数|实际完成值|实际完成情况|累计|数|数值|值|情况|年报|年报数|统计数|统计值|监测|监测数|监测值|监测结果|核定数|核定值|现状|现状值|填报数|上报数|报送数|全年数|年?末数|年末值|底数|实有数?|报告期|年度值))?$/u.exec(
      key,
    ) ??
    /^(?:截至|截止)?(\d{4})年(?:0?1月?-12月(?:累计|合计)?(?:数|值)?|12月(?:31日|底|末)?)$/u.exec(key) ??
    /^(\d{4})[-/.]12[-/.]31$/u.exec(key) ??
    /^(\d{4})\.0{1,2}$/u.exec(key) ??
    /^(\d{4})(?:全年|年末|年底|末|底)$/u.exec(key) ??
    baselines.map((pattern) => pattern.exec(key)).find((found) => found !== null);
  const year = Number(match?.[1]);
  return looksLikeYear(year) ? year : (endOfPlan(key) ?? null);
}

/** What the year is called from which a plan measures, behind the year or before it. */
const baseline = '(?:基期|基年|基准年|基准期|基线)[值数]?';
const baselines = [
  `^(\\d{4})年?末?\\(${baseline}\\)$`,
  `^${baseline}\\((\\d{4})年?末?\\)$`,
  `^(\\d{4})年${baseline}$`,
].map((pattern) => new RegExp(pattern, 'u'));
/** 2025年（实际完成数）: what stands in brackets means what it does without; 累计 in brackets may be of several years. */
const reported = /^(\d{4}年?度?)\(((?:实际|完成|统计|年报|监测|上报|填报|报送)(?:[^()累]*))\)$/u;

/** “十三五”末, (2020年)“十三五”末: the last year of a five-year plan, where the year stands beside it. */
function endOfPlan(key: string): number | null {
  const match =
    /^(十[一二三四五六])五(?:规划)?(?:期?末|末期)年?\((\d{4})年?末?\)$/u.exec(key) ??
    /^(\d{4})年末?\((十[一二三四五六])五(?:规划)?(?:期?末|末期)年?\)$/u.exec(key);
  const parts = match?.slice(1) ?? [];
  const year = Number(parts.find((part) => /^\d/u.test(part)));
  const plan = '十一二三四五六'.indexOf(parts.find((part) => part.startsWith('十'))?.[1] ?? '');
  return plan > 0 && year === firstPlanEnd + 5 * plan ? year : null;
}

/** The last year of a five-year plan that a key names alone: 十四五末, 十三五期末数; null for others. */
export function endOfPlanNamed(key: string): number | null {
  const name = /^(十[一二三四五六])五(?:规划|时期)?(?:期?末|末期|末年|收官)年?(?:数|值|实际|完成)*$/u.exec(key)?.[1];
  const plan = name === undefined ? 0 : '十一二三四五六'.indexOf(name[1] ?? '');
  return plan > 0 ? firstPlanEnd + 5 * plan : null;
}

/** The tenth plan ended in 2005. */
const firstPlanEnd = 2005;

const figures = '(?:实际|完成|累计|实绩|统计|上报|填报|报送)*(?:数|值|数值|情况|数据)?';
const thisYear = new RegExp(`^(?:本年度?|全年|年度|当年|今年|本期)${figures}$`, 'u');
const lastYear = new RegExp(`^(?:上年度?|上一年度?|去年|上期)(?:同期|全年|(?<!期)0?1月?-12月)?${figures}$`, 'u');

const thisEnd = new RegExp(`^(?:本?年|期)[末底](?:实有|在册)?${figures}$`, 'u');
const lastEnd = new RegExp(`^(?:上年度?|上一年度?|去年|上期)[末底](?:实有|在册)?${figures}$`, 'u');

/** 全年实际, 上年同期完成数: the year that words for it tell; 年末数（或本年累计）, what there is or what was done in the same year. */
export function yearToldIn(key: string): YearLabel | null {
  if (thisYear.test(key)) return 'current';
  if (lastYear.test(key)) return 'previous';
  const [, one = '', other = ''] =
    /^([^()/或]+)(?:\(或者?([^()]+)\)|(?:\/|或者?)([^()/或]+))$/u.exec(key)?.filter((part) => part !== undefined) ?? [];
  const isOf = (end: RegExp, span: RegExp) =>
    (end.test(one) && span.test(other)) || (span.test(one) && end.test(other));
  if (isOf(thisEnd, thisYear)) return 'current';
  return isOf(lastEnd, lastYear) ? 'previous' : null;
}

const versions = /^(\d{4})年(?:度|末|底)?(?:\(([^()]+)\)|(.+))$/u;
const version =
  /^(?:(?:最终|最新)?(?:修订|修正|审定|核定|核实|调整)(?:后|稿)?(?:数据?|值)?|(?:第?[五六七八]次)?(?:全国)?人口普查(?:数据?|值)?|(?:[五六七八]人?普|普查|经普|经济普查)(?:数据?|值)?)$/u;

/** 2022年同期: the year that the label says as 上年同期. */
export function yearOfSamePeriod(key: string): number | null {
  const year = Number(/^(\d{4})年同期(?:数|值|累计)?$/u.exec(key)?.[1]);
  return looksLikeYear(year) ? year : null;
}

/** The year of a label that also says which version of its figures stands below: 2022年（修订）, 2020年七普数; null for others. */
export function yearOfVersion(key: string): number | null {
  const [, digits, inside, behind] = versions.exec(key) ?? [];
  const year = Number(digits);
  return looksLikeYear(year) && version.test(inside ?? behind ?? '') ? year : null;
}

/** Splits a year off the beginning of a key: 2023年末常住人口 → 2023 with 年末常住人口 and 末常住人口. */
export function withoutYear(key: string): { year: number; rests: readonly string[] } | null {
  const match = /^(\d{4})年/u.exec(key);
  const year = Number(match?.[1]);
  if (match === null || !looksLikeYear(year)) return null;
  const rest = key.slice(5);
  return { year, rests: [rest, `年${rest}`, rest.replace(/^(度|末|底|全年)/u, '')].filter((form) => form !== '') };
}
