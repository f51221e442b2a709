import type { CellObject, WorkSheet } from '@e965/xlsx';
import { address } from '../../model/workbook.ts';
import { type Cells, type PlainValue, plainValue } from '../shared/plain-values.ts';
import { elsewhere, noResult } from '../xlsx/sheet-xml.ts';
import { lookedUp } from './looked-up.ts';

/** A formula cell whose stored result is not what its cells give. */
export interface StaleResult {
  readonly cell: string;
  readonly stored: number;
  readonly computed: number;
}

/** The sheets of a workbook by their names. */
export type SheetsByName = Readonly<Record<string, WorkSheet | undefined>>;

/** Cells that the formulas of one workbook may add, again and again counted; no table of ours has as many. */
export const mostAdded = 500_000;

/** Plain formulas of a sheet whose results were stored before their cells were changed. */
export function staleResults(
  sheet: WorkSheet,
  sheets: SheetsByName = {},
  budget = { left: mostAdded },
): readonly StaleResult[] {
  return Object.entries(rowsOf(sheet)).flatMap(([row, line]) =>
    Object.entries(line ?? []).flatMap(([column, cell]): readonly StaleResult[] => {
      if (cell?.f === undefined || cell.t !== 'n' || typeof cell.v !== 'number') return [];
      const plain = (formula: string) => {
        const value = plainValue(formula);
        return value === null ? null : computedBy(value, sheet, sheets, budget);
      };
      const may = (cells: number) => {
        budget.left -= Math.max(1, cells);
        return budget.left >= 0;
      };
      const computed = plain(cell.f) ?? lookedUp(cell.f, { own: sheet, others: sheets, plain, may });
      if (computed === null || Math.abs(computed - cell.v) <= 1e-6 * Math.max(1, Math.abs(computed))) return [];
      return [{ cell: address(Number(row), Number(column)), stored: cell.v, computed }];
    }),
  );
}

type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

function rowsOf(sheet: WorkSheet): Rows {
  return (sheet['!data'] ?? []) as Rows;
}

function computedBy(
  value: PlainValue,
  sheet: WorkSheet,
  sheets: SheetsByName,
  budget: { left: number },
): number | null {
  const compute = (inside: PlainValue) => computedBy(inside, sheet, sheets, budget);
  const sheetOf = (cells: Cells) =>
    cells.sheet === '' ? sheet : Object.hasOwn(sheets, cells.sheet) ? sheets[cells.sheet] : undefined;
  const added = (cells: Cells, kind: 'cell' | 'sum' | 'subtotal') => {
    const own = sheetOf(cells);
    return own?.['!data'] === undefined ? null : total(own, cells, kind, budget);
  };
  switch (value.kind) {
    case 'cell':
      return added(value.cells, value.kind);
    case 'sum':
    case 'subtotal':
      return sumOf(value.ranges.map((cells) => added(cells, value.kind)));
    case 'mean': {
      const sum = sumOf(value.ranges.map((cells) => added(cells, 'sum')));
      const count = value.ranges.reduce((all, cells) => all + numbersIn(sheetOf(cells), cells), 0);
      return sum === null || count === 0 ? null : sum / count;
    }
    case 'terms':
      return sumOf(
        value.terms.map((term) => {
          const part = term.value === null ? 0 : compute(term.value);
          return part === null ? null : term.minus ? -part : part;
        }),
      );
    case 'int': {
      const inside = compute(value.value);
      return inside === null ? null : Math.floor(exact(inside));
    }
    case 'round': {
      const inside = compute(value.value);
      return inside === null ? null : rounded(inside, value.digits);
    }
  }
}

function sumOf(parts: readonly (number | null)[]): number | null {
  return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

function total(sheet: WorkSheet, { first, last }: Cells, kind: 'cell' | 'sum' | 'subtotal', budget: { left: number }) {
  budget.left -= Math.max(1, (last.row - first.row + 1) * (last.column - first.column + 1));
  if (budget.left < 0) return null;
  const rows = rowsOf(sheet);
  let sum = 0;
  for (let row = first.row; row <= last.row; row += 1) {
    if (kind === 'subtotal' && sheet['!rows']?.[row]?.hidden === true) return null;
    for (let column = first.column; column <= last.column; column += 1) {
      const { t = 'z', v, f } = rows[row]?.[column] ?? {};
      if (kind === 'subtotal' && f !== undefined) {
        // Which function it is, is told of plain formulas only.
        if (f === '0' || f === elsewhere) return null;
        if (f.includes('SUBTOTAL')) continue;
      }
      // SUM passes over words; taken by itself a word is an error, or its number.
      if (t !== 'n' && t !== 'z' && (kind === 'cell' || t !== 's' || v === noResult)) return null;
      sum += typeof v === 'number' ? v : 0;
    }
  }
  return sum;
}

/** How many cells have a number. */
function numbersIn(sheet: WorkSheet | undefined, { first, last }: Cells): number {
  const rows = sheet === undefined ? [] : rowsOf(sheet).slice(first.row, last.row + 1);
  return rows.flatMap((row) => row?.slice(first.column, last.column + 1) ?? []).filter((cell) => cell?.t === 'n')
    .length;
}

function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(exact(Math.abs(value) * scale))) / scale;
}

/** A number as a sheet keeps it, to fifteen digits. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
