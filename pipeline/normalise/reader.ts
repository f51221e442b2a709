import type { BreakNotes } from './break-notes.ts';
import type { Context } from './context.ts';
import type { Dictionary } from './dictionary.ts';
import type { LabelReader } from './facets.ts';
import type { Findings } from './findings.ts';
import type { Grid } from './grid.ts';
import type { TableNotes } from './table-notes.ts';
import type { Table } from './tables.ts';

/** Where a table stands; `folder` is the area and the data year that its workbook was filed under. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly folder: { readonly area: string; readonly year: number };
}

/** All that is at hand while a table is read. */
export interface Reader {
  readonly grid: Grid;
  readonly table: Table;
  readonly context: Context;
  readonly dictionary: Dictionary;
  readonly label: LabelReader;
  readonly place: Place;
  readonly findings: Findings;
  readonly notes: TableNotes;
  readonly breaks: BreakNotes;
}
