import type { Said } from '../around/said.ts';
import type { BodyLine } from './draft.ts';

/** One table: its heading rows, its lines and what is said above it. */
export interface Table {
  readonly headers: readonly number[];
  readonly body: readonly BodyLine[];
  readonly said: Said;
  readonly ledger: boolean;
}

/** The tables of a sheet, from the top. */
export interface Tables {
  readonly tables: readonly Table[];
  /** Rows that only number the columns (甲 乙 1 2), the date of a sheet alone in its row, and 其中 alone. */
  readonly codeRows: readonly number[];
}
