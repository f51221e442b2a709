import type { Cell } from './sheet.ts';

/** A heading over one or more columns and rows, put in the first free place of its row like a cell of an HTML table. */
export interface HeadCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

/** A column of a form. */
interface FormColumn {
  /** Width in half-width characters. */
  readonly width: number;
  /** The mark under the head: 甲 乙 … for words, 1 2 … for figures. */
  readonly code: string;
  readonly align: 'left' | 'center' | 'right';
}

/** A page of a statistical form as Chinese offices print it, with a merged head, ready to sign and stamp. */
export interface Form {
  readonly name: string;
  readonly subject: string;
  /** The name of the form, in the middle above it. */
  readonly title: string;
  /** Lines between title and table: who and what at the left, 表号 … at the right. */
  readonly lines: readonly { readonly left: string; readonly right: string }[];
  readonly columns: readonly FormColumn[];
  readonly head: readonly (readonly HeadCell[])[];
  /** A row of cells, or one text across the form that opens a part of it. */
  readonly rows: readonly (readonly Cell[] | string)[];
  readonly signature: string;
  readonly notes: readonly string[];
}

/** A heading with its place, zero-based. */
interface PlacedHead extends HeadCell {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** Where each heading stands. */
export function placeHead(head: Form['head']): readonly PlacedHead[] {
  const taken = new Set<string>();
  return head.flatMap((cells, row) => {
    let column = 0;
    return cells.map(({ text, columns = 1, rows = 1 }) => {
      while (taken.has(`${row}/${column}`)) column += 1;
      const placed = { text, columns, rows, row, column };
      for (let down = 0; down < rows; down += 1) {
        for (let along = 0; along < columns; along += 1) taken.add(`${row + down}/${column + along}`);
      }
      return placed;
    });
  });
}
