import type { Facets } from '../labels/facets.ts';
import type { Slot } from '../sheet/grid.ts';

/** One label on the way to a figure and what it says; `facets` is null for an unknown one. */
export interface LabelUse {
  readonly text: string;
  readonly facets: Facets | null;
  readonly slot: Slot;
  /** Group headings of which it is unclear how far each reaches; the text has them all. */
  readonly unclear?: true;
}

/** The labels over one column, or before one line, from the outermost. */
export type Path = readonly LabelUse[];

/** The labels of each line of a block, by row. */
export type RowPaths = ReadonlyMap<number, Path>;
