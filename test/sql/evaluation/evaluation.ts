import { createView } from '../../../pipeline/warehouse/contract.ts';
import { type Database, openDatabase } from '../../../pipeline/warehouse/database.ts';
import { readSqlFiles } from '../../../pipeline/warehouse/files.ts';
import { readMacros } from '../../../pipeline/warehouse/functions.ts';
import { loadPlans } from '../../../pipeline/warehouse/load-plans.ts';
import { inOrder, resolveMacros } from '../../../pipeline/warehouse/order.ts';
import { parseSelect } from '../../../pipeline/warehouse/parse.ts';
import { loadTable } from '../../../pipeline/warehouse/table.ts';
import { type Case, editionOf, planOf, ruler } from './case.ts';
import { loadRegisters } from './registers.ts';

export const sqlDir = new URL('../../../sql', import.meta.url).pathname;

/** A database with the evaluation views over the plans and the measured values of the cases, one plan a case. */
export async function evaluationOf(cases: readonly Case[]): Promise<Database> {
  if (new Set(cases.map(({ title }) => title)).size < cases.length) throw new Error('two cases have the same title');
  const database = await openDatabase();
  await loadPlans(
    database,
    cases.map((item) => planOf(item)),
    cases.map((item) => editionOf(item)),
  );
  await loadMeasured(database, cases);
  await loadRegisters(database, cases);
  const macros = await readMacros(database, sqlDir);
  await database.connection.run('CREATE SCHEMA evaluation');
  const files = readSqlFiles(sqlDir, 'evaluation');
  const views = await Promise.all(
    files.map(async (file) => resolveMacros(file, await parseSelect(database, file.statement), macros)),
  );
  for (const view of inOrder(views)) await createView(database, view);
  return database;
}

async function loadMeasured(database: Database, cases: readonly Case[]): Promise<void> {
  const rows = cases.flatMap((item) => {
    const plan = planOf(item);
    const own = Object.entries(item.values ?? {}).map(([year, cell]) => [item.title, plan.area, year, cell] as const);
    const elsewhere = Object.entries(item.reference ?? {}).map(
      ([year, cell]) => [ruler(item), plan.referenceArea, year, cell] as const,
    );
    const here = Object.entries(item.own_reference ?? {}).map(
      ([year, cell]) => [ruler(item), plan.area, year, cell] as const,
    );
    return [...own, ...elsewhere, ...here].map(([indicator, area, year, cell]) => {
      const { value, n, d, note } = typeof cell === 'number' ? { value: cell, n: null, d: null, note: null } : cell;
      return {
        indicator,
        area,
        year: Number(year),
        value,
        numerator: n,
        denominator: d,
        origins: ['a.xlsx#表!B2'],
        note,
      };
    });
  });
  await loadJson(
    database,
    'measured.indicators',
    'indicator VARCHAR, area VARCHAR, year INTEGER, value DOUBLE, numerator DOUBLE, denominator DOUBLE, origins VARCHAR[], note VARCHAR',
    rows,
  );
  await loadJson(
    database,
    'measured.projects',
    'plan VARCHAR, project VARCHAR, area VARCHAR, year INTEGER, aspect VARCHAR, planned VARCHAR, actual VARCHAR, unit VARCHAR, origins VARCHAR[]',
    cases.flatMap((item) =>
      Object.entries(item.ledger ?? {}).flatMap(([year, aspects]) =>
        Object.entries(aspects).map(([aspect, [planned, actual]]) => ({
          plan: item.title,
          project: '项目',
          area: planOf(item).area,
          year: Number(year),
          aspect,
          planned: planned === null ? null : String(planned),
          actual: actual === null ? null : String(actual),
          unit: '',
          origins: ['台账.xlsx#项目!A5:N5'],
        })),
      ),
    ),
  );
  await loadTable(
    database,
    'measured.definitions',
    { indicator: 'VARCHAR', title: 'VARCHAR', unit: 'VARCHAR', interval: 'VARCHAR' },
    cases
      .filter((item) => item.defined !== false)
      .map((item) => [item.title, item.title, item.unit ?? '%', item.interval ?? 'none']),
  );
  await loadTable(
    database,
    'measured.needs',
    { indicator: 'VARCHAR', measure: 'VARCHAR' },
    cases.flatMap((item) => (item.needs ?? []).map((measure) => [item.title, measure])),
  );
}

async function loadJson(database: Database, table: string, columns: string, rows: readonly unknown[]): Promise<void> {
  await database.connection.run(`CREATE SCHEMA IF NOT EXISTS ${table.split('.')[0]}`);
  await database.connection.run(`CREATE TABLE ${table} (${columns})`);
  const structure = columns
    .split(', ')
    .map((column) => column.replace(/^(\w+) (.*)$/, '"$1":"$2"'))
    .join();
  await database.connection.run(
    `INSERT INTO ${table} SELECT row.* FROM (SELECT unnest(from_json($1, '[{${structure}}]')) AS row)`,
    [JSON.stringify(rows)],
  );
}
