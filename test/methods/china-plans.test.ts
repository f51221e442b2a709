import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportKind } from '../../pipeline/model/plan.ts';
import { parseTarget } from '../../pipeline/plan/target.ts';
import { formatShare } from '../../pipeline/report/format.ts';
import { type Database, query, type Row } from '../../pipeline/warehouse/database.ts';
import type { Case } from '../sql/evaluation/case.ts';
import { evaluationOf } from '../sql/evaluation/evaluation.ts';
import { databaseWith } from './macros.ts';

interface Published {
  readonly plan135: readonly {
    readonly indicator: string;
    readonly target: string;
    readonly values: Readonly<Record<string, number>>;
    readonly published_judgement: string;
  }[];
  readonly threshold_judgements: readonly {
    readonly indicator: string;
    readonly kind: 'floor' | 'ceiling';
    readonly target: number;
    readonly value: number;
    readonly year: number;
    readonly target_year: number;
    readonly published: string;
  }[];
  readonly public_health_service_rates: readonly {
    readonly name: string;
    readonly numerator: number;
    readonly denominator?: number;
    readonly factor_percent?: number;
    readonly published_percent?: number;
    readonly published?: number;
  }[];
}

const published = JSON.parse(readFileSync(new URL('china_plans.json', import.meta.url), 'utf8')) as Published;

let macros: Database;
beforeAll(async () => {
  macros = await databaseWith('ratio', 'rounded_digits', 'rounded_difference');
});
afterAll(() => macros.close());

async function numberOf(expression: string): Promise<number> {
  const [row] = await query(macros, `SELECT ${expression} AS found`);
  return Number(row?.['found']);
}

/** The row of the year of the edition for one promise. */
async function judged(item: Omit<Case, 'title' | 'expect'>): Promise<Row> {
  const database = await evaluationOf([{ ...item, title: '示例', expect: {} }]);
  const [row] = await query(database, 'SELECT * FROM evaluation.verdicts WHERE year = edition_year');
  database.close();
  return row ?? {};
}

const years = (start: number, end: number, midtermYear: number) => ({
  period: { start, end },
  baselineYear: start - 1,
  midtermYear,
});

describe('全国“十四五”规划：人均预期寿命在2020年基础上继续提高1岁', () => {
  const lifeExpectancy = (edition: readonly [ReportKind, number], values: Readonly<Record<string, number>>) =>
    judged({
      edition,
      unit: '岁',
      target: { kind: 'baseline_change', value: 1, baseline: 77.93, baseline_digits: 2 },
      values,
    });

  test('目标解为 78.93 岁，五年提高 1.32 岁，公布为完成', async () => {
    const row = await lifeExpectancy(['final', 2025], { 2021: 78.2, 2023: 78.6, 2025: 79.25 });
    expect(row).toMatchObject({ target_value: 78.93, verdict: 'met', rule: 5 });
    expect(await numberOf('rounded_difference(79.25, 77.93)')).toBe(1.32);
    expect(await numberOf('rounded_digits(ratio(rounded_difference(79.25, 77.93), 5, 1), 2)')).toBe(0.26);
  });

  // 公布的中期评估按“提前实现、快于预期、基本符合预期、滞后”四类，归为“基本符合预期”；它所用的中期值没有公布，
  // 按已公布的 2023 年 78.6 岁，完成进度 0.67、进度比 1.12，本程序为“快于预期”：公布的分类没有给出界限，不能由数字推出
  test('2023 年完成进度 0.67，进度比 1.1167', async () => {
    const row = await lifeExpectancy(['midterm', 2023], { 2021: 78.2, 2023: 78.6 });
    expect(Number(row['progress'])).toBeCloseTo(0.67, 9);
    expect(Number(row['pace_ratio'])).toBeCloseTo(0.67 / 0.6, 9);
    expect(row['verdict']).toBe('ahead');
  });
});

