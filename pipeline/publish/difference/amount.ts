import { shiftPoint } from '../../decimal.ts';

const literal = /^-?\d+(?:\.\d+)?$/;

/** What was added to a number, exactly: (`6.9`, `6.85`) → `-0.05`; blank when nothing was, or one of the two is no number. */
export function amountOfChange(before: string, after: string): string {
  if (before === after || !literal.test(before) || !literal.test(after)) return '';
  const places = Math.max(...[before, after].map((text) => text.split('.')[1]?.length ?? 0));
  const [old, now] = [before, after].map((text) => BigInt(shiftPoint(text, places)));
  const text = shiftPoint(String((now ?? 0n) - (old ?? 0n)), -places);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
