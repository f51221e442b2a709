import { readFileSync } from 'node:fs';
import { type Database, openDatabase } from '../../pipeline/warehouse/database.ts';
import { createMacros, readMacros } from '../../pipeline/warehouse/functions.ts';
import { calledMacros } from '../../pipeline/warehouse/order.ts';

type Value = string | number | boolean | null | readonly string[];

/** A database with the named macros of `sql/functions/` and those that they call. */
export async function databaseWith(...names: readonly string[]): Promise<Database> {
  const database = await openDatabase();
  const macros = await readMacros(database, new URL('../../sql', import.meta.url).pathname);
  await createMacros(database, calledMacros(names, macros));
  return database;
}

/** Published cases: rows with the columns that the file names. */
export function readVectors(name: string): readonly Readonly<Record<string, Value>>[] {
  const file = JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as {
    readonly columns: readonly string[];
    readonly cases: readonly (readonly Value[])[];
  };
  return file.cases.map((cells) =>
    Object.fromEntries(file.columns.map((column, index) => [column, cells[index] ?? null])),
  );
}

/** A SQL literal; numbers as DOUBLE. */
export function literal(value: Value | undefined): string {
  if (value === null || value === undefined) return 'CAST(NULL AS DOUBLE)';
  return typeof value === 'number' ? `CAST(${value} AS DOUBLE)` : `'${String(value)}'`;
}
