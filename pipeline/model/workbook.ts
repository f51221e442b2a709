/** A cell as it was received: `text` as the sheet shows it, `value` as it is stored. Empty cells are `null` in a row. */
export interface Cell {
  readonly text: string;
  readonly value: number | string | boolean | Date | null;
  /** The number format, e.g. `0.00%`; absent where the file has none (CSV). */
  readonly format?: string;
  /** True for a formula; `value` is then its cached result, `null` when the file holds none. */
  readonly formula?: boolean;
  /** The one cell of the sheet, zero-based, that the formula takes, as it is or with numbers of its own; absent for other formulas. */
  readonly source?: { readonly row: number; readonly column: number };
  /** The other sheet of which the formula takes one cell, as it is or with numbers of its own; absent for other formulas. */
  readonly sourceSheet?: string;
  /** The error of the cell, e.g. `#DIV/0!`; `value` is then `null`. */
  readonly error?: string;
  /** A ground or an ink that most cells do not have, with its colour (`底色 FFFF00`); absent for plain cells. */
  readonly accent?: string;
  /** How far the format sets the cell in, in steps of some three letters; absent for a cell that is not. */
  readonly indent?: number;
}

/** Zero-based, ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `rows[r][c]` is the cell of row r and column c counted from A1, whatever part of the sheet is used; rows may differ in length. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly merges: readonly CellRange[];
  /** Rows and columns that the sheet does not show, zero-based; absent when all are shown. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Words at the head and the foot of its printed pages, and in boxes drawn on it; absent where there are none. */
  readonly margins?: readonly string[];
}

/** A file as extract reads it, whatever its format. */
export interface Workbook {
  /** Path as messages print it, e.g. `raw/朝阳区/2023/卫生资源.xlsx`. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

/** Spreadsheet address of a zero-based row and column: (6, 2) → `C7`. */
export function address(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The zero-based column of its letters: `C` → 2. */
export function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The zero-based row and column of a cell's address: `C7` → (6, 2). */
export function spotOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(digits) - 1, column: columnOf(letters) };
}

/** The places, zero-based, of the cells that a text names: `C7:D8、E9`. */
export function spotsIn(ranges: string): readonly { readonly row: number; readonly column: number }[] {
  return [...ranges.matchAll(/([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/gu)].flatMap(
    ([, left = '', top = '', right = left, bottom = top]) => {
      const found: { row: number; column: number }[] = [];
      for (let row = Number(top); row <= Number(bottom); row++)
        for (let column = columnOf(left); column <= columnOf(right); column++) found.push({ row: row - 1, column });
      return found;
    },
  );
}
