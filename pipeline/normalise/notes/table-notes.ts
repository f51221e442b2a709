import { lineOf } from '../around/said-line.ts';
import type { LabelReader } from '../labels/facets.ts';
import { cellsOf, type Grid } from '../sheet/grid.ts';
import { withoutMarks } from '../text/footnote-marks.ts';
import { type Note, notesOf } from './notes.ts';

/** The footnotes that stand with one table, and all of its sheet. */
export interface TableNotes {
  readonly own: readonly Note[];
  readonly all: readonly Note[];
}

/** The rows of a table: its headings and its lines; a section line has one text only. */
interface TableRows {
  readonly headers: readonly number[];
  readonly body: readonly { readonly row: number; readonly section: boolean }[];
}

/** Finds the footnotes of a sheet and the table that each belongs to: the one above, unless a title stands between. */
export function tableNotes(grid: Grid, tables: readonly TableRows[], label: LabelReader): readonly TableNotes[] {
  const all = notesOf(grid, usedMarks(grid));
  const noteRows = new Set(all.map((note) => note.row));
  const spans = tables.map(({ headers, body }) => {
    const lines = body.filter((line) => !line.section).map((line) => line.row);
    const rows = [...headers, ...lines];
    // A table may have more lines than a call may have arguments.
    return {
      first: rows.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY),
      last: rows.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY),
    };
  });
  const isTitle = (row: number): boolean => {
    const cells = cellsOf(grid.rows[row] ?? []);
    if (cells.length === 0 || noteRows.has(row)) return false;
    return lineOf(cells, label)?.pairs.every((pair) => pair.key === 'other') !== true;
  };
  const tableAt = (row: number): number => {
    const above = spans.findLastIndex(({ first }) => first <= row);
    if (above < 0) return 0;
    if (above + 1 >= spans.length) return above;
    for (let between = (spans[above]?.last ?? row) + 1; between < row; between++)
      if (isTitle(between)) return above + 1;
    return above;
  };
  return tables.map((_, index) => ({
    own: all.filter((note) => /各表|[两三四]表|各张表|全部表/u.test(note.text) || tableAt(note.row) === index),
    all,
  }));
}

/** The marks that labels and numbers of a sheet bear. */
function usedMarks(grid: Grid): ReadonlySet<string> {
  const used = new Set<string>();
  for (const row of grid.rows) {
    for (const { kind, reading, text } of row) {
      if (kind === 'number' && reading.kind === 'number') for (const mark of reading.marks) used.add(mark);
      if (kind === 'text' && text.length <= longestLabel) for (const mark of marksOfLabel(text)) used.add(mark);
    }
  }
  return used;
}

const longestLabel = 60;

/** The marks of a label; a number in round brackets is one where a note explains it. */
export function marksOfLabel(text: string): readonly string[] {
  // 注册护士数*（人）
  const [stem = text] = /^.*[^\s(（](?=\s*[(（][^()（）]{1,12}[)）]$)/su.exec(text) ?? [];
  const own = withoutMarks(text).marks;
  const marks = own.length > 0 ? own : withoutMarks(stem).marks;
  const number = marks.length === 0 ? /\S[(（](\d{1,2})[)）]$/u.exec(text)?.[1] : undefined;
  return number === undefined ? marks : [String(Number(number))];
}
