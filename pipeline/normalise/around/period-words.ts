import { nameKey } from '../text/name-key.ts';
import { daySpan } from '../years/day-spans.ts';

/** 起止时间, 数据区间, 查询时间, 统计日期, 截止时间. */
const word =
  /^(?:统计|数据|报告|报表|业务|查询|采集|提取|取数|抽取|所属)?(?:时间|日期|期间|区间|时段|起[止讫]|周期|期|截[止至])(?:段|范围|区间|时间|日期)?$/u;

const months = /^\D{0,4}(?:\d{1,2}|[一二两三四五六七八九十]{1,2})个月\D{0,2}$/u;
/** A span that ends in spring, in which the tables of the year before are made. */
const spring = /[-至到](?:\d{4}[年./-])?0?[1-4](?:[月./-]|$)|[-至到]\d{4}0[1-4]/u;

/** Whether a line says of which days or months its table is behind a word that may also say when it was made: 日期：1.1-11.30. */
export function isSpanStated(key: string, value: string): boolean {
  if (!word.test(nameKey(key)) || spring.test(nameKey(value))) return false;
  return daySpan(value, null) !== '' || months.test(nameKey(value));
}
