import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query, type Row } from '../../pipeline/warehouse/database.ts';
import { type FigureRow, ledgerOf, observationsOf } from './rows.ts';
import { buildWorld, type World } from './world.ts';

interface LifeTable {
  readonly id: string;
  readonly ages: readonly number[];
  readonly populations: readonly number[];
  readonly deaths: readonly number[];
  readonly expectancy: readonly (number | null)[];
  readonly lower95: readonly (number | null)[];
  readonly upper95: readonly (number | null)[];
}

const published = JSON.parse(readFileSync(join(import.meta.dirname, 'facts/life_table.json'), 'utf8')) as {
  readonly cases: readonly [LifeTable, LifeTable];
};

/** 0岁, 1—4岁 … 90岁及以上 from the first ages of the bands. */
const bandsOf = (ages: readonly number[]): readonly string[] =>
  ages.map((age, index) => {
    const next = ages[index + 1];
    if (next === undefined) return `${age}岁及以上`;
    return next - age === 1 ? `${age}岁` : `${age}—${next - 1}岁`;
  });

const figuresOf = (area: string, { ages, populations, deaths }: LifeTable): readonly FigureRow[] =>
  bandsOf(ages).flatMap((band, index): FigureRow[] => [
    [area, 2023, '年龄别平均人口', band, populations[index] ?? 0],
    [area, 2023, '年龄别死亡人数', band, deaths[index] ?? 0],
  ]);

const [first, second] = published.cases;
const changed = (change: Partial<LifeTable>): LifeTable => ({ ...first, ...change });
const replaced = (values: readonly number[], age: number, value: number): readonly number[] =>
  values.map((old, index) => (first.ages[index] === age ? value : old));

const refused: Readonly<Record<string, LifeTable>> = {
  死亡数为负: changed({ deaths: replaced(first.deaths, 10, -5) }),
  人口为零: changed({ populations: replaced(first.populations, 20, 0) }),
  死亡多于人口: changed({ populations: replaced(first.populations, 85, 119) }),
  总人口不超过5000: changed({
    populations: first.populations.map((value) => value * 0.005),
    deaths: first.ages.map(() => 1),
  }),
  开口组无死亡: changed({ deaths: replaced(first.deaths, 90, 0) }),
};

const unreadable = { severity: 'stop', code: 'E203', where: {}, found: '', expected: '', remedy: '' } as const;

