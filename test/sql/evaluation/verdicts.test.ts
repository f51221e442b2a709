import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, query, type Row } from '../../../pipeline/warehouse/database.ts';
import { editionOf, readCases } from './case.ts';
import { evaluationOf } from './evaluation.ts';
import { expectCase } from './expectation.ts';

const cases = { verdicts: readCases('verdicts.yaml'), projects: readCases('projects.yaml') };

describe.each(['verdicts', 'projects'] as const)('evaluation.%s', (view) => {
  let database: Database;
  let rows: readonly Row[];

  beforeAll(async () => {
    database = await evaluationOf(cases[view]);
    rows = await query(database, `SELECT * FROM evaluation.${view} ORDER BY plan, year`);
  });
  afterAll(() => database.close());

  test.each(cases[view].map((item) => [item.title, item] as const))('%s', (title, item) => {
    const own = rows.filter((row) => row['plan'] === title);
    expectCase(item, own, editionOf(item).year);
  });

  test('the cases reach every row of the table of rules, and its verdict is what was given', async () => {
    const rules = view === 'verdicts' ? 'rules' : 'project_rules';
    const known = await query(database, `SELECT rule, rule_zh, verdict FROM evaluation.${rules} ORDER BY ALL`);
    const reached = await query(
      database,
      `SELECT DISTINCT rule, rule_zh, verdict FROM evaluation.${view} ORDER BY ALL`,
    );
    expect(reached).toEqual(known);
  });

  test('every year of every promise has exactly one row', () => {
    const first = view === 'verdicts' ? 2020 : 2021;
    for (const item of cases[view]) {
      const years = rows.filter((row) => row['plan'] === item.title).map((row) => row['year']);
      const { year } = editionOf(item);
      expect(years, item.title).toStrictEqual(Array.from({ length: year - first + 1 }, (_, index) => first + index));
    }
  });
});
