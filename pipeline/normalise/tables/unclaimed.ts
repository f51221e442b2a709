import type { LedgerEntry, Observation } from '../../model/observation.ts';
import { address } from '../../model/workbook.ts';
import { lineOf } from '../around/said-line.ts';
import type { LabelReader } from '../labels/facets.ts';
import { isSpoiltNumber } from '../numbers/spoilt-number.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { cellsOf, type Grid, type Slot } from '../sheet/grid.ts';
import { type Spot, spotKey } from '../sheet/spots.ts';
import { looksLikeMonth, looksLikeYear } from '../years/year-number.ts';
import { qualifyingColumns } from './behind.ts';
import { blocksOf } from './blocks.ts';
import { type Column, columnsOf } from './columns.ts';
import { ledgerColumns } from './ledger-columns.ts';
import type { Tables } from './table.ts';

/**
 * The numbers of a sheet that are neither read, nor part of its layout (years, serial numbers, codes).
 * @param named cells that a problem names already
 */
export function unclaimed(
  grid: Grid,
  found: Tables,
  read: readonly Pick<Observation, 'origin'>[],
  ledger: readonly LedgerEntry[],
  named: readonly Spot[],
  dictionary: Dictionary,
  label: LabelReader,
): readonly Slot[] {
  const claimed = new Set(read.map(({ origin }) => origin.cell));
  for (const spot of named) claimed.add(address(spot.row, spot.column));
  const layout = new Set<number>();
  const mark = (row: number, column: number): void => {
    layout.add(spotKey(row, column));
  };
  const wholeRow = (row: number): void => {
    for (const slot of grid.rows[row] ?? []) mark(row, slot.column);
  };
  found.codeRows.forEach(wholeRow);
  grid.rows.forEach((row, index) => {
    if (lineOf(cellsOf(row), label) !== null) wholeRow(index);
  });
  const entries = new Set(ledger.map((entry) => entry.origin.cell.replace(/^[A-Z]+(\d+):.*$/u, '$1')));
  for (const table of found.tables) {
    // A line whose numbers could be years heads nothing when no line is below it.
    for (const header of table.body.some((line) => !line.section) ? table.headers : []) {
      for (const slot of grid.rows[header] ?? [])
        if (slot.kind === 'number' || label(slot.text)?.year !== undefined) mark(header, slot.column);
    }
    if (table.ledger) {
      const columns = ledgerColumns(grid, table.headers, dictionary);
      for (const line of table.body) {
        for (const [column, { name }] of columns) {
          if (entries.has(String(line.row + 1)) || dictionary.ledgerTypes.get(name) !== '数值') mark(line.row, column);
        }
      }
      continue;
    }
    const columns = columnsOf(grid, table, dictionary, label);
    const blocks = blocksOf(columns, qualifyingColumns(grid, table, columns, dictionary, label));
    const inBlocks = new Set(blocks.flatMap(({ labels, behind }) => [...labels, ...behind]));
    const structural = columns.filter(
      (column) => column.role === 'aside' || (column.role === 'label' && inBlocks.has(column.index)),
    );
    const isAge = (slot: Slot | undefined) => slot?.kind === 'text' && /\d\s*(岁|[-—–~～至])/u.test(slot.text);
    const aged = new Set(
      structural
        .map((column) => column.index)
        .filter((index) => table.body.some((line) => isAge(grid.rows[line.row]?.[index]))),
    );
    for (const line of table.body) {
      for (const column of structural) {
        const slot = grid.rows[line.row]?.[column.index];
        if (
          slot !== undefined &&
          (column.role === 'label' ? isName(slot, aged.has(column.index), label) : isCode(slot, column))
        )
          mark(line.row, column.index);
      }
    }
  }
  return grid.rows.flatMap((row) =>
    row.filter((slot) => {
      const first = slot.anchor === spotKey(slot.row, slot.column);
      return first && isNumeric(slot) && !claimed.has(address(slot.row, slot.column)) && !layout.has(slot.anchor);
    }),
  );
}

/** What a label column may hold beside words: a year, the age 0, a name that begins with a digit (85及以上, 1.医院). */
function isName(slot: Slot, aged: boolean, label: LabelReader): boolean {
  if (slot.kind !== 'number') return !isNumeric(slot) || label(slot.text) !== null;
  return (
    slot.reading.kind === 'number' &&
    (looksLikeYear(Number(slot.reading.decimal)) ||
      looksLikeMonth(slot.reading.decimal) ||
      (aged && slot.reading.decimal === '0'))
  );
}

/** A whole number in a column of serial numbers or codes; a number in a column of remarks may be a figure. */
function isCode(slot: Slot, column: Column): boolean {
  const { reading } = slot;
  const remark = column.path.some((use) => use.facets?.layout === '备注' || use.facets === null);
  if (remark && reading.kind === 'fault' && reading.fault === 'date') return true;
  if (remark && /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u.test(slot.text)) return true;
  if (remark) return false;
  if (/^\d{1,3}[.、．]$/u.test(slot.text.trim())) return true;
  return reading.kind === 'number' && reading.unit === null && /^\d+(\.\d{1,2})?$/u.test(reading.decimal);
}

/** Also a number spoilt by a letter or a second point. */
function isNumeric(slot: Slot): boolean {
  if (slot.kind === 'number' || slot.kind === 'fault') return true;
  return slot.reading.kind === 'fault' && slot.reading.fault === 'malformed' && isSpoiltNumber(slot.text);
}
