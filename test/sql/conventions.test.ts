import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contracts, forbiddenReads } from '../../pipeline/warehouse/contract.ts';
import { openDatabase, query } from '../../pipeline/warehouse/database.ts';
import { readSqlFiles } from '../../pipeline/warehouse/files.ts';
import { createMacros, type Macro, readMacros } from '../../pipeline/warehouse/functions.ts';
import type { SqlFile } from '../../pipeline/warehouse/header.ts';
import { calledMacros, resolveMacros, type View } from '../../pipeline/warehouse/order.ts';
import { parseSelect } from '../../pipeline/warehouse/parse.ts';
import { readsRawFigures } from '../../pipeline/warehouse/views.ts';
import { readCases } from './cases.ts';
import { exampleExplanations, exampleFigures, exampleLedger } from './example.ts';
import { editionsOf, type PlanRow, planOf } from './plans.ts';
import { ledgerOf, observationsOf } from './rows.ts';
import { styleFaults } from './style.ts';
import { buildWorld, sqlDir, type World } from './world.ts';

const folders = ['facts', 'indicators', 'projects', 'evaluation', 'checks'];
const chinese = /\p{Script=Han}/u;
const promises: PlanRow = {
  targets: [{ indicator: 'registered_nurses_per_1000', name: '每千人护士' }],
  editions: [2020, 2021],
};

const parser = await openDatabase();
const macros = await readMacros(parser, sqlDir);
const views: View[] = [];
for (const file of folders.flatMap((folder) => readSqlFiles(sqlDir, folder))) {
  views.push(resolveMacros(file, await parseSelect(parser, file.statement), macros));
}
parser.close();

const named = <T extends { file: SqlFile }>(items: readonly T[]) =>
  items.map((item) => [item.file.path, item] as const);
const inFolder = (folder: string) => named(views.filter((view) => view.file.path.startsWith(`${folder}/`)));

describe('every SQL file', () => {
  it.each(named([...views, ...macros]))(
    '%s is headed in Chinese and written in the style of the house',
    (path, { file }) => {
      expect(file.header['title']).toMatch(chinese);
      for (const key of ['remedy', 'definition', 'source']) {
        if (file.header[key] !== undefined) expect(file.header[key]).toMatch(chinese);
      }
      expect(path).toMatch(/^[a-z0-9_/]+$/);
      expect(styleFaults(readFileSync(join(sqlDir, `${path}.sql`), 'utf8'))).toEqual([]);
    },
  );

  it.each(named(views))('%s is one SELECT that reads what it may and divides and rounds nowhere', (_, view) => {
    expect(view.parsed.statements).toBe(1);
    expect(forbiddenReads(view)).toEqual([]);
    expect(view.parsed.tables.filter((table) => !table.includes('.'))).toEqual([]);
    const arithmetic = ['/', '//', 'divide', 'round', 'round_even'];
    expect(view.parsed.functions.filter((name) => arithmetic.includes(name))).toEqual([]);
  });

  it.each(inFolder('indicators'))('%s says how it is printed', (_, { file }) => {
    expect(file.header['decimals']).toMatch(/^\d$/);
    expect([undefined, 'rate', 'proportion']).toContain(file.header['interval']);
  });

  it.each(inFolder('checks'))('%s has a severity, and stops only on figures not yet used', (_, view) => {
    expect(['stop', 'warn', 'note']).toContain(view.file.header['severity']);
    if (view.file.header['severity'] === 'stop') expect(readsRawFigures(view, views)).toBe(true);
  });

  it.each(inFolder('checks'))('%s says when it may be explained just where it returns what to write', (_, view) => {
    const { header, statement } = view.file;
    expect(header['explain'] !== undefined).toBe(statement.includes(' AS subjects,'));
  });
});

describe('cases', () => {
  const indicators = readCases<{ expected: readonly unknown[] }>('indicators').map(({ view }) => view);
  const checks = readCases<{ expected: readonly unknown[] }>('checks');

  it.each(inFolder('indicators'))('exist for %s', (path) => {
    expect(indicators).toContain(path.split('/').at(-1));
  });

  it('belong to a view', () => {
    for (const view of indicators) expect(existsSync(join(sqlDir, `indicators/${view}.sql`)), view).toBe(true);
    for (const { view } of checks) expect(existsSync(join(sqlDir, `checks/${view}.sql`)), view).toBe(true);
  });

  it.each(inFolder('checks'))('offend and do not offend %s', (path) => {
    const expected = checks.filter(({ view }) => view === path.split('/').at(-1)).map((each) => each.expected.length);
    expect(expected).toContain(0);
    expect(Math.max(...expected)).toBeGreaterThan(0);
  });
});

describe('in the warehouse', () => {
  let world: World;
  beforeAll(async () => {
    const plan = planOf(promises);
    world = await buildWorld({
      observations: [
        ...observationsOf(exampleFigures),
        ...observationsOf(exampleFigures.map(([, ...rest]) => ['甲区', ...rest])),
      ],
      ledger: ledgerOf(exampleLedger),
      plans: [plan],
      editions: editionsOf(promises, plan),
      registers: { explanations: exampleExplanations },
    });
    await createMacros(
      world.database,
      calledMacros(
        macros.map(({ name }) => name),
        macros,
      ),
    );
  });
  afterAll(() => world?.database.close());

  it.each(named<Macro>(macros))('%s passes its own test lines', async (_, { tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const test of tests) {
      const [row] = await query(world.database, `SELECT ${test} AS holds`);
      expect(row?.['holds'], test).toBe(true);
    }
  });

  it.each(named(views.filter(({ file }) => (file.path.split('/')[0] as string) in contracts)))(
    '%s returns the columns of its folder',
    async (path, { name }) => {
      const described = await query(world.database, `DESCRIBE ${name}`);
      const columns = Object.fromEntries(described.map((row) => [row['column_name'], row['column_type']]));
      expect(columns).toEqual(contracts[path.split('/')[0] ?? '']);
    },
  );

  it.each(named(views.filter(({ file }) => file.header['grain'] !== undefined)))(
    '%s has one row for each of its grain',
    async (_, { name, file }) => {
      const [row] = await query(
        world.database,
        `SELECT count(*) AS lines, count(DISTINCT (${file.header['grain']})) AS keys FROM ${name}`,
      );
      expect(row?.['lines']).toBe(row?.['keys']);
    },
  );
});
