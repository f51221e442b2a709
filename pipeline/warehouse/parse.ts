import { type Database, query } from './database.ts';

/** What DuckDB's own parser finds in a statement. */
export interface Parsed {
  readonly statements: number;
  /** Schema-qualified tables read, e.g. `facts.observations`; names of the statement's own WITH are left out. */
  readonly tables: readonly string[];
  /** Every function and macro called. */
  readonly functions: readonly string[];
  /** Every text constant. */
  readonly constants: readonly string[];
}

/**
 * Parses one SELECT through `json_serialize_sql`, which works without the tables and refuses anything but SELECT.
 * @throws Error with DuckDB's message and the line, as DuckDB itself writes it, when the statement does not parse
 */
export async function parseSelect(database: Database, sql: string): Promise<Parsed> {
  const [row] = await query(database, 'SELECT json_serialize_sql($1::VARCHAR) AS tree', [sql]);
  const tree = JSON.parse(String(row?.['tree'])) as Tree;
  if (tree.error) {
    const line = [...sql]
      .slice(0, Number(tree.position ?? 0))
      .join('')
      .split('\n').length;
    throw new Error(`${tree.error_message ?? '无法解析'}\n\nLINE ${line}:`);
  }
  const found = {
    tables: new Set<string>(),
    functions: new Set<string>(),
    constants: new Set<string>(),
    own: new Set<string>(),
  };
  collect(tree, found);
  return {
    statements: tree.statements?.length ?? 0,
    tables: [...found.tables].filter((name) => !found.own.has(name)).sort(),
    functions: [...found.functions].sort(),
    constants: [...found.constants].sort(),
  };
}

interface Tree {
  readonly error?: boolean;
  readonly error_message?: string;
  /** Characters before the fault. */
  readonly position?: string;
  readonly statements?: readonly unknown[];
}

interface Found {
  readonly tables: Set<string>;
  readonly functions: Set<string>;
  readonly constants: Set<string>;
  readonly own: Set<string>;
}

function collect(node: unknown, found: Found): void {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, found);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  const record = node as Record<string, unknown>;
  if (record['type'] === 'BASE_TABLE') {
    const schema = String(record['schema_name'] ?? '');
    found.tables.add(schema === '' ? String(record['table_name']) : `${schema}.${String(record['table_name'])}`);
  }
  if (typeof record['function_name'] === 'string') found.functions.add(record['function_name']);
  if (record['class'] === 'CONSTANT') {
    const value = record['value'] as Record<string, unknown> | undefined;
    if (typeof value?.['value'] === 'string') found.constants.add(value['value']);
  }
  const map = (record['cte_map'] as { map?: readonly { key?: unknown }[] } | undefined)?.map;
  for (const entry of map ?? []) if (typeof entry.key === 'string') found.own.add(entry.key);
  for (const child of Object.values(record)) collect(child, found);
}
