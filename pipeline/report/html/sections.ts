import type { ReportIndicator } from '../../model/report.ts';

/** The indicators by dimension, in the plan's order; one section when the plan has no dimensions. Parts follow their whole. */
export function sectionsOf(
  indicators: readonly ReportIndicator[],
): readonly { readonly title: string; readonly items: readonly ReportIndicator[] }[] {
  const titles = [...new Set(indicators.map(({ dimension }) => dimension))];
  return titles.map((title) => ({
    title: title === '' ? (titles.length === 1 ? '逐项进展' : '其他指标') : title,
    items: indicators.filter(({ dimension }) => dimension === title),
  }));
}
