import { nameKey } from './name.ts';

/** Words of a title for figures that nobody reported: targets, plans, forecasts. Used only to refuse. */
const words =
  /规划值|规划目标|目标(?!完成|实现|人群|责任)|(?<!卫生|免疫)计划(?!生育|免疫|完成|执行|财务|内)|预测|预计|测算|估算|预算|模拟|预估|试算/u;

/** Whether a title, a sheet's name or a heading speaks of other than reported figures, which the measure's own name does not. */
export function isNotActual(text: string, measure: string): boolean {
  const found = words.exec(nameKey(text))?.[0];
  return found !== undefined && !measure.includes(found);
}

/** Sheets that show how to fill in a form, or that were set aside. */
const asides = /样表|样例|示例|范例|模板|草稿|底稿|作废|填报说明|填表说明/u;

export function isAsideSheet(name: string): boolean {
  return asides.test(nameKey(name));
}