describe('facts', () => {
  let world: World;
  const figure = async (area: string, table = 'figures'): Promise<Row | undefined> =>
    (await query(world.database, `SELECT * FROM facts.${table} WHERE area = $1`, [area]))[0];
  beforeAll(async () => {
    const nurses = (area: string, value: number, rest: FigureRow[5]): FigureRow => [
      area,
      2022,
      '注册护士数',
      '',
      value,
      rest ?? {},
    ];
    world = await buildWorld({
      observations: observationsOf([
        ...figuresOf('甲表', first),
        ...figuresOf('乙表', second),
        ...Object.entries(refused).flatMap(([area, table]) => figuresOf(area, table)),
        ...figuresOf('缺中间一组', first).filter(([, , , band]) => band !== '50—54岁'),
        ...figuresOf('缺开口组', first).filter(([, , , band]) => band !== '90岁及以上'),
        nurses('修订', 100, { edition: 2022, file: '旧.csv' }),
        nurses('修订', 110, { edition: 2023, file: '新.csv' }),
        nurses('更细', 452_460, { edition: 2022, file: '细.csv' }),
        nurses('更细', 452_000, { edition: 2023, file: '粗.csv', resolution: 1000 }),
        nurses('冲突', 100, { file: '甲.csv' }),
        nurses('冲突', 101, { file: '乙.csv' }),
        nurses('更正', 2650, {}),
        nurses('更正过期', 26_500, {}),
        nurses('正常', 50, {}),
        nurses('全年存疑', 50, {}),
        nurses('别年存疑', 50, {}),
        nurses('各年存疑', 50, {}),
        nurses('别项存疑', 50, {}),
      ]),
      ledger: ledgerOf([
        { area: '甲区', year: 2023, project: '安贞东方医院', stage: '在建', edition: 2023, beds: 800 },
        {
          area: '甲区',
          year: 2023,
          project: '安贞东方医院',
          stage: '竣工',
          edition: 2024,
          actualCompletion: '2023-12-01',
        },
        { area: '甲区', year: 2023, project: '朝阳医院东院', stage: '在建' },
        { area: '甲区', year: 2023, project: '朝阳医院东院', stage: '竣工' },
        { area: '甲区', year: 2023, project: '望京B20医院', stage: '已调整' },
      ]),
      problems: [
        { area: '全年存疑', year: 2022 },
        { area: '别年存疑', year: 2021 },
        { area: '各年存疑', measure: '注册护士数' },
        { area: '别项存疑', year: 2022, measure: '注册床位数' },
      ].map((figure) => ({ ...unreadable, figure })),
      registers: {
        corrections: ['更正', '更正过期'].map((area) => ({
          area,
          year: '2022',
          measure: '注册护士数',
          expect: '2650',
          value: '26500.5',
        })),
      },
    });
  });
  afterAll(() => world?.database.close());

  it('takes the figure of the latest folder and keeps the earlier one', async () => {
    expect(await figure('修订')).toMatchObject({ value: 110, earlier: 100, in_conflict: false, edition: 2023 });
    expect((await figure('修订'))?.['origins']).toEqual([expect.stringMatching(/^新\.csv#/)]);
    expect((await figure('修订'))?.['earlier_origins']).toEqual([expect.stringMatching(/^旧\.csv#/)]);
  });

  it('keeps the finer figure when the later one is the same, printed more coarsely', async () => {
    expect(await figure('更细')).toMatchObject({ value: 452_460, resolution: 1, earlier: null, in_conflict: false });
    expect((await figure('更细', 'observations'))?.['origins']).toEqual([expect.stringMatching(/^细\.csv#/)]);
  });

  it('withholds figures on which files disagree, and only those', async () => {
    expect(await figure('冲突')).toMatchObject({ in_conflict: true, lowest: 100, highest: 101 });
    expect(await figure('冲突', 'observations')).toBeUndefined();
    expect(await figure('正常', 'observations')).toMatchObject({ value: 50 });
  });

  it.each([
    ['全年存疑', false],
    ['各年存疑', false],
    ['别年存疑', true],
    ['别项存疑', true],
  ])(
    'withholds what a problem of reading doubts, a part it does not name meaning every one: %s',
    async (area, usable) => {
      expect((await figure(area, 'observations')) !== undefined).toBe(usable);
    },
  );

  it('corrects a figure only while the printed one is what the register expects', async () => {
    expect(await figure('更正', 'observations')).toMatchObject({ value: 26500.5 });
    expect(await figure('更正')).toMatchObject({ printed: 2650 });
    expect(await figure('更正过期')).toMatchObject({ value: 26_500 });
    expect(await figure('更正过期', 'observations')).toBeUndefined();
  });

  it('takes the ledger of the latest folder, withholds a project on which ledgers disagree, keeps an adjusted one', async () => {
    const rows = await query(
      world.database,
      'SELECT project, stage, actual_completion, beds FROM facts.ledger ORDER BY project',
    );
    expect(rows).toEqual([
      { project: '安贞东方医院', stage: '竣工', actual_completion: '2023-12-01', beds: null },
      { project: '望京B20医院', stage: '已调整', actual_completion: null, beds: null },
    ]);
  });

  it.each([
    ['甲表', first],
    ['乙表', second],
  ] as const)('reproduces the published life expectancies and limits of %s', async (area, table) => {
    const rows = await query(
      world.database,
      'SELECT first_age, expectancy, expectancy_low, expectancy_high FROM facts.life_table WHERE area = $1 ORDER BY first_age',
      [area],
    );
    expect(rows.map((row) => row['first_age'])).toEqual(table.ages);
    let compared = 0;
    table.expectancy.forEach((value, index) => {
      if (value === null) return;
      compared += 1;
      expect(Number(rows[index]?.['expectancy'])).toBeCloseTo(value, 4);
      // published to four decimals: some limits were made with 1.96 for the normal quantile
      expect(Number(rows[index]?.['expectancy_low'])).toBeCloseTo(Number(table.lower95[index]), 4);
      expect(Number(rows[index]?.['expectancy_high'])).toBeCloseTo(Number(table.upper95[index]), 4);
    });
    expect(compared).toBeGreaterThanOrEqual(9);
  });

  it.each([...Object.keys(refused), '缺开口组', '缺中间一组'])('computes no life table when %s', async (area) => {
    const rows = await query(world.database, 'SELECT * FROM facts.life_table WHERE area = $1', [area]);
    expect(rows).toEqual([]);
  });
});
