import { nameKey } from '../text/name-key.ts';
import { withMonthsInDigits } from './part-label.ts';

const start = '(?:^|\\()';
const stop = '(?:$|\\))';
/** What 初 begins as the first of several, behind a year: 2027年初产妇. */
export const beginning = '产妇|诊(?!疗)|婚|级|中[生学考]|[一二三](?:年级|学生)|孕|筛|治|[报稿](?!送|表)';

/** 年初, not 2027年初产妇 nor 年初至今. */
export const startOfYear = `年初(?!${beginning})(?![至到以计预任步、和与及]|.*[年期]末|工作|部署|安排|下达|确定|目标)`;
const named = [
  /(?<![\d年./-])(?:0?[2-9]|1[01])月份?[底末](?!前)/u,
  /(?:^|\()(?:0?[4-9]|1[01])月份?(?=$|\)|卫生|报表|统计|情况|数据)/u,
  /截[至止]到?(?:0?[1-9]|1[01])月(?!\d)|截[至止]到?(?:0?[5-9]|1[01])月\d{1,2}日|截[至止]到?(?:填报|上报|报送)(?:之?日|时)/u,
  /(?<![\d年./-])12月(?:0?[1-9]|[12]\d|30)日/u,
  new RegExp(`(?<!以|自|从)${startOfYear}`, 'u'),
  new RegExp(`${start}(?:年度?中期?|(?:年度)?中期|进度|[本当](?:月|季度?)[末底]?)${stop}|年年中(?![医西心药])`, 'u'),
];

/** A part of a year that a title, a line or a sheet's name names without its year: 截至11月, 九月底, Q3, （年中）; empty for none. */
export function loosePart(text: string): string {
  const key = withMonthsInDigits(nameKey(text));
  return named.flatMap((pattern) => pattern.exec(key)?.[0] ?? [])[0]?.replace(/[()]/gu, '') ?? '';
}

/** No month of its own: 2023年9月, 1月至9月, 截至9月, 每3月, 每逢6月. */
const whose = '(?<![年月至到止和与及每逐分按各第近前个从自逢起\\d./])(?<![\\d年月日]-)';
/** An age, a day, an end that is read elsewhere, or when a table was sent. */
const other =
  '[大龄初末底内起前后至到]|[一二三四五六七八九十廿]{1,3}日|[上中下]旬|(?:报|上|填|呈)?[报送](?!表)|出(?:[具版表]|报[表告])|填(?!报表)|印|编(?!内|外|制[床人数])|制表|更新|发布|提交';
const month = new RegExp(`${whose}(?:0?[1-9]|1[01])月(?:份|(?!份))(?=[\\u4e00-\\u9fff),;]|$)(?!${other})`, 'u');

/** A month in the middle of a title, without its year: 朝阳区11月急救情况; empty for none. */
export function monthAlone(text: string): string {
  return month.exec(withMonthsInDigits(nameKey(text)))?.[0] ?? '';
}
