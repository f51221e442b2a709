import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { query } from '../../pipeline/warehouse/database.ts';
import type { Case } from '../sql/evaluation/case.ts';
import { evaluationOf } from '../sql/evaluation/evaluation.ts';

const published = JSON.parse(readFileSync(new URL('small_numbers.json', import.meta.url), 'utf8')) as {
  readonly thresholds: { readonly rate_not_judged_below: number; readonly unreliable_below: number };
  readonly relative_standard_errors: readonly (readonly [number, number])[];
};
const { rate_not_judged_below: least, unreliable_below: reliable } = published.thresholds;

/** A rate of `events` in 100,000, twice as many in the base year, with a target just under it. */
const rate = (events: number): Case => {
  const cell = { value: events, n: events, d: 100_000 };
  return {
    title: `${events}例`,
    unit: '1/10万',
    interval: 'rate',
    target: { kind: 'at_most', direction: 'down', value: events - 0.5, baseline: events * 2 },
    values: { 2021: cell, 2022: cell, 2023: cell },
    expect: {},
  };
};

test('below three events no pace is judged, below twenty the rate is flagged and pooled over three years, from twenty neither', async () => {
  const counts = [least - 1, least, reliable - 1, reliable];
  const database = await evaluationOf(counts.map(rate));
  const rows = await query(
    database,
    `SELECT numerator, rule, small_count, pooled_value FROM evaluation.verdicts
     WHERE year = 2023 ORDER BY numerator`,
  );
  database.close();
  expect(rows.map(({ numerator, small_count }) => [numerator, small_count])).toEqual([
    [2, true],
    [3, true],
    [19, true],
    [20, false],
  ]);
  expect(rows[0]?.['rule']).toBe(8);
  for (const row of rows.slice(1)) expect(row['rule']).toBeGreaterThan(8);
  expect(rows.map((row) => row['pooled_value'])).toEqual([2, 3, 19, null]);
});

test.each(published.relative_standard_errors)(
  '%d events have a relative standard error of %d %%',
  async (events, percent) => {
    const database = await evaluationOf([rate(events)]);
    const [row] = await query(
      database,
      'SELECT interval_low, interval_high FROM evaluation.verdicts WHERE year = 2023',
    );
    database.close();
    expect(Math.round(100 / Math.sqrt(events))).toBe(percent);
    // the exact interval lies around the one that this error gives
    expect(Number(row?.['interval_low'])).toBeLessThan(events);
    expect(Number(row?.['interval_high']) - Number(row?.['interval_low'])).toBeGreaterThan(
      2 * 1.96 * Math.sqrt(events) * 0.97,
    );
  },
);
