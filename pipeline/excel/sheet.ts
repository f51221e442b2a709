import type { Marked } from '../model/marks.ts';
import type { Printed, PrintedDate, VerdictClass } from '../model/report.ts';

/** A cell of a table of the book, or the cells down to row `to`: the row of that table, counted from 0, and the heading of its column. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly to?: number;
  readonly column: string;
}

/** A formula without its equals sign: what is written as it is, and the cells between. */
export type Formula = readonly (string | CellPlace)[];

/** A printed number that the spreadsheet works out; `value` is the result that the formula must give. */
export interface WorkedNumber extends Printed {
  readonly formula: Formula;
}

/** A text with something beside it: a link (`#sheet name` inside the book, else a path), the colour of a verdict, a step to the right. */
export interface MarkedText {
  readonly text: string;
  readonly link?: string;
  /** Where the linked file opens, as a formula writes it: `'床位'!C7`. */
  readonly at?: string;
  readonly verdictClass?: VerdictClass;
  readonly indent?: number;
  /** A formula whose result is the text. */
  readonly formula?: Formula;
}

/** A text stays text; a bare number is shown as it is (years, serial numbers, raw figures); a printed number shows its text, a date is a date. */
export type Cell = string | number | Printed | PrintedDate | WorkedNumber | MarkedText;

/** A column of a table. */
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
  /** The sheet that lists the others; each of these has a link back to it. */
  readonly home?: string;
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
  /** Paper to print on, one page wide; A4 when not given. */
  readonly paper?: 'A3';
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

/** True for a text that leads somewhere. */
export function isLinked(cell: Cell): boolean {
  return typeof cell === 'object' && 'link' in cell && cell.link !== undefined;
}
