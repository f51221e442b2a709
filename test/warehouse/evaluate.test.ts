import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DoubtfulFigure, Problem, Severity } from '../../pipeline/problem.ts';
import { evaluate } from '../../pipeline/warehouse/evaluate.ts';
import { editionsOf, type PlanRow, planOf } from '../sql/plans.ts';
import { observationsOf } from '../sql/rows.ts';
import { buildWorld, type World } from '../sql/world.ts';

const row: PlanRow = {
  targets: [
    { indicator: 'registered_nurses_per_1000', name: '护士' },
    {
      indicator: 'primary_care_visit_share',
      name: '基层',
      kind: 'above_reference',
      reference: 'citywide_primary_care_share',
    },
  ],
  editions: [2023],
};

const problem = (figure: DoubtfulFigure | undefined, file?: string, severity: Severity = 'stop'): Problem => ({
  severity,
  code: 'E203',
  where: file === undefined ? {} : { file },
  found: '',
  expected: '',
  remedy: '',
  ...(figure === undefined ? {} : { figure }),
});

describe('a problem makes a draft of the edition', () => {
  let world: World;
  const base = planOf(row);
  const plan = {
    ...base,
    targets: base.targets.map((target) => ({ ...target, baselineYear: target.seq === 1 ? 2019 : 2020 })),
  };
  beforeAll(async () => {
    world = await buildWorld({
      observations: observationsOf([['甲区', 2023, '注册护士数', '', 500]]),
      plans: [plan],
      editions: editionsOf(row, plan),
    });
  });
  afterAll(() => world?.database.close());

  it.each([
    ['stops a figure that it reads', 1, problem({ area: '甲区', year: 2023, measure: '注册护士数' })],
    ['stops the year before its earliest baseline', 1, problem({ area: '甲区', year: 2018, measure: '年末常住人口' })],
    ['stops an earlier year', 0, problem({ area: '甲区', year: 2017, measure: '年末常住人口' })],
    ['stops a later year', 0, problem({ area: '甲区', year: 2024, measure: '注册护士数' })],
    ['stops a measure that no promise needs', 0, problem({ area: '甲区', year: 2023, measure: '注册床位数' })],
    ['stops another district', 0, problem({ area: '乙区', year: 2023, measure: '注册护士数' })],
    [
      'stops the yardstick of the reference area',
      1,
      problem({ area: '北京市', year: 2023, measure: '全市基层诊疗人次占比' }),
    ],
    ['stops another figure of the reference area', 0, problem({ area: '北京市', year: 2023, measure: '注册护士数' })],
    ['stops a figure without an area', 1, problem({ year: 2023, measure: '注册护士数' })],
    ['stops something that is no measure', 1, problem({ area: '甲区', year: 2023, measure: '示例医院' })],
    ['stops every figure of a year', 1, problem({ area: '甲区', year: 2023 })],
    ['stops a file of the area', 1, problem(undefined, 'raw/甲区/2023/表.xlsx')],
    ['stops a file of a later year', 0, problem(undefined, 'raw/甲区/2024/表.xlsx')],
    ['stops a file of a year long past', 0, problem(undefined, 'raw/甲区/2011/表.xlsx')],
    ['stops a file of another district', 0, problem(undefined, 'raw/乙区/2023/表.xlsx')],
    ['only warns', 0, problem({ area: '甲区', year: 2023, measure: '注册护士数' }, undefined, 'warn')],
  ])('when it %s: %i', async (_, stops, each) => {
    const [edition] = editionsOf(row, plan);
    if (edition === undefined) throw new Error('no edition');
    expect((await evaluate(world.database, edition, [each])).stops).toBe(stops);
  });
});
