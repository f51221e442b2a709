import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, query } from '../../pipeline/warehouse/database.ts';
import { databaseWith, literal, readVectors } from './macros.ts';

let database: Database;
beforeAll(async () => {
  database = await databaseWith('rounded_half_even', 'rounded_digits', 'met_at_least', 'met_at_most', 'met_range');
});
afterAll(() => database.close());

async function isTrue(expression: string): Promise<boolean> {
  const [row] = await query(database, `SELECT ${expression} AS found`);
  return row?.['found'] === true;
}

test('GB/T 8170: rounding half to even on the decimal text', async () => {
  const cases = readVectors('rounding.json');
  expect(cases).toHaveLength(24);
  for (const { input, interval, expected } of cases) {
    const equal = `rounded_half_even('${input}', '${interval}') = CAST('${expected}' AS DECIMAL(38, 18))`;
    expect(await isTrue(equal), `${input} to ${interval}`).toBe(true);
  }
});

test('every tie of two decimals from 0.005 to 9.995 goes to the even digit', async () => {
  const ties = Array.from({ length: 1000 }, (_, index) => index);
  const wanted = ties.map((hundredths) => (hundredths % 2 === 0 ? hundredths : hundredths + 1) / 100);
  const calls = ties.map((hundredths) => `rounded_digits(${(hundredths * 10 + 5) / 1000}::DOUBLE, 2)`);
  const [row] = await query(database, `SELECT [${calls.join()}] AS found`);
  expect(row?.['found']).toStrictEqual(wanted);
});

test('GB/T 8170: comparison by full value and by rounded value', async () => {
  const cases = readVectors('limits.json');
  expect(cases).toHaveLength(20);
  for (const { item, kind, limits, interval, measured, full, rounded } of cases) {
    const [low, high] = (limits as readonly string[]).map((limit) => literal(Number(limit)));
    const met = (value: string): string => {
      if (kind === 'range') return `met_range(${value}, ${low}, ${high})`;
      return `met_at_${kind === 'ge' ? 'least' : 'most'}(${value}, ${low}, false)`;
    };
    expect(await isTrue(met(literal(Number(measured)))), `${item} ${measured} full`).toBe(full);
    const value = `CAST(rounded_half_even('${measured}', '${interval}') AS DOUBLE)`;
    expect(await isTrue(met(value)), `${item} ${measured} rounded`).toBe(rounded);
  }
});
