import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, query } from '../../pipeline/warehouse/database.ts';
import { databaseWith, literal, readVectors } from './macros.ts';

const z = { '95': 1.959963984540054, '998': 3.090232306167813 };

let database: Database;
beforeAll(async () => {
  const names = ['poisson', 'byar', 'wilson'].flatMap((method) => [`${method}_lower`, `${method}_upper`]);
  database = await databaseWith(...names);
});
afterAll(() => database.close());

async function numberOf(expression: string): Promise<number | null> {
  const [row] = await query(database, `SELECT ${expression} AS found`);
  return (row?.['found'] ?? null) as number | null;
}

function expectNear(found: number | null, wanted: unknown, where: string): void {
  if (wanted === null) expect(found, where).toBeNull();
  else expect(Math.abs((found ?? Number.NaN) / Number(wanted) - 1), where).toBeLessThan(1e-9);
}

test('Byar limits of counts and Wilson limits of shares', async () => {
  for (const { method, events, total, confidence, lower, upper } of readVectors('byar_wilson.json')) {
    const quantile = z[confidence === '95%' ? '95' : '998'];
    const call = (side: string): string =>
      method === 'Byars'
        ? `byar_${side}(${literal(events)}, ${quantile})`
        : `wilson_${side}(${literal(events)}, ${literal(total)}, ${quantile})`;
    expectNear(await numberOf(call('lower')), lower, `${events} of ${total} at ${confidence}`);
    expectNear(await numberOf(call('upper')), upper, `${events} of ${total} at ${confidence}`);
  }
});

test('rates: exact below ten events, Byar from ten', async () => {
  const cases = readVectors('rates.json').filter((item) => item['numerator'] !== null && item['denominator'] !== null);
  expect(cases).toHaveLength(17);
  for (const item of cases) {
    const exact = Number(item['numerator']) < 10;
    for (const level of exact ? (['95'] as const) : (['95', '998'] as const)) {
      for (const side of ['lower', 'upper']) {
        const limit = exact
          ? `poisson_${side}(${literal(item['numerator'])})`
          : `byar_${side}(${literal(item['numerator'])}, ${z[level]})`;
        const found = await numberOf(`${limit} / ${literal(item['denominator'])} * ${literal(item['multiplier'])}`);
        expectNear(found, item[`${side}${level}`], `${item['id']} ${side}${level}`);
      }
    }
  }
});

test('proportions: Wilson', async () => {
  for (const item of readVectors('proportions.json')) {
    for (const level of ['95', '998'] as const) {
      for (const side of ['lower', 'upper']) {
        const call = `wilson_${side}(${literal(item['numerator'])}, ${literal(item['denominator'])}, ${z[level]})`;
        const found = await numberOf(`${call} * ${literal(item['multiplier'])}`);
        expectNear(found, item[`${side}${level}`], `${item['id']} ${side}${level}`);
      }
    }
  }
});

test('exact limits of small counts', async () => {
  for (const { count, lower, upper } of readVectors('poisson.json')) {
    expect(await numberOf(`poisson_lower(${literal(count)})`)).toBeCloseTo(Number(lower), 9);
    expect(await numberOf(`poisson_upper(${literal(count)})`)).toBeCloseTo(Number(upper), 9);
  }
});

test('with no maternal death the upper limit reaches 7 per 100,000 only from 52,699 births', async () => {
  expect(await numberOf('poisson_upper(0) / 52699 * 100000 <= 7')).toBe(true);
  expect(await numberOf('poisson_upper(0) / 52698 * 100000 <= 7')).toBe(false);
});
