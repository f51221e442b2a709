import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, query } from '../../pipeline/warehouse/database.ts';
import { databaseWith, literal, readVectors } from './macros.ts';

let database: Database;
beforeAll(async () => {
  database = await databaseWith('pace_compound', 'pace_progress', 'rounded_sum', 'pace_tau');
});
afterAll(() => database.close());

test('the compound ratio reproduces the series that Statistics Canada publishes', async () => {
  const cases = readVectors('opensdg.json');
  expect(cases).toHaveLength(300);
  const expressions = cases.map((item) => {
    const values = ['base_value', 'current_value', 'target', 'base_year', 'current_year', 'target_year'];
    const direction = item['direction'] === -1 ? 'down' : 'up';
    return `pace_compound(${values.map((name) => literal(item[name])).join()}, '${direction}')`;
  });
  const [row] = await query(database, `SELECT [${expressions.join(',\n')}] AS found`);
  const found = row?.['found'] as readonly number[];
  cases.forEach((item, index) => {
    expect(Math.abs((found[index] ?? Number.NaN) - Number(item['progress_value'])), String(item['id'])).toBeLessThan(
      1e-9,
    );
  });
});

test.each([
  ['Healthy People 2020 MICH-1.3, from published rounded values', 6.7, 5.8, 6.0, 1.285714285714],
  ['全面建设小康社会监测 2006 年', 57.05, 69.05, 100, 12 / 42.95],
  ['人均预期寿命，目标 77.93 + 1', 77.93, 79.25, 78.93, 1.32],
])('progress: %s', async (_, baseline, value, target, expected) => {
  const [row] = await query(
    database,
    `SELECT pace_progress(${literal(baseline)}, ${literal(value)}, ${literal(target)}) AS progress`,
  );
  expect(Number(row?.['progress'])).toBeCloseTo(expected, 9);
});

test.each([
  ['人均期望寿命增长 0.5 岁', 82.43, 0.5, 82.93],
  ['人均预期寿命在 2020 年基础上提高 1 岁', 77.93, 1, 78.93],
])('a target set from the baseline is exact: %s', async (_, baseline, change, expected) => {
  const [row] = await query(database, `SELECT rounded_sum(${literal(baseline)}, ${literal(change)}) AS target`);
  expect(row?.['target']).toBe(expected);
});
