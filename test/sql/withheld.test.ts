import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DoubtfulFigure, Problem } from '../../pipeline/problem.ts';
import { query } from '../../pipeline/warehouse/database.ts';
import { editionsOf, type PlanRow, planOf } from './plans.ts';
import { type FigureRow, observationsOf } from './rows.ts';
import { buildWorld, type World } from './world.ts';

const stop = (figure: DoubtfulFigure): Problem => ({
  severity: 'stop',
  code: 'E203',
  where: {},
  found: '',
  expected: '',
  remedy: '',
  figure,
});

const row: PlanRow = {
  targets: [
    { indicator: 'notifiable_disease_incidence', name: '发病率', kind: 'direction_only' },
    { indicator: 'registered_natural_growth_rate', name: '自然增长率', kind: 'direction_only' },
    { indicator: 'cdc_staff_per_10000', name: '疾控人员', kind: 'meets_standard', reference: 'life_expectancy' },
  ],
  editions: [2023],
};

/** The last year: 300 ÷ 100000 and (50 − 30) ÷ 90000 would come out if a doubtful year before were passed over. */
const figures = (year: number): readonly FigureRow[] => [
  ['甲区', year, '年末常住人口', '', 100000],
  ['甲区', year, '年末户籍人口', '', 90000],
  ['甲区', year, '甲乙类传染病报告发病数', '', 300],
  ['甲区', year, '户籍出生人数', '', 50],
  ['甲区', year, '户籍死亡人数', '', 30],
  ['甲区', year, '疾控人员数', '', 12],
  ['甲区', year, '人均期望寿命', '', 80],
  ['北京市', year, '人均期望寿命', '', 82],
];

describe('a figure in doubt', () => {
  let world: World;
  const plan = planOf(row);
  const of = async (seq: number, year: number) =>
    (
      await query(
        world.database,
        'SELECT value, denominator, reference_value, verdict, note FROM evaluation.verdicts WHERE seq = $1 AND year = $2',
        [seq, year],
      )
    )[0];
  beforeAll(async () => {
    world = await buildWorld({
      observations: observationsOf([2021, 2022, 2023].flatMap(figures)),
      plans: [plan],
      editions: editionsOf(row, plan),
      problems: [
        stop({ area: '甲区', year: 2022, measure: '年末常住人口' }),
        stop({ area: '甲区', year: 2022, measure: '年末户籍人口' }),
        stop({ area: '北京市', year: 2023, measure: '人均期望寿命' }),
        stop({ area: '甲区', year: 2021 }),
      ],
    });
  });
  afterAll(() => world?.database.close());

  it('of the year before is not replaced by this year', async () => {
    expect(await of(1, 2023)).toMatchObject({ value: null, denominator: null, verdict: 'no_data' });
    expect((await of(1, 2023))?.['note']).toContain('上年年末常住人口存疑已扣下');
    expect(await of(2, 2023)).toMatchObject({ value: null, denominator: null, verdict: 'no_data' });
    expect((await of(2, 2023))?.['note']).toContain('上年年末户籍人口存疑已扣下');
  });

  it('of the reference area is not replaced by the plan area', async () => {
    expect(await of(3, 2023)).toMatchObject({ value: 1.2, reference_value: null, verdict: 'awaiting_confirmation' });
  });

  it('is named as the reason, also when every figure of a year is in doubt', async () => {
    expect(await of(3, 2022)).toMatchObject({
      value: null,
      verdict: 'no_data',
      note: '数据存疑已扣下：年末常住人口（E203）',
    });
    expect(await of(3, 2021)).toMatchObject({
      value: null,
      verdict: 'no_data',
      note: '数据存疑已扣下：年末常住人口（E203）、疾控人员数（E203）',
    });
  });
});
