import { unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Slot } from '../sheet/grid.ts';
import type { LedgerColumn } from '../tables/ledger-columns.ts';
import { withinBrackets } from '../text/brackets.ts';

/**
 * The columns with the units that a line without numbers writes under the headings: 亿元 under 总投资. What is no unit,
 * or another one than that of the heading, becomes a unit that nothing converts, so that the numbers below are asked about.
 */
export function withUnitsOf(
  line: readonly Slot[],
  columns: ReadonlyMap<number, LedgerColumn>,
  dictionary: Dictionary,
): ReadonlyMap<number, LedgerColumn> {
  return new Map(
    [...columns].map(([index, column]): [number, LedgerColumn] => {
      const slot = line[index];
      if (slot?.kind !== 'text' || dictionary.ledgerTypes.get(column.name) !== '数值') return [index, column];
      const text = bare(slot.text);
      const [unit = text, ...others] = unitsNamed(text, dictionary.units) ?? [];
      const differs = others.length > 0 || (column.unit !== null && column.unit !== unit);
      return [index, { ...column, unit: differs ? `${column.unit ?? ''}／${text}` : unit }];
    }),
  );
}

/** Whether a line has a unit in a column of numbers, whatever stands in the others: 甲, 乙, —. */
export function namesUnit(
  line: readonly Slot[],
  columns: ReadonlyMap<number, LedgerColumn>,
  dictionary: Dictionary,
): boolean {
  return [...columns].some(([index, { name }]) => {
    const isNumber = dictionary.ledgerTypes.get(name) === '数值';
    return isNumber && unitsNamed(bare(line[index]?.text ?? ''), dictionary.units) !== null;
  });
}

function bare(text: string): string {
  return withinBrackets(text.trim());
}
