import { valuesOf } from '../../around/said.ts';
import * as say from '../../figures/messages/word-messages.ts';
import { type Taken, valuedFigures } from '../../figures/values/taken.ts';
import type { Reader } from '../../tables/reader.ts';
import { isWholePeriod } from '../../years/whole-period.ts';
import { slotsOf } from './title-slots.ts';

/** 时间：… within a line of conditions: 查询条件：时间：冬季；机构：全部. */
const within =
  /(?<![\u4e00-\u9fff])(?:统计|数据|报告|报表|业务|所属|查询)?(?:时间|期间|区间|时段|报告期|起[止讫]|周期)(?:段|范围|区间|时间)?\s*[:：]\s*([^；;，,。]{1,30})/gu;
/** When the conditions were asked for. */
const day = /^\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?(?:\s*\d{1,2}[:：时]\S*)?$/u;

/** Asks about a 报告期 or 统计时间 of which nothing tells that it is a whole year or its end: 冬季, 第48周, 11个月. The figures are read. */
export function askAboutStatedPeriods({ context, table, grid, findings }: Reader, taken: readonly Taken[]): void {
  if (valuedFigures(taken).length === 0 || context.part !== '' || context.december !== '') return;
  const conditions = table.said.titles.flatMap((title) =>
    [...title.matchAll(within)].flatMap(([, value = '']) => (day.test(value.trim()) ? [] : [value.trim()])),
  );
  for (const value of new Set([...valuesOf(table.said, 'period'), ...conditions])) {
    if (isWholePeriod(value)) continue;
    findings.add(say.doubtfulTitle([{ word: value, why: 'time' }], value), slotsOf(value, grid));
  }
}
