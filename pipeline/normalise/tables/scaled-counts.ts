import type { LabelReader } from '../labels/facets.ts';
import { conversion, nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { type Grid, numberIn } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import type { Table } from './table.ts';

/**
 * Reads 人数（万人） as a column of numbers in the unit of its brackets where broken numbers below it show that they are not
 * people one by one; over whole numbers only, the word and the brackets say two things.
 */
export function withScaledCounts(
  { rows }: Grid,
  { headers, body }: Table,
  label: LabelReader,
  { units }: Dictionary,
): LabelReader {
  const found = new Map<string, string>();
  for (const slot of headers.flatMap((row) => rows[row] ?? [])) {
    const { name, units: [unit, ...more] = [] } = bracketsOf(slot.text, units);
    if (unit === undefined || more.length > 0 || label(slot.text) !== null) continue;
    const { layout, units: [own = ''] = [] } = label(name) ?? {};
    const isBroken = body.some(({ row }) => !Number.isInteger(numberIn(rows[row]?.[slot.column]) ?? 0));
    if (layout === '数值' && isBroken && conversion(unit, own, units) !== null) found.set(slot.text, unit);
  }
  if (found.size === 0) return label;
  return (text) => {
    const unit = found.get(text);
    return label(text) ?? (unit === undefined ? null : { layout: '数值', units: [unit] });
  };
}

function bracketsOf(text: string, units: Dictionary['units']) {
  const { name, units: own } = nameAndUnits(nameKey(text), units);
  return { name, units: own ?? [] };
}
