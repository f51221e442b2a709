import type { Marked } from '../model/marks.ts';
import type { Printed, VerdictClass } from '../model/report.ts';

/** A text with something beside it: a link (`#sheet name` inside the book, else a path), the colour of a verdict, a step to the right. */
export interface MarkedText {
  readonly text: string;
  readonly link?: string;
  readonly verdictClass?: VerdictClass;
  readonly indent?: number;
}

/** A text stays text; a bare number is shown as it is (years, serial numbers, raw figures); a printed number shows its text. */
export type Cell = string | number | Printed | MarkedText;

export interface Column {
  readonly heading: string;
  /** Greatest width in half-width characters; longer text wraps, a number is never cut. */
  readonly width: number;
  /** Smallest width, for a sheet that would otherwise be too narrow for its title. */
  readonly least?: number;
  /** Where texts and bare numbers stand; printed numbers stand at the right. Left when not given. */
  readonly align?: 'left' | 'center' | 'right';
}

/** What every sheet of a workbook says of the whole; `dated` is the date in its properties, so that the same content gives the same bytes. */
export interface Book extends Marked {
  readonly title: string;
  readonly dated: Date;
}

/** What one sheet of the workbook says, apart from how it looks: one table with notes above it. */
export interface Sheet {
  readonly name: string;
  /** What the sheet holds, for the contents. */
  readonly subject: string;
  readonly notes: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that stay when the reader scrolls to the right. */
  readonly frozenColumns: number;
  /** A cover has no filter and no fixed heading. */
  readonly cover?: boolean;
}

/** The text that a cell shows. */
export function shownText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? cell : cell.text;
}

/** True for a cell that is stored as a number when its text allows. */
export function isNumeric(cell: Cell): cell is number | Printed {
  return typeof cell === 'number' || (typeof cell === 'object' && 'value' in cell && cell.value !== null);
}
