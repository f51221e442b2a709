import type { ReportIndicator } from '../../model/report.ts';
import { fullName } from '../names.ts';
import type { Facts } from './facts.ts';

/** A sentence about these indicators, with their names and how many they are; blank for none. */
export function said(
  items: readonly ReportIndicator[],
  { indicators }: Pick<Facts, 'indicators'>,
  sentence: (names: string, count: number) => string,
): string {
  return items.length === 0 ? '' : sentence(items.map((item) => fullName(item, indicators)).join('、'), items.length);
}
