import { join } from 'node:path';
import { expect } from 'vitest';
import { address, type Cell, type CellRange, type Sheet, type Workbook } from '../../pipeline/model/workbook.ts';
import { type Normalised, normalise } from '../../pipeline/normalise/normalise.ts';
import { readDictionary } from '../../pipeline/normalise/registers/dictionary.ts';

export const dictionary = readDictionary(join(import.meta.dirname, '../../sql/reference'), 'sql/reference');

export const folder = { area: '朝阳区', year: 2023 };

export type Box = string | number | boolean | Date | null | Cell;

/** A sheet from rows of values; merged ranges as `A1:C1`. */
export function sheet(
  rows: readonly (readonly Box[])[],
  merges: readonly string[] = [],
  name = '表',
  hidden = false,
): Sheet {
  return { name, hidden, rows: rows.map((row) => row.map(cell)), merges: merges.map(range) };
}

export function book(...sheets: readonly Sheet[]): Workbook {
  return { file: 'raw/朝阳区/2023/统计表.xlsx', sheets };
}

/** A cell with a number format and what it shows. */
export function shown(value: number, text: string, format: string): Cell {
  return { text, value, format };
}

function cell(box: Box): Cell | null {
  if (box === null || box === '') return null;
  if (typeof box === 'object' && !(box instanceof Date)) return box;
  return { text: box instanceof Date ? box.toISOString().slice(0, 10) : String(box), value: box };
}

function range(text: string): CellRange {
  const spots = places(text);
  const first = spots[0] ?? { row: 0, column: 0 };
  const last = spots.at(-1) ?? first;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** Every place that a text such as `C7:D8、F9` names. */
function places(text: string): { row: number; column: number }[] {
  const column = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [...text.matchAll(/([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/gu)].flatMap(
    ([, left = '', top = '', right = left, bottom = top]) => {
      const found: { row: number; column: number }[] = [];
      for (let row = Number(top); row <= Number(bottom); row++) {
        for (let at = column(left); at <= column(right); at++) found.push({ row: row - 1, column: at });
      }
      return found;
    },
  );
}

/**
 * Reads a workbook and holds it to the law: each cell with a digit in it is an observation, lies in a line of the
 * ledger, is named by a problem, or is one of the texts, years and serial numbers that the test lists.
 */
export function read(workbook: Workbook, structure = '', where = folder): Normalised {
  const result = normalise(workbook, where, dictionary);
  for (const each of workbook.sheets.filter((one) => !one.hidden)) {
    const known = new Set(places(structure).map(({ row, column }) => address(row, column)));
    const claims = [
      ...result.observations.filter((one) => one.origin.sheet === each.name).map((one) => one.origin.cell),
      ...result.printed.filter((one) => one.origin.sheet === each.name).map((one) => one.origin.cell),
      ...result.ledger.filter((one) => one.origin.sheet === each.name).map((one) => one.origin.cell),
      ...result.problems.filter((one) => one.where.sheet === each.name).map((one) => one.where.cell ?? ''),
    ];
    for (const claim of claims) for (const { row, column } of places(claim)) known.add(address(row, column));
    const lost = each.rows.flatMap((row, top) =>
      row.flatMap((one, left) =>
        one !== null && isNumeric(one) && !known.has(address(top, left)) ? [`${address(top, left)} ${one.text}`] : [],
      ),
    );
    expect(lost, `numbers of ${each.name} that nobody speaks of`).toEqual([]);
  }
  return result;
}

function isNumeric(one: Cell): boolean {
  if (typeof one.value === 'number' || one.error !== undefined || one.formula === true) return true;
  return (
    typeof one.value === 'string' &&
    /^[-+−－]?[\d０-９]/u.test(one.value.trim()) &&
    !/[岁年\-—～~+]/u.test(one.value.trim().slice(1))
  );
}

/** Observations as lines `area year measure[/breakdown] value`, sorted; a state stands for a missing value. */
export function lines(result: Normalised): readonly string[] {
  return result.observations
    .map(
      (one) =>
        `${one.area} ${one.year} ${one.measure}${one.breakdown === '' ? '' : `/${one.breakdown}`} ${one.value ?? one.state}`,
    )
    .sort();
}

/** Codes and cells of the problems, sorted. */
export function codes(result: Normalised): readonly string[] {
  return result.problems.map((one) => `${one.code} ${one.where.cell ?? ''}`.trim()).sort();
}
