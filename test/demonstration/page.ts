/** How a cell looks; the writers decide fonts, borders and alignment from it. */
export type Look = 'title' | 'marker' | 'note' | 'head' | 'label' | 'text' | 'number' | 'plain';

export interface Box {
  readonly value: string | number | null;
  readonly look: Look;
  /** Number format of the spreadsheet, e.g. `#,##0`. */
  readonly format?: string;
  /** Whole-width blanks before the text. */
  readonly indent?: number;
  /** The office computed it from figures of the table. */
  readonly derived?: true;
}

/** Zero-based, ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet to write. */
export interface Page {
  readonly name: string;
  readonly hidden: boolean;
  readonly landscape: boolean;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Box[])[];
  readonly merges: readonly Merge[];
}

/** One file to write; the extension of `file` and `encoding` choose the writer. */
export interface Book {
  readonly file: string;
  readonly pages: readonly Page[];
  readonly encoding?: 'gb18030' | 'utf-8';
}

export const MARKER = '【演示数据】非真实统计数据，仅供软件演示';

export const text = (value: string | null, look: Look = 'text'): Box => ({ value, look });
export const head = (value: string): Box => ({ value, look: 'head' });
export const number = (value: number | null, format = '#,##0'): Box => ({ value, look: 'number', format });

/** A serial number: a number that stands in the middle of its column. */
export const count = (value: number): Box => ({ value, look: 'text', format: '0' });

interface Draft {
  readonly name: string;
  readonly title: string;
  /** Lines between the marker and the table, e.g. `单位：张`. */
  readonly above?: readonly string[];
  readonly body: readonly (readonly Box[])[];
  /** Merges inside the body; row 0 is its first row. */
  readonly merges?: readonly Merge[];
  readonly notes?: readonly string[];
  readonly widths: readonly number[];
  readonly hidden?: boolean;
  readonly landscape?: boolean;
}

/** Title, marker, lines above, table, notes: the frame that all sheets share. */
export function page(draft: Draft): Page {
  const last = draft.widths.length - 1;
  const wide = (value: string, look: Look): Box[] => [text(value, look)];
  const above = (draft.above ?? []).map((line) => wide(line, 'plain'));
  const frame = [wide(draft.title, 'title'), wide(MARKER, 'marker'), ...above];
  const notes = (draft.notes ?? []).map((line) => wide(line, 'note'));
  const full = (row: number): Merge => ({ top: row, left: 0, bottom: row, right: last });
  return {
    name: draft.name,
    hidden: draft.hidden ?? false,
    landscape: draft.landscape ?? false,
    widths: draft.widths,
    rows: [...frame, ...draft.body, ...notes],
    merges: [
      ...frame.map((_, index) => full(index)),
      ...(draft.merges ?? []).map((merge) => ({
        ...merge,
        top: merge.top + frame.length,
        bottom: merge.bottom + frame.length,
      })),
      ...notes.map((_, index) => full(frame.length + draft.body.length + index)),
    ],
  };
}
