import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';

/** A single value of a row. */
type Scalar = string | number | boolean | null;
export type Row = Readonly<Record<string, Scalar | readonly Scalar[]>>;

/** An in-memory DuckDB that downloads nothing; `close` frees it. */
export interface Database {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/** Opens the database without any extension download and with the settings that results depend on. */
export async function openDatabase(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    threads: '2',
    temp_directory: '',
    memory_limit: '2GB',
  });
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** After this no statement can reach a file or change a setting. */
export async function lockDown(database: Database): Promise<void> {
  await database.connection.run('SET enable_external_access = false');
  await database.connection.run('SET lock_configuration = true');
}

/**
 * Rows of a query with plain values: BIGINT, HUGEINT and DECIMAL become numbers, dates ISO text, lists arrays.
 * @throws Error when an integer cannot be held exactly
 */
export async function query(
  database: Database,
  sql: string,
  parameters: readonly (string | number)[] = [],
): Promise<readonly Row[]> {
  const reader = await database.connection.runAndReadAll(sql, [...parameters]);
  const names = reader.columnNames();
  return reader
    .getRows()
    .map((row) => Object.fromEntries(row.map((value, index) => [names[index] ?? '', plain(value)])));
}

/**
 * Rows of a query whose columns are the properties of `T`, by name and type; the statement answers for that.
 * @throws Error when an integer cannot be held exactly
 */
export async function rowsAs<T>(
  database: Database,
  sql: string,
  parameters: readonly (string | number)[] = [],
): Promise<readonly T[]> {
  return (await query(database, sql, parameters)) as readonly unknown[] as readonly T[];
}

function plain(value: DuckDBValue): Scalar | readonly Scalar[] {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'bigint') {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw new Error(`整数 ${value} 超出可准确表示的范围`);
    return number;
  }
  if ('items' in value && Array.isArray(value.items)) return value.items.map((item) => plain(item) as Scalar);
  if ('scale' in value) return Number(value.toString());
  return value.toString();
}
