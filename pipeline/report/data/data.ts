import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataTable } from '../../model/report.ts';
import { toArrow } from './arrow.ts';
import { toCsv } from './csv.ts';

const int32 = 2 ** 31;

/**
 * Writes every table as `<name>.csv` and `<name>.arrow`; the same tables give the same bytes.
 * @param dir folder, made when it is not there
 * @returns the paths of the files, in the order of the tables
 * @throws TypeError when a cell does not have the type of its column, or a row not its columns
 */
export function writeData(tables: readonly DataTable[], dir: string): readonly string[] {
  mkdirSync(dir, { recursive: true });
  return tables.flatMap((table) => {
    checkTypes(table);
    const csv = join(dir, `${table.name}.csv`);
    const arrow = join(dir, `${table.name}.arrow`);
    writeFileSync(csv, toCsv(table));
    writeFileSync(arrow, toArrow(table));
    return [csv, arrow];
  });
}

function checkTypes(table: DataTable): void {
  table.rows.forEach((row, index) => {
    const place = `${table.name}, row ${index + 1}`;
    if (row.length !== table.columns.length) {
      throw new TypeError(`${place}: ${row.length} cells, ${table.columns.length} columns`);
    }
    table.columns.forEach(({ name, type }, column) => {
      const cell = row[column] ?? null;
      if (cell !== null && !fits(cell, type)) throw new TypeError(`${place}, ${name}: ${String(cell)} is no ${type}`);
    });
  });
}

function fits(cell: string | number, type: DataTable['columns'][number]['type']): boolean {
  if (typeof cell === 'string') return type === 'text';
  if (type === 'integer') return Number.isInteger(cell) && cell >= -int32 && cell < int32;
  return type === 'number' && Number.isFinite(cell);
}
