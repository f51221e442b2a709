import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '../../pipeline/warehouse/database.ts';
import { editionsOf, type PlanRow, planOf } from './plans.ts';
import { type BreakRow, breaksOf, observationsOf } from './rows.ts';
import { buildWorld, type Register, type World } from './world.ts';

interface BreakCase {
  readonly name: string;
  readonly noted?: readonly BreakRow[];
  readonly registered?: Register;
  /** Break year, re-based baseline and the start of the words at the end of 2023; null for no break. */
  readonly expected: readonly [year: number, rebased: number | null, words: string] | null;
}

const indicator = 'open_beds_per_1000';
const row = (changes: Record<string, string>) => ({ area: '甲区', description: '登记', document: '文', ...changes });

/** Beds for 1000 people: 实际开放床位数 ÷ 年末常住人口, promised from 2020 on. */
const cases: readonly BreakCase[] = [
  { name: '没有', expected: null },
  {
    name: '脚注说分母',
    noted: [['甲区', 2022, '年末常住人口', '口径调整']],
    expected: [2022, null, '表中脚注：口径调整'],
  },
  {
    name: '脚注说分子',
    noted: [['甲区', 2023, '实际开放床位数', '不可比']],
    expected: [2023, null, '表中脚注：不可比'],
  },
  { name: '说的是别的指标项', noted: [['甲区', 2022, '注册护士数', '口径调整']], expected: null },
  { name: '说的是别的地区', noted: [['乙区', 2022, '年末常住人口', '口径调整']], expected: null },
  { name: '在基期及以前', noted: [['甲区', 2020, '年末常住人口', '普查']], expected: null },
  { name: '在当年以后', noted: [['甲区', 2024, '年末常住人口', '口径调整']], expected: null },
  {
    name: '普查年的下一年',
    noted: [
      ['甲区', 2020, '年末常住人口', '2020年为普查数'],
      ['甲区', 2021, '年末常住人口', '2020年为普查数'],
    ],
    expected: [2021, null, '表中脚注：2020年为普查数'],
  },
  {
    name: '登记到指标项为可比',
    noted: [['甲区', 2021, '年末常住人口', '2020年为普查数']],
    registered: [row({ indicator: '年末常住人口', year: '2021', rebased_baseline: '可比' })],
    expected: null,
  },
  {
    name: '一个指标项可比，另一个仍不可比',
    noted: [
      ['甲区', 2021, '年末常住人口', '2020年为普查数'],
      ['甲区', 2021, '实际开放床位数', '2021年口径调整'],
    ],
    registered: [row({ indicator: '年末常住人口', year: '2021', rebased_baseline: '可比' })],
    expected: [2021, null, '表中脚注：2021年口径调整'],
  },
  {
    name: '登记到指标，重算了基期',
    noted: [['甲区', 2022, '年末常住人口', '口径调整']],
    registered: [row({ indicator, year: '2022', rebased_baseline: '5.5' })],
    expected: [2022, 5.5, '登记'],
  },
  {
    name: '登记到指标，可比',
    noted: [['甲区', 2022, '年末常住人口', '口径调整']],
    registered: [row({ indicator, year: '2022', rebased_baseline: '可比' })],
    expected: null,
  },
  {
    name: '登记到指标项，不可比',
    registered: [row({ indicator: '年末常住人口', year: '2022' })],
    expected: [2022, null, '登记'],
  },
  {
    name: '重算以后又变',
    noted: [['甲区', 2023, '年末常住人口', '2023年口径调整']],
    registered: [row({ indicator, year: '2022', rebased_baseline: '5.5' })],
    expected: [2023, null, '表中脚注：2023年口径调整'],
  },
];

describe('a change of definition after the baseline', () => {
  const plan: PlanRow = { targets: [{ indicator, name: '每千人床位' }], editions: [2023] };
  const prefixed = cases.map((item, index) => ({ ...item, prefix: `${index}#`, plan: planOf(plan, `${index}#`) }));
  let world: World;
  beforeAll(async () => {
    world = await buildWorld({
      checks: false,
      observations: prefixed.flatMap(({ prefix }) =>
        observationsOf(
          [2020, 2021, 2022, 2023].flatMap((year) => [
            ['甲区', year, '实际开放床位数', '', 600],
            ['甲区', year, '年末常住人口', '', 100_000],
          ]),
          prefix,
        ),
      ),
      breaks: prefixed.flatMap(({ prefix, noted }) => breaksOf(noted ?? [], prefix)),
      plans: prefixed.map((item) => item.plan),
      editions: prefixed.flatMap((item) => editionsOf(plan, item.plan)),
      registers: {
        breaks: prefixed.flatMap(({ prefix, registered }) =>
          (registered ?? []).map((each) => ({ ...each, area: prefix + each['area'] })),
        ),
      },
    });
  });
  afterAll(() => world?.database.close());

  it.each(prefixed)('$name', async (item) => {
    const [found] = await query(world.database, 'SELECT * FROM evaluation.breaks WHERE plan = $1 AND year = 2023', [
      item.plan.id,
    ]);
    const { break_year: year, rebased_baseline: rebased, description } = found ?? {};
    expect(found === undefined ? null : [year, rebased, description]).toEqual(item.expected);
    const [verdict] = await query(
      world.database,
      'SELECT verdict FROM evaluation.verdicts WHERE plan = $1 AND year = 2023',
      [item.plan.id],
    );
    expect(verdict?.['verdict'] === 'not_comparable').toBe(item.expected !== null && item.expected[1] === null);
  });
});
