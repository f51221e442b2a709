import type { Printed } from '../model/report.ts';
import { formatCount, formatShare } from './format.ts';

/** The place of a number that there is not. */
export const noNumber: Printed = { value: null, text: '—' };

/** A number in its unit with this many decimals, and separators of thousands. */
export function printedNumber(value: number | null, decimals: number): Printed {
  return { value, text: formatCount(value, decimals) };
}

/** A count with separators of thousands. */
export function printedCount(value: number | null): Printed {
  return { value, text: formatCount(value) };
}

/** A share of 0–1 as percent with one decimal. */
export function printedShare(value: number | null): Printed {
  return { value, text: formatShare(value, 1) };
}
