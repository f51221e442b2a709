import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '../../pipeline/warehouse/database.ts';
import { editionsOf, type PlanRow, planOf } from './plans.ts';
import { observationsOf } from './rows.ts';
import { buildWorld, type World } from './world.ts';

const row: PlanRow = {
  editions: [2023],
  targets: [
    { indicator: 'open_beds_per_1000', name: '每千人床位' },
    { indicator: 'registered_nurses_per_1000', name: '每千人护士', baselineValue: 6 },
    {
      indicator: 'primary_care_visit_share',
      name: '基层诊疗占比',
      kind: 'above_reference',
      reference: 'citywide_primary_care_share',
    },
  ],
};

describe('evaluation.completeness', () => {
  let world: World;
  const items = async (condition: string): Promise<readonly string[]> =>
    (
      await query(
        world.database,
        `SELECT year, department, item, state, array_to_string(promises, '、') AS promises
         FROM evaluation.completeness WHERE ${condition} ORDER BY year, department, item`,
      )
    ).map((found) => Object.values(found).join(' '));

  beforeAll(async () => {
    const plan = planOf(row);
    world = await buildWorld({
      observations: observationsOf([
        ['甲区', 2021, '年末常住人口', '', 100000],
        ['甲区', 2021, '实际开放床位数', '医院', 500],
        ['甲区', 2022, '年末常住人口', '', 100000],
        ['甲区', 2022, '注册护士数', '', null],
        ['甲区', 2022, '实际开放床位数', '', -700],
        ['北京市', 2022, '全市基层诊疗人次占比', '', 40],
      ]),
      plans: [plan],
      editions: editionsOf(row, plan),
    });
  });
  afterAll(() => world?.database.close());

  it('names every measure of a year with its department, its state and the promises that use it', async () => {
    expect(await items("area = '甲区' AND year = 2022 AND kind = 'measure'")).toEqual([
      '2022 医政科 实际开放床位数 withheld 每千人床位',
      '2022 医政科 总诊疗人次 missing 基层诊疗占比',
      '2022 医政科 注册护士数 missing 每千人护士',
      '2022 统计局 年末常住人口 present 每千人床位、每千人护士',
    ]);
  });

  it('counts a measure as present when any of its figures is there', async () => {
    expect(await items("year = 2021 AND item = '实际开放床位数'")).toEqual([
      '2021 医政科 实际开放床位数 present 每千人床位',
    ]);
  });

  it('goes from the base year to the data year; a printed baseline needs no data of the base year', async () => {
    expect(await items("item IN ('年末常住人口', '注册护士数') AND year IN (2020, 2023)")).toEqual([
      '2020 统计局 年末常住人口 missing 每千人床位',
      '2023 医政科 注册护士数 missing 每千人护士',
      '2023 统计局 年末常住人口 missing 每千人床位、每千人护士',
    ]);
    expect(await items('year < 2020 OR year > 2023')).toEqual([]);
  });

  it('asks the reference area for the yardsticks only', async () => {
    expect(await items("area = '北京市'")).toEqual(
      ['2020 missing', '2021 missing', '2022 present', '2023 missing'].map((found) => {
        const [year, state] = found.split(' ');
        return `${year} 基层科 全市基层诊疗人次占比 ${state} 基层诊疗占比`;
      }),
    );
  });
});

it('a measure that only serves to verify keeps no promise waiting', async () => {
  const verified: PlanRow = {
    editions: [2023],
    targets: [{ indicator: 'life_expectancy', name: '期望寿命', baselineValue: 82 }],
  };
  const plan = planOf(verified);
  const world = await buildWorld({
    observations: observationsOf([['甲区', 2022, '人均期望寿命', '', 83]]),
    plans: [plan],
    editions: editionsOf(verified, plan),
  });
  const rows = await query(
    world.database,
    `SELECT year || item AS item, state, promises FROM evaluation.completeness WHERE year >= 2022 ORDER BY ALL`,
  );
  world.database.close();
  const missing = (item: string, promises: readonly string[]) => ({ item, state: 'missing', promises });
  expect(rows).toEqual([
    { item: '2022人均期望寿命', state: 'present', promises: ['期望寿命'] },
    missing('2022年龄别平均人口', []),
    missing('2022年龄别死亡人数', []),
    missing('2023人均期望寿命', ['期望寿命']),
    missing('2023年龄别平均人口', ['期望寿命']),
    missing('2023年龄别死亡人数', ['期望寿命']),
  ]);
});
