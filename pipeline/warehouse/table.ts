import type { Columns } from './columns.ts';
import type { Database } from './database.ts';

/** What a cell of a loaded table holds; null is NULL. */
export type Value = string | number | boolean | null;

/** Creates a table `schema.name` and fills it. `rows` hold their values in the order of `columns`. */
export async function loadTable(
  database: Database,
  name: string,
  columns: Columns,
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const [schema = '', table = ''] = name.split('.');
  const definitions = Object.entries(columns).map(([column, type]) => `"${column}" ${type}`);
  await database.connection.run(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
  await database.connection.run(`CREATE TABLE "${schema}"."${table}" (${definitions.join(', ')})`);
  await appendRows(database, name, columns, rows);
}

/** Adds rows to a table of these columns. */
export async function appendRows(
  database: Database,
  name: string,
  columns: Columns,
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const [schema = '', table = ''] = name.split('.');
  const appender = await database.connection.createAppender(table, schema);
  const types = Object.values(columns);
  for (const row of rows) {
    row.forEach((value, index) => {
      if (value === null) appender.appendNull();
      else if (types[index] === 'DOUBLE') appender.appendDouble(Number(value));
      else if (types[index] === 'INTEGER') appender.appendInteger(Number(value));
      else if (types[index] === 'BOOLEAN') appender.appendBoolean(Boolean(value));
      else appender.appendVarchar(String(value));
    });
    appender.endRow();
  }
  appender.closeSync();
}
