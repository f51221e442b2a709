import { canonicalUnit, plainText, type Quantity, type Refusal, readQuantity } from './quantity.ts';

/**
 * Reads a baseline as the plan prints it: the first number of `99.05/10万；500.78/10万（含新冠数据）`, in the indicator's unit.
 * @returns the value with its printed decimals, null when the plan prints none, or why it cannot be read
 */
export function parseBaseline(text: string, unit: string): Quantity | Refusal | null {
  const plain = plainText(text);
  if (plain === '') return null;
  const [first = ''] = plain.split(';');
  return readQuantity(first.replace(/\([^()]*\)$/, ''), [canonicalUnit(unit)]);
}
