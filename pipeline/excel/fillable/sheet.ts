import type { CellRange } from '../../model/workbook.ts';

/** What may be typed into a cell; `error` is said when something else is, `prompt` when the cell is chosen. */
export type Entry = { readonly prompt?: string } & (
  | {
      readonly kind: 'number';
      readonly least: number | null;
      readonly most: number | null;
      readonly whole: boolean;
      /** Texts that stand for a state of a figure, allowed beside numbers. */
      readonly states: readonly string[];
      readonly error: string;
    }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly error: string }
  /** A warning only: a month or 待定 may stand in place of a date. */
  | { readonly kind: 'date'; readonly error: string }
  | { readonly kind: 'text' }
);

export type Look = 'title' | 'mark' | 'note' | 'heading' | 'label' | 'text' | 'given' | 'plain' | 'strong';

/** One cell of a sheet to be filled in; with an `entry` it is open and coloured, else protected. */
export interface Box {
  readonly value: string | number | null;
  readonly look: Look;
  readonly align?: 'left' | 'center' | 'right';
  /** A whole number or one with decimals by thousands, a number as it is, or a date. */
  readonly format?: 'whole' | 'decimal' | 'number' | 'date';
  readonly entry?: Entry;
}

/** A sheet as rows of cells; `null` is a cell without look. Ranges are zero-based. */
export interface FillableSheet {
  readonly name: string;
  readonly rows: readonly (readonly (Box | null)[])[];
  readonly merges: readonly CellRange[];
  /** Widths in half-width characters. */
  readonly widths: readonly number[];
  /** Rows and columns that stay in view; the heading rows are repeated on every printed page. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** First and last heading row, zero-based; null for a sheet without a table. */
  readonly headings: readonly [number, number] | null;
  readonly landscape: boolean;
}
