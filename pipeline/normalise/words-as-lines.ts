import type { Cell, Sheet } from '../model/workbook.ts';
import { saidIn } from './around/said.ts';
import { lineOf } from './around/said-line.ts';
import type { LabelReader } from './labels/facets.ts';
import { statementsIn } from './notes/statements.ts';
import type { Dictionary } from './registers/dictionary.ts';
import { cellsOf, type Grid, type Slot } from './sheet/grid.ts';
import type { Spot } from './sheet/spots.ts';

/** A sheet of words laid out as a table of names and numbers, and where each of its rows stands in the sheet as received. */
export interface WordsAsLines {
  readonly sheet: Sheet;
  readonly origins: readonly { readonly row: number; readonly column: number | null }[];
}

/** Words of one hospital, street or office about itself: all that it says may be its own only. */
const ofOneBody = /[全本我该](?:院|所|站|社区|镇|乡|村|街道?|单位|中心|机构|科室)/u;

/** A line that begins as a part. */
const hostless = /^[\s\d、.．（）()一]*其中/u;

/** A sheet with more lines than anybody writes is no sheet of words. */
const mostLines = 300;

/**
 * Lays out lines of words that state figures (1.注册护士数：2900人) as a table, one statement a row; the other lines stay as
 * they are. Null for a sheet that has numbers of its own beside its words, or parts that it does not show, or states nothing.
 */
export function wordsAsLines(
  sheet: Sheet,
  grid: Grid,
  folder: { readonly area: string; readonly year: number },
  dictionary: Dictionary,
  label: LabelReader,
): WordsAsLines | null {
  if (grid.rows.length > mostLines || sheet.hiddenRows !== undefined || sheet.hiddenColumns !== undefined) return null;
  if (grid.rows.some((row) => row.some(({ text }) => ofOneBody.test(text)))) return null;
  const lines = grid.rows.map((slots) => withoutSerial(cellsOf(slots)));
  if (lines.some((cells) => cells.some(({ kind }) => kind !== 'text'))) return null;
  const rows: (readonly (Cell | null)[])[] = [];
  const origins: { row: number; column: number | null }[] = [];
  let known = 0;
  for (const [row, cells] of lines.entries()) {
    const stated = lineOf(cells, label) === null ? cells.map((slot) => ({ slot, found: statementsOf(slot) })) : [];
    if (cells.length > 1 && stated.some(({ found }) => found === null)) return null;
    const statements = stated.flatMap(({ slot, found }) => (found ?? []).map((one) => ({ slot, ...one })));
    known += statements.filter((line) => line.known).length;
    for (const { slot, name, number } of statements) {
      rows.push([textCell(name), textCell(number)]);
      origins.push({ row, column: slot.column });
    }
    if (statements.length > 0) continue;
    rows.push(sheet.rows[row] ?? []);
    origins.push({ row, column: null });
  }
  return known > 0 ? { sheet: { ...sheet, rows, merges: [] }, origins } : null;

  function statementsOf({ text }: Slot) {
    // 其中 of nothing that is said before.
    const isHostless = hostless.test(text) && origins.every(({ column }) => column === null);
    return isHostless || saidIn(text).pairs.length > 0 ? null : statementsIn(text, folder, dictionary, label);
  }
}

/** Where a place of the table stands in the sheet. */
export function originOf({ origins }: WordsAsLines, { row, column }: Spot): Spot {
  const origin = origins[row];
  return { row: origin?.row ?? row, column: origin?.column ?? column };
}

/** Whether a cell of the sheet was laid out. */
export function isLaid({ origins }: WordsAsLines, { row, column }: Spot): boolean {
  return origins.some((origin) => origin.row === row && origin.column === column);
}

/** 1 | 注册护士数：2900人 */
function withoutSerial(cells: readonly Slot[]): readonly Slot[] {
  const [first, ...rest] = cells;
  return first?.kind === 'number' && rest.length > 0 && /^\d{1,3}[.、．]?$/u.test(first.text) ? rest : cells;
}

function textCell(text: string): Cell {
  return { text, value: text };
}
