import { nameKey } from '../text/name-key.ts';
import { daySpan } from './day-spans.ts';
import { withMonthsInDigits } from './part-label.ts';
import { withStatisticalYears } from './statistical-year.ts';

const year = '(?:(?:19|20)\\d{2}|\\d{2}(?=年)|[本今当上去一每全])';
const one = `${year}(?:年度?|(?=\\D|$))`;
/** 1月1日至12月31日, 1-12月, 2025.1-2025.12; or only where they end. */
// 2025-1-12 is a day.
const first =
  '(?:(?:(?:19|20)\\d{2}[年./]?)?0?1(?:[月./]?(?:0?1日?)?)|(?:19|20)\\d{2}-0?1(?:-0?1(?=[-至到])|(?=[至到]|-(?:19|20)\\d{2})))';
const last = `(?:(?:(?:19|20)\\d{2}|[本今当]年?)[年./-]?)?(?:12月?(?:[./-]?31[日号]?|[底末])?|年[末底]|全年)(?:24[时点:]\\S*)?`;
const told = new RegExp(
  [
    '12个月|十二个月',
    `(?<![\\d-])(?:${first}起?[-至到]+)?${last}(?![\\d.])止?`,
    `${one}(?:[-至到、,和与及/]+${one})*`,
    '十[一二三四五六七八]五(?:规划|期间|时期)*(?:末|期末)?',
    '(?:最?近|历|过去)?(?:[两二三四五六七八九十]|1?\\d)?年(?:度|际)?|历年',
    '第?[1一]-第?[4四]季度?|自然年度?|学年度?|第?[四4]季度?末|[年期]末|[年期]底|全年|全部',
  ]
    .map((each) => `(?:${each})`)
    .join('|'),
  'gu',
);
const rest =
  /(?:年[报终度]|报[表告期]?|定[期案]|正式|最终|终|快照|时点|累计|合计|实际|数据?|统计|情况|期间|截[至止]到?|止|为|至|到|自|从|起|公历|次|度|表|[\s()_\-.,:/、。至年月日])+/gu;

/**
 * Whether what stands behind 报告期, 统计时间 or the like is whole years or the end of one, or nothing: 2025年, 2025年1—12月,
 * 截至12.31, 2021—2025年, 年报, 2024.10-2025.9, which is asked about elsewhere; boxes to tick are, too.
 */
export function isWholePeriod(value: string): boolean {
  if (/[□☐☑☒√✓✔■]/u.test(value)) return true;
  const key = withMonthsInDigits(nameKey(withStatisticalYears(value)));
  return daySpan(key, null) === '' && key.replace(told, '').replace(rest, '') === '';
}
