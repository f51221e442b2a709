import { join } from 'node:path';
import { shown, tableOf } from '../workbook-figures.ts';
import type { Edition } from './edition.ts';
import { openedBook } from './opened.ts';
import { tight } from './written.ts';

/** The cells of every promise and year, by `list-seq-year`. */
export type Lineage = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The cells that 数据来源 of 数据册.xlsx gives for each promise, by `list-seq-year`, each as `file｜sheet｜cell`: what the other
 * deliverables name as their sources must be the same.
 */
export function lineageOf(edition: Edition): Lineage {
  const cells = new Map<string, Set<string>>();
  for (const row of tableOf(openedBook(join(edition.folder, '数据册.xlsx')), '数据来源')) {
    const list = { 主要指标: 'target', 量化承诺: 'commitment' }[shown(row['类别'])];
    if (list === undefined) continue;
    const key = `${list}-${shown(row['序号'])}-${shown(row['年份'])}`;
    const own = cells.get(key) ?? new Set<string>();
    cells.set(key, own.add(['来源文件', '工作表', '单元格'].map((name) => tight(shown(row[name]))).join('｜')));
  }
  return cells;
}

/** A1:A3、B4 → A1, A2, A3, B4. */
export function spelledOut(addresses: string): readonly string[] {
  return addresses.split('、').flatMap((part) => {
    const [, column = '', first = '', last = first, lastRow = ''] =
      /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(part) ?? [];
    if (lastRow === '') return [part];
    if (column === last) {
      return Array.from({ length: Number(lastRow) - Number(first) + 1 }, (_, at) => `${column}${Number(first) + at}`);
    }
    const [from, to] = [numberOf(column), numberOf(last)];
    return Array.from({ length: to - from + 1 }, (_, at) => `${lettersOf(from + at)}${first}`);
  });
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(number: number): string {
  const rest = (number - 1) % 26;
  return `${number > 26 ? lettersOf(Math.floor((number - 1) / 26)) : ''}${String.fromCharCode(65 + rest)}`;
}
