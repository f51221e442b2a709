import type { CellPlace, Formula } from '../../../excel/sheet.ts';
import { type RawRow, type RawRows, rawSheet, rawValue } from './raw-rows.ts';
import { agrees } from './worked.ts';

/**
 * A formula over the raw figures that gives exactly this number: one of them, the sum of the first or the last of them, a
 * difference from the first, or the mean of two. Null when none does: then the number was worked out in another way.
 * @param origins the cells that the indicator's value comes from, those of the numerator before those of the denominator
 * @param part which end to look from, where more than one figure fits
 */
export function rawFormula(
  value: number | null,
  origins: readonly string[],
  rows: RawRows,
  part: 'numerator' | 'denominator',
): Formula | null {
  if (value === null) return null;
  const known = origins.flatMap((origin) => rows.get(origin) ?? []);
  const figures = part === 'numerator' ? known : known.toReversed();
  return single(value, figures) ?? sum(value, figures) ?? difference(value, known) ?? mean(value, figures);
}

function single(value: number, figures: readonly RawRow[]): Formula | null {
  const found = figures.find((figure) => figure.value === value);
  return found === undefined ? null : [place(found)];
}

function sum(value: number, figures: readonly RawRow[]): Formula | null {
  let total = 0;
  for (const [index, figure] of figures.entries()) {
    total += figure.value;
    if (index > 0 && agrees(total, value)) return ['SUM(', ...listed(figures.slice(0, index + 1)), ')'];
  }
  return null;
}

function difference(value: number, [first, ...others]: readonly RawRow[]): Formula | null {
  const less = others.find((other) => first !== undefined && agrees(first.value - other.value, value));
  return first === undefined || less === undefined ? null : [place(first), '-', place(less)];
}

function mean(value: number, [first, second]: readonly RawRow[]): Formula | null {
  if (first === undefined || second === undefined || !agrees((first.value + second.value) / 2, value)) return null;
  return ['(', place(first), '+', place(second), ')/2'];
}

/** The cells, neighbours as one range. */
function listed(figures: readonly RawRow[]): Formula {
  const ranges: { row: number; to: number }[] = [];
  for (const { row } of figures.toSorted((a, b) => a.row - b.row)) {
    const last = ranges.at(-1);
    if (last !== undefined && row === last.to + 1) last.to = row;
    else ranges.push({ row, to: row });
  }
  return ranges.flatMap((range, index) => [
    ...(index === 0 ? [] : [',']),
    { sheet: rawSheet, column: rawValue, ...range },
  ]);
}

function place({ row }: RawRow): CellPlace {
  return { sheet: rawSheet, row, column: rawValue };
}
