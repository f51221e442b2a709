import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read as readBook, utils } from '@e965/xlsx';
import { address } from '../../pipeline/model/workbook.ts';
import { account, numericCells, type Read } from './account.ts';
import { plainRows } from './plain-csv.ts';
import { readFile } from './read.ts';
import type { Family } from './tally.ts';
import { type Expectation, keyOf, type Truth } from './truth.ts';

/** A folder of genuine published spreadsheets beside the checkout; it need not be there. */
export const genuine = join(import.meta.dirname, '../../..', 'shared', 'real');
export const genuineExists = existsSync(genuine);

/** Where a person would file these: national and provincial series, kept for comparison with the city. */
const folder = { area: '北京市', year: 2025 };

export const names: Readonly<Record<string, string>> = {
  'cn-yearbook/nbs-csv-bom-tab': '统计局导出 CSV（带 BOM、制表符）',
  'cn-yearbook/nbs-csv-gbk': '统计局导出 CSV（GBK）',
  'cn-yearbook/nbs-scrape-utf8': '年鉴序列 CSV（UTF-8）',
  'cn-yearbook/nbs-xls': '统计局导出 .xls',
  'cn-yearbook/thesis-panels': '面板数据 .xlsx',
  'hostile/calamine': '畸形与攻击性文件一',
  'hostile/poi': '畸形与攻击性文件二',
  'hostile/sheetjs': '畸形与攻击性文件三',
};

/** A genuine file: what was read, how much time of the processor it took, and its cells as a plain parser of its own sees them. */
export interface Genuine {
  readonly family: string;
  readonly path: string;
  readonly read: Read;
  readonly milliseconds: number;
}

export function genuineFiles(): readonly Genuine[] {
  return Object.entries(names).flatMap(([place, family]) =>
    readdirSync(join(genuine, place))
      .sort()
      .map((file) => {
        const path = join(genuine, place, file);
        const start = process.cpuUsage();
        const read = readFile(path, folder.area, folder.year);
        const used = process.cpuUsage(start);
        return { family, path, read, milliseconds: used.user / 1000 + used.system / 1000 };
      }),
  );
}

export function genuineFamilies(files: readonly Genuine[]): readonly Family[] {
  return Object.values(names).map((name) => ({
    name,
    files: files
      .filter(({ family }) => family === name)
      .map(({ path, read }) => ({ file: path.slice(genuine.length + 1), cells: account(read, truthOf(path, read)) })),
  }));
}

/** Numbers by cell, read with nothing but the separators of the format; `null` for a format that has no plain reading. */
export function plainNumbers(path: string): ReadonlyMap<string, number> | null {
  const rows = rowsOf(path);
  if (rows === null) return null;
  const numbers = new Map<string, number>();
  rows.forEach((row, r) => {
    row.forEach((text, c) => {
      if (/^-?\d+(\.\d+)?(E[+-]?\d+)?$/iu.test(text.trim())) numbers.set(address(r, c), Number(text));
    });
  });
  return numbers;
}

/** The first sheet of a file that is no hostile one, as the separators of its format give it. */
export function rowsOf(path: string): readonly (readonly string[])[] | null {
  if (path.includes('/hostile/')) return null;
  if (path.endsWith('.csv')) return plainRows(readFileSync(path));
  const book = readBook(readFileSync(path), { dense: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  const rows = sheet === undefined ? [] : utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true });
  return rows.map((row) => Array.from(row, (value) => (value === undefined || value === null ? '' : String(value))));
}

/**
 * None of these series is a measure of the dictionary in its unit (the health series have had theirs taken away), so no
 * number may become a figure: each must be listed. Years stand in a heading row or in the first column.
 */
function truthOf(path: string, read: Read): Truth {
  const sheet = read.workbook?.sheets[0]?.name ?? '';
  const plain = plainNumbers(path);
  const cells = plain === null ? numericCells(read.workbook) : [...plain.keys()].map((cell) => keyOf(sheet, cell));
  const unknown: Expectation = { kind: 'ignored', rule: '词典没有的指标' };
  const heading = plain === null ? new Set<string>() : yearHeading(rowsOf(path) ?? []);
  return new Map(
    [...cells].map((key) => [key, heading.has(key.slice(key.indexOf('!') + 1)) ? { kind: 'layout' } : unknown]),
  );
}

/** Cells of bare years in the first row that has two or more of them. */
export function yearHeading(rows: readonly (readonly string[])[]): ReadonlySet<string> {
  const isYear = (text: string) => /^(19|20)\d\d$/u.test(text.trim());
  const at = rows.findIndex((row) => row.filter(isYear).length > 1);
  return new Set((rows[at] ?? []).flatMap((text, column) => (isYear(text) ? [address(at, column)] : [])));
}
