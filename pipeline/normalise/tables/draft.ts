import { joinSaid, type Said } from '../around/said.ts';
import type { Slot } from '../sheet/grid.ts';

/** A line below the headings; a section line has one text only. */
export interface BodyLine {
  readonly row: number;
  readonly section: boolean;
  /** 单位：万人 in the middle of a table, of the lines behind it. */
  readonly unit?: string;
}

/** A table while its lines are found. */
export interface Draft {
  headers: number[];
  body: BodyLine[];
  said: Said;
  ledger: boolean;
  /** A heading with units above the headings of the columns, which heads the first lines. */
  above: BodyLine | null;
  /** Columns in which lines so far have numbers. */
  valued: Set<number>;
  /** A line of units below the last line: of the lines behind it, or of the whole table where none comes. */
  late: { row: number; said: Said } | null;
}

/** A table that begins below `said`. */
export function draftBelow(said: readonly Said[], above: BodyLine | null): Draft {
  return { headers: [], body: [], said: joinSaid(said), ledger: false, above, valued: new Set(), late: null };
}

/** Adds a line of figures, behind the headings with units that head it. */
export function addLine(draft: Draft, row: number, cells: readonly Slot[]): void {
  if (draft.above !== null) draft.body.unshift(draft.above);
  draft.above = null;
  if (draft.late !== null) draft.body.push({ row: draft.late.row, section: true, unit: unitIn(draft.late.said) });
  draft.late = null;
  draft.body.push({ row, section: false });
  for (const slot of cells) if (slot.kind === 'number' || slot.kind === 'mark') draft.valued.add(slot.column);
}

/** Adds a line of words below the lines: a signature speaks of the table, a unit of what follows. */
export function addWords(draft: Draft, row: number, pairs: Said['pairs']): void {
  const said = { titles: [], pairs };
  if (pairs.every((pair) => pair.key === 'unit') && draft.late === null) draft.late = { row, said };
  else draft.said = joinSaid([draft.said, said]);
}

/** No line comes any more: units behind the last one are of the whole table. */
export function closed(draft: Draft): Draft {
  if (draft.late !== null) draft.said = joinSaid([draft.said, draft.late.said]);
  return draft;
}

/** The units that a line of words states. */
export function unitIn(said: Said): string {
  return said.pairs.map((pair) => pair.value).join('、');
}
