import type { Cell, CellRange, Sheet } from '../../model/workbook.ts';
import type { LabelReader } from '../labels/facets.ts';
import { type Reading, readCell } from '../numbers/cell-number.ts';
import type { Units } from '../numbers/unit.ts';
import { nameKey } from '../text/name-key.ts';
import { spotKey } from './spots.ts';

/** What a cell holds: nothing, a number, a sign for none (—, …), words, or what should be a number and is none. */
export type Kind = 'blank' | 'number' | 'mark' | 'text' | 'fault';

/** One place of the sheet after merged ranges are filled: every place of a range shows its first cell. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | null;
  readonly text: string;
  readonly kind: Kind;
  readonly reading: Reading;
  /** Distinguishes cells: equal for all places of one merged range. */
  readonly anchor: number;
  readonly merge: CellRange | null;
}

/** A sheet as slots; every row has as many as the sheet is wide. */
export interface Grid {
  readonly rows: readonly (readonly Slot[])[];
  readonly width: number;
}

/** Words and signs for what stands above. */
const ditto = /^(?:〃|″|〞|["“”]|同上|''|ditto)$/iu;

/** Lays a sheet out as slots and reads every cell once. */
export function gridOf(sheet: Sheet, units: Units, label: LabelReader): Grid {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const starts = new Map<number, CellRange>();
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, sheet.rows.length - 1); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, width - 1); column++)
        starts.set(spotKey(row, column), merge);
    }
  }
  const rows: Slot[][] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    const above = rows.at(-1);
    const slots = Array.from({ length: width }, (_, column): Slot => {
      const merge = starts.get(spotKey(row, column)) ?? null;
      const cell = (merge === null ? cells[column] : sheet.rows[merge.top]?.[merge.left]) ?? null;
      const reading = readCell(cell, units);
      const text = textOf(cell);
      const anchor = merge === null ? spotKey(row, column) : spotKey(merge.top, merge.left);
      const over = merge === null && ditto.test(text) ? above?.[column] : undefined;
      if (over?.kind === 'text') return { ...over, row, column, anchor, merge };
      if (over?.kind === 'blank' && rows.some((each) => each[column]?.kind === 'text')) return { ...over, row, anchor };
      return { row, column, cell, text, kind: kindOf(cell, text, reading, units, label), reading, anchor, merge };
    });
    rows.push(slots);
  }
  return { rows, width };
}

/** The number of a place; null for anything else. */
export function numberIn(slot: Slot | undefined): number | null {
  return slot?.kind === 'number' && slot.reading.kind === 'number' ? Number(slot.reading.decimal) : null;
}

/** The distinct cells of a row, a merged range once. */
export function cellsOf(row: readonly Slot[]): readonly Slot[] {
  const filled = row.filter(({ kind }) => kind !== 'blank');
  if (filled.every(({ merge }) => merge === null)) return filled;
  const seen = new Set<number>();
  return filled.filter((slot) => {
    if (seen.has(slot.anchor)) return false;
    seen.add(slot.anchor);
    return true;
  });
}

function textOf(cell: Cell | null): string {
  if (cell === null) return '';
  const shown = cell.text.trim();
  if (shown !== '') return shown;
  return typeof cell.value === 'string' || typeof cell.value === 'number' ? String(cell.value).trim() : '';
}

function kindOf(cell: Cell | null, text: string, reading: Reading, units: Units, label: LabelReader): Kind {
  if (reading.kind === 'state') return text === '' && reading.state === 'missing' ? 'blank' : 'mark';
  const misread = reading.kind === 'fault' && (reading.fault === 'date' || reading.fault === 'shown');
  if (misread && label(text)?.year !== undefined) return 'text';
  if (reading.kind === 'fault') return reading.fault === 'malformed' || reading.fault === 'words' ? 'text' : 'fault';
  if (typeof cell?.value === 'string' && /\D/u.test(text) && (units.has(nameKey(text)) || isName(text, label)))
    return 'text';
  return 'number';
}

/** A text that begins with a number and is a label all the same: 0岁, 2023年; `34.2万人` is a number. */
function isName(text: string, label: LabelReader): boolean {
  const facets = label(text);
  return facets !== null && Object.keys(facets).some((facet) => facet !== 'units');
}
