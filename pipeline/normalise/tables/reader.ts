import type { PrintedRatio } from '../../model/observation.ts';
import type { Context } from '../around/context.ts';
import type { FirstSheet, TitleAbove } from '../around/title-above.ts';
import type { LabelReader } from '../labels/facets.ts';
import type { BreakNotes } from '../notes/break-notes.ts';
import type { UnreadNote } from '../notes/notes.ts';
import type { TableNotes } from '../notes/table-notes.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Findings } from '../sheet/findings.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Table } from './table.ts';

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
  /** The title of a table further up the sheet that may hold for this one too; null for none. */
  readonly above: TitleAbove | null;
  /** What the first sheet of the workbook says; null for that sheet itself. */
  readonly first: FirstSheet | null;
  readonly dictionary: Dictionary;
  readonly label: LabelReader;
  readonly place: Place;
  readonly findings: Findings;
  readonly notes: TableNotes;
  readonly breaks: BreakNotes;
  /** Takes a number printed beside the figures that it follows from, with all ways to compute it. */
  readonly printed: (ratios: readonly PrintedRatio[]) => void;
  /** Takes words beside figures that nothing explains. */
  readonly unread: (notes: readonly UnreadNote[]) => void;
}