describe('全国“十三五”规划 2018 年的公报', () => {
  /** “已经实现”是提前实现；“接近”没有基期值，本程序不评进度，以实现程度说明接近到什么程度。 */
  const verdicts: Readonly<Record<string, string>> = { 已经实现: 'met_early', 接近: 'not_met_yet' };

  test.each(published.plan135)('$indicator：目标 $target，公布为“$published_judgement”', async (item) => {
    const direction = item.target.startsWith('<') ? 'down' : 'up';
    const target = parseTarget(item.target, { unit: '岁', direction });
    if ('reason' in target) throw new Error(target.reason);
    expect(target).toMatchObject({ kind: direction === 'down' ? 'at_most' : 'at_least', strict: true });
    const row = await judged({
      plan: years(2016, 2020, 2018),
      edition: ['midterm', 2018],
      unit: '岁',
      target: {
        kind: target.kind,
        direction,
        strict: target.strict,
        value: target.value ?? 0,
        baseline_year: 2015,
        year: 2020,
      },
      values: item.values,
    });
    expect(row['verdict']).toBe(verdicts[item.published_judgement]);
    if (row['verdict'] === 'not_met_yet') expect(Number(row['attainment'])).toBeGreaterThan(0.98);
  });
});

describe('健康北京行动 2020 年监测', () => {
  test.each(published.threshold_judgements)('$indicator 公布为“$published”', async (item) => {
    const direction = item.kind === 'floor' ? 'up' : 'down';
    const row = await judged({
      plan: years(2019, 2022, 2020),
      edition: ['midterm', item.year],
      unit: '岁',
      target: {
        kind: item.kind === 'floor' ? 'at_least' : 'at_most',
        direction,
        value: item.target,
        baseline_year: 2018,
        year: item.target_year,
      },
      values: { [item.year]: item.value },
    });
    expect(row).toMatchObject({ met: true, verdict: 'met_early', rule: 5 });
  });
});

describe('全面建设小康社会监测 2006 年', () => {
  test('离目标 42.95，平均每年需 2.15，实际每年 2.0；完成进度 0.279，进度比 0.93', async () => {
    expect(await numberOf('rounded_difference(100, 57.05)')).toBe(42.95);
    expect(await numberOf('rounded_digits(ratio(rounded_difference(100, 57.05), 20, 1), 2)')).toBe(2.15);
    expect(await numberOf('ratio(rounded_difference(69.05, 57.05), 6, 1)')).toBe(2);
    const row = await judged({
      plan: years(2001, 2020, 2010),
      edition: ['annual', 2006],
      target: { kind: 'at_least', value: 100, baseline: 57.05, baseline_digits: 2, baseline_year: 2000, year: 2020 },
      values: { 2006: 69.05 },
    });
    expect(Number(row['progress'])).toBeCloseTo(12 / 42.95, 9);
    expect(row).toMatchObject({ verdict: 'roughly_on_track', rule: 11 });
    expect(Number(row['yearly_needed'])).toBeCloseTo(30.95 / 14, 9);
  });
});

describe('公布的率和完成比例', () => {
  test.each(published.public_health_service_rates)('$name', async (item) => {
    if (item.published_percent !== undefined) {
      const digits = String(item.published_percent).split('.')[1]?.length ?? 0;
      const rate = await numberOf(
        `rounded_digits(ratio(${item.numerator}::DOUBLE, ${item.denominator}, 100), ${digits})`,
      );
      expect(rate).toBe(item.published_percent);
    } else {
      expect(await numberOf(`rounded_digits(${item.numerator}::DOUBLE * ${item.factor_percent} / 100, 0)`)).toBe(
        item.published,
      );
    }
  });

  test.each([
    [25, 28, 1, '89.3%'],
    [90, 94, 0, '96%'],
  ] as const)('%d 项中的 %d 项，印 %d 位小数', (done, total, decimals, text) => {
    expect(formatShare(done / total, decimals)).toBe(text);
  });
});
