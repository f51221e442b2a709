import { address } from '../model/workbook.ts';
import type { CellPlace, Formula, Sheet } from './sheet.ts';

/** A table with all that decides where its cells are. */
export interface PlacedTable {
  readonly sheet: Sheet;
  readonly widths: readonly number[];
  /** The sheet that the line above the notes leads back to; null where there is no such line. */
  readonly home: string | null;
  /** The notes in lines that fit the sheet. */
  readonly notes: readonly string[];
  /** The row of the sheet, from 1, that the headings stand in. */
  readonly headingRow: number;
  /** Other sheets refer to its cells: sorting it would spoil them. */
  readonly keepsOrder: boolean;
}

export type Places = ReadonlyMap<string, PlacedTable>;

/** Zero-based row and column of a cell of a table; row −1 is the heading. @throws Error when the book has no such cell */
function positionOf(places: Places, { sheet: name, row, column }: CellPlace): { row: number; column: number } {
  const placed = places.get(name);
  const index = placed?.sheet.columns.findIndex(({ heading }) => heading === column) ?? -1;
  if (placed === undefined || index < 0 || row < -1 || row >= placed.sheet.rows.length) {
    throw new Error(`no cell ${name}!${column} in row ${row}`);
  }
  return { row: placed.headingRow + row, column: index };
}

/** `'表'!$C$7` or `'表'!$C$7:$C$9`, from whatever sheet it is read. */
export function fixedReference(places: Places, place: CellPlace): string {
  const { row, column } = positionOf(places, place);
  const fixed = (at: number): string => address(at, column).replace(/^([A-Z]+)/, '$$$1$$');
  const { to = place.row } = place;
  const last = positionOf(places, { ...place, row: to }).row;
  return `${quoted(place.sheet)}!${fixed(row)}${last === row ? '' : `:${fixed(last)}`}`;
}

/** The text of a formula in a cell of the sheet `from`: its own row moves with it when the table is sorted, all else stays. */
export function formulaText(formula: Formula, places: Places, from: string): string {
  return formula
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.sheet !== from) return fixedReference(places, piece);
      const { row, column } = positionOf(places, piece);
      return address(row, column);
    })
    .join('');
}

/** A sheet's name as formulas have it. */
function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
