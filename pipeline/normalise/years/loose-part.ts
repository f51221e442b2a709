import { nameKey } from '../text/name-key.ts';
import { withMonthsInDigits } from './part-label.ts';

const start = '(?:^|\\()';
const stop = '(?:$|\\))';
const named = [
  /(?<![\d年./-])(?:0?[2-9]|1[01])月份?[底末](?!前)/u,
  /(?:^|\()(?:0?[4-9]|1[01])月份?(?=$|\)|卫生|报表|统计|情况|数据)/u,
  /截[至止]到?(?:0?[1-9]|1[01])月(?!\d)|截[至止]到?(?:0?[5-9]|1[01])月\d{1,2}日|截[至止]到?(?:填报|上报|报送)(?:之?日|时)/u,
  /(?<![\d年./-])12月(?:0?[1-9]|[12]\d|30)日/u,
  /(?<![a-z\d])q[1-3](?![a-z\d])/u,
  /(?<=\d{4})年初(?![至到以计预任步])/u,
  new RegExp(`${start}(?:年度?中期?|(?:年度)?中期|进度|[本当](?:月|季度?)[末底]?)${stop}|年年中(?![医西心药])`, 'u'),
];

/** A part of a year that a title, a line or a sheet's name names without its year: 截至11月, 九月底, Q3, （年中）; empty for none. */
export function loosePart(text: string): string {
  const key = withMonthsInDigits(nameKey(text));
  return named.flatMap((pattern) => pattern.exec(key)?.[0] ?? [])[0]?.replace(/[()]/gu, '') ?? '';
}
