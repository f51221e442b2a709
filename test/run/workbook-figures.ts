import { readFileSync } from 'node:fs';
import { type CellObject, read, utils, type WorkBook } from '@e965/xlsx';
import { evaluator } from '../excel/evaluate.ts';

export type Cells = Readonly<Record<string, CellObject | undefined>>;

export function openBook(path: string): WorkBook {
  return read(readFileSync(path), { cellNF: true, cellText: true, cellFormula: true });
}

/** The rows of the table of a sheet: heading without line breaks → cell. */
export function tableOf(book: WorkBook, name: string): readonly Cells[] {
  const sheet = book.Sheets[name];
  const reference = sheet?.['!autofilter']?.ref;
  if (sheet === undefined || reference === undefined) throw new Error(`no table ${name}`);
  const { s, e } = utils.decode_range(reference);
  const at = (r: number, c: number): CellObject | undefined => sheet[utils.encode_cell({ r, c })];
  const columns = Array.from({ length: e.c + 1 }, (_, c) => [c, String(at(s.r, c)?.v).replaceAll('\n', '')] as const);
  return Array.from({ length: e.r - s.r }, (_, index) =>
    Object.fromEntries(columns.map(([c, heading]) => [heading, at(s.r + 1 + index, c)])),
  );
}

/** The rows of a form, from under its row of codes to its signature, as cells in their order. */
export function formOf(book: WorkBook, name: string): readonly (readonly (CellObject | undefined)[])[] {
  const sheet = book.Sheets[name] ?? {};
  const { e } = utils.decode_range(String(sheet['!ref']));
  const rows = Array.from({ length: e.r + 1 }, (_, r) =>
    Array.from({ length: e.c + 1 }, (_, c): CellObject | undefined => sheet[utils.encode_cell({ r, c })]),
  );
  const first = rows.findIndex(([cell]) => cell?.v === '甲') + 1;
  const last = rows.findIndex(([cell]) => String(cell?.v).startsWith('单位负责人'));
  return rows.slice(first, last).filter(([cell]) => cell?.t === 'n');
}

/** What a cell shows; the room that a number keeps from a rule is no part of it. */
export function shown(cell: CellObject | undefined): string {
  return cell === undefined ? '' : String(cell.w ?? cell.v).trimEnd();
}

/**
 * What is wrong with a cell that must show a number of `data/`; empty when it is the number, in full or rounded as it is
 * shown, or the dash where there is none.
 */
export function difference(cell: CellObject | undefined, expected: string): string {
  const text = shown(cell);
  if (expected === '') return ['—', ''].includes(text) ? '' : `${text} stands for nothing`;
  if (cell?.t !== 'n') return `${text} is no number, expected ${expected}`;
  const decimals = (text.split('.')[1] ?? '').replace(/\D/g, '').length + (text.includes('%') ? 2 : 0);
  const limit = Math.max(0.5 * 10 ** -decimals, 1e-12 * Math.abs(Number(expected))) * (1 + 1e-9);
  const stored = Math.abs(Number(cell.v) - Number(expected)) <= limit;
  const printed = Number(text.replace(/[,%]/g, '')) / (text.includes('%') ? 100 : 1);
  return stored && Math.abs(printed - Number(expected)) <= limit ? '' : `${text} (${cell.v}), expected ${expected}`;
}

/** Formulas worked out anew: how many there are, and those whose cached result is another. */
export function recalculated(book: WorkBook): { readonly formulas: number; readonly wrong: readonly string[] } {
  const at = evaluator(book);
  const wrong: string[] = [];
  let formulas = 0;
  for (const name of book.SheetNames) {
    for (const [address, cell] of Object.entries((book.Sheets[name] ?? {}) as Readonly<Record<string, CellObject>>)) {
      if (address.startsWith('!') || cell.f === undefined) continue;
      formulas += 1;
      const result = at(name, address);
      const same =
        typeof result === 'number'
          ? Math.abs(result - Number(cell.v)) <= 1e-12 * Math.max(1, Math.abs(result))
          : result === cell.v;
      if (!same) wrong.push(`${name}!${address} ${cell.f}: ${cell.v}, worked out ${result}`);
    }
  }
  return { formulas, wrong };
}
