import { valuesOf } from '../../around/said.ts';
import type { Taken } from '../../figures/values/taken.ts';
import type { Reader } from '../../tables/reader.ts';
import { statisticalYear } from '../../years/statistical-year.ts';
import { ofStatisticalYear } from '../messages/question-messages.ts';

/** Asks once about figures that were read by the year in which the statistical year of their title or 报告期 ends. */
export function askAboutStatisticalYears({ context, table, findings }: Reader, taken: readonly Taken[]): void {
  const texts = [...table.said.titles, ...valuesOf(table.said, 'period'), ...context.titles, context.file];
  const stated = texts.map(statisticalYear).find((one) => one !== null);
  if (stated == null) return;
  const slots = taken.flatMap(({ figure, slot, observation }) =>
    observation?.value != null && figure.year === stated.year ? [slot] : [],
  );
  if (slots.length > 0) findings.add(ofStatisticalYear(stated.words, stated.year), slots);
}
