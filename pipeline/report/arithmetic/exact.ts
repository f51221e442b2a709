import { formatNumber } from '../format.ts';

/** How many more decimals than a table prints are enough to redo a calculation by hand. */
const extraDecimals = 4;

/** A number to calculate with: no more decimals than it has, at most four beyond those that the tables print. */
export function exact(value: number, decimals: number): string {
  const text = formatNumber(value, decimals + extraDecimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** The same behind a sign of operation: a negative number stands in brackets. */
export function term(value: number, decimals: number): string {
  const text = exact(value, decimals);
  return text.startsWith('-') ? `(${text})` : text;
}
