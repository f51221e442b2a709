import type { Report, ReportIndicator } from '../../model/report.ts';
import { chartOf } from '../charts/chart.ts';
import { blockRemarks } from '../narrative/remarks.ts';
import { sectionNumeral } from '../page/chapters.ts';
import { fontFamily, halfWidth, width } from './pictures.ts';
import type { PrintedPromise } from './promise.ts';
import { sectionsOf } from './sections.ts';

const chartSize = { height: 168, fontFamily } as const;

/**
 * The sections of 主要指标进展 behind the overview: a table row for each indicator, and the blocks with its paragraph and
 * chart, two side by side.
 */
export function blockSections({ indicators, plan }: Report, rowOf: (item: ReportIndicator) => PrintedPromise) {
  const blockOf = (item: PrintedPromise, isAlone: boolean) => ({
    ...item,
    chart: chartOf(
      { ...item, name: item.fullName },
      { ...chartSize, width: isAlone ? width : halfWidth, periodEnd: plan.period.end },
    ),
    remarks: blockRemarks(item),
  });
  return sectionsOf(indicators).map(({ title, items }, index) => ({
    id: `section-${index + 2}`,
    title: `${sectionNumeral(index + 1)}${title}`,
    name: items.some(({ dimension }) => dimension !== '') || index > 0 ? title : '',
    rows: items.map(rowOf),
    pairs: pairsOf(items).map((pair) => ({ blocks: pair.map(rowOf).map((row) => blockOf(row, pair.length === 1)) })),
  }));
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));
}
