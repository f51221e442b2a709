import { PipelineError } from '../problem.ts';
import { type Database, query } from './database.ts';
import { folderOf } from './files.ts';
import { createMacros } from './functions.ts';
import type { View } from './order.ts';
import { punctuationHint, refusal, refusedStatement } from './refuse.ts';

/** Columns, in order and with their types, that every view of a folder returns; other folders are free. */
export const contracts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  indicators: {
    area: 'VARCHAR',
    year: 'INTEGER',
    value: 'DOUBLE',
    numerator: 'DOUBLE',
    denominator: 'DOUBLE',
    origins: 'VARCHAR[]',
    note: 'VARCHAR',
  },
  projects: {
    area: 'VARCHAR',
    year: 'INTEGER',
    aspect: 'VARCHAR',
    planned: 'VARCHAR',
    actual: 'VARCHAR',
    unit: 'VARCHAR',
    origins: 'VARCHAR[]',
  },
  checks: {
    area: 'VARCHAR',
    year: 'INTEGER',
    measure: 'VARCHAR',
    found: 'VARCHAR',
    expected: 'VARCHAR',
    origins: 'VARCHAR[]',
    // What a row of explanations.csv says of the finding: one of these subjects, and the figure that it explains.
    subjects: 'VARCHAR[]',
    explained: 'DOUBLE',
  },
};

/** The last columns of a contract that a file may leave out, all of them or none. */
const optional: Readonly<Record<string, readonly string[]>> = { checks: ['subjects', 'explained'] };

/** Schemas that the files of a folder may read. */
const permittedReads: Readonly<Record<string, readonly string[]>> = {
  facts: ['loaded', 'reference', 'facts'],
  indicators: ['facts', 'reference', 'indicators'],
  projects: ['facts', 'reference'],
  evaluation: ['facts', 'reference', 'indicators', 'projects', 'plans', 'measured', 'evaluation'],
  checks: ['facts', 'reference', 'indicators', 'plans', 'measured', 'evaluation'],
};

/** Schemas that a view reads against the rule of its folder; empty when it keeps it. */
export function forbiddenReads(view: View): readonly string[] {
  const permitted = permittedReads[folderOf(view.file.path)] ?? [];
  return view.reads.filter(
    (table) => !permitted.includes((table.split('.')[0] ?? '').replace(/^projects_.*/, 'projects')),
  );
}

/**
 * Creates the view, cast to the contract of its folder, and the macros it calls. Facts and
 * evaluation are read many times: they are computed once, as tables.
 * @throws PipelineError E311 when the statement does not bind, its columns are not those of the contract or it reads what it may not
 */
export async function createView(database: Database, view: View): Promise<void> {
  const refuse = (found: string, expected: string): never => {
    throw refusal('E311', view.file.path, found, expected);
  };
  if (view.parsed.statements !== 1) refuse(`有 ${view.parsed.statements} 条语句`, '一条 SELECT');
  const forbidden = forbiddenReads(view);
  if (forbidden.length > 0) refuse(`读取了 ${forbidden.join('、')}`, '只读取该文件夹允许的表');
  await createMacros(database, view.macros);
  const contract = contracts[folderOf(view.file.path)];
  const { statement } = view.file;
  try {
    if (contract === undefined) {
      await database.connection.run(`CREATE TABLE ${view.name} AS ${statement}`);
      return;
    }
    const columns = (await query(database, `DESCRIBE ${statement}`)).map((row) => String(row['column_name']));
    const all = Object.keys(contract);
    const expected = all.filter((name) => !(optional[folderOf(view.file.path)] ?? []).includes(name));
    if (![expected.join(), all.join()].includes(columns.join()))
      refuse(`列为 ${columns.join('、')}`, `列 ${expected.join('、')}`);
    const casts = Object.entries(contract).map(
      ([name, type]) => `CAST(${columns.includes(name) ? name : 'NULL'} AS ${type}) AS ${name}`,
    );
    await database.connection.run(`CREATE VIEW ${view.name} AS SELECT ${casts.join(', ')} FROM (${statement})`);
  } catch (error) {
    if (error instanceof PipelineError) throw error;
    const expected = `可以在 DuckDB 中直接运行的 SELECT${punctuationHint(statement)}`;
    throw refusedStatement(error, view.file, { found: '语句无法执行', expected });
  }
}
