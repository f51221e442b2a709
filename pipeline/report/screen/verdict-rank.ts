import type { Report } from '../../model/report.ts';

/** The place of a verdict in the order of the report's summary, for sorting; those that it does not count come last. */
export function verdictRank({ counts }: Report, list: string, verdict: string): number {
  const ofList = counts.filter((count) => count.list === list);
  const rank = ofList.findIndex((count) => count.verdict === verdict);
  return rank === -1 ? ofList.length : rank;
}
