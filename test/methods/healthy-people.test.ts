import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatShare } from '../../pipeline/report/format.ts';
import { type Database, query } from '../../pipeline/warehouse/database.ts';
import type { Case } from '../sql/evaluation/case.ts';
import { evaluationOf } from '../sql/evaluation/evaluation.ts';
import { databaseWith } from './macros.ts';

interface Published {
  readonly progress: readonly {
    readonly id: string;
    readonly direction: 'up' | 'down';
    readonly baseline: number;
    readonly baseline_year: number;
    readonly target: number;
    readonly value: number | null;
    readonly year: number;
    readonly status: string;
    readonly progress_percent: number | null;
  }[];
  readonly changes: readonly (readonly [number, number, number])[];
  readonly targets: readonly (readonly [number, number, number])[];
  readonly shares: readonly (readonly [number, number, number])[];
  readonly rounded_sum: {
    readonly met: number;
    readonly improving: number;
    readonly total: number;
    readonly exact: number;
  };
}

const published = JSON.parse(readFileSync(new URL('healthy_people.json', import.meta.url), 'utf8')) as Published;

let database: Database;
beforeAll(async () => {
  database = await databaseWith('ratio', 'rounded_difference', 'rounded_sum', 'rounded_digits');
});
afterAll(() => database.close());

async function numberOf(expression: string): Promise<number> {
  const [row] = await query(database, `SELECT ${expression} AS found`);
  return Number(row?.['found']);
}

describe('Healthy People: objectives as they were published', () => {
  /** Our verdicts for the statuses of Healthy People: the target year is 2020 there, so a value of 2014 is early. */
  const verdicts: Readonly<Record<string, string>> = {
    'target met or exceeded': 'met_early',
    'baseline only': 'no_data',
  };

  test('share of the way to the target and status', async () => {
    const cases = published.progress.map((item): Case => {
      const years = { period: { start: item.baseline_year + 1, end: item.baseline_year + 14 } };
      return {
        title: item.id,
        plan: { ...years, baselineYear: item.baseline_year, midtermYear: item.baseline_year + 8 },
        edition: ['annual', Math.max(item.year, item.baseline_year + 1)],
        unit: '‰',
        target: {
          kind: 'level',
          direction: item.direction,
          value: item.target,
          digits: 1,
          baseline: item.baseline,
          baseline_digits: 1,
          baseline_year: item.baseline_year,
          year: item.baseline_year + 14,
        },
        values: item.value === null ? {} : { [item.year]: item.value },
        expect: {},
      };
    });
    const evaluated = await evaluationOf(cases);
    for (const { id, year, baseline_year, progress_percent, status } of published.progress) {
      const at = Math.max(year, baseline_year + 1);
      const [row] = await query(
        evaluated,
        'SELECT progress, verdict FROM evaluation.verdicts WHERE plan = $1 AND year = $2',
        [id, at],
      );
      expect(row?.['verdict'], id).toBe(verdicts[status]);
      if (progress_percent === null) expect(row?.['progress'], id).toBeNull();
      else expect(100 * Number(row?.['progress']), id).toBeCloseTo(progress_percent, 9);
    }
    evaluated.close();
  });

  test.each(published.changes)('from %d to %d is a change of %d %%', async (from, to, percent) => {
    const change = await numberOf(`rounded_digits(abs(ratio(rounded_difference(${to}, ${from}), ${from}, 100)), 1)`);
    expect(change).toBe(percent);
  });

  test.each(published.targets)('a target set %d with %d %% is %d', async (baseline, percent, target) => {
    const level = `rounded_sum(${baseline}::DOUBLE, ratio(${baseline}::DOUBLE * ${percent}, 100, 1))`;
    expect(await numberOf(`rounded_digits(${level}, 1)`)).toBe(target);
  });

  test.each(published.shares.slice(0, 5))('%d of %d is printed as %d %%', (part, total, percent) => {
    expect(formatShare(part / total, 1)).toBe(`${percent}%`);
  });

  test('a share of a sum is rounded once: 14 of 26 is 53.8 %, where the sum of two rounded shares was published as 53.9 %', () => {
    const { met, improving, total, exact } = published.rounded_sum;
    expect(formatShare((met + improving) / total, 1)).toBe(`${exact}%`);
  });
});
