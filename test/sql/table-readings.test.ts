import { beforeAll, describe, expect, it } from 'vitest';
import { query } from '../../pipeline/warehouse/database.ts';
import { type FigureRow, type LedgerRow, ledgerOf, observationsOf, type TableRow, wordsOf } from './rows.ts';
import { buildWorld } from './world.ts';

type Figure = readonly [measure: string, value: number | null, year?: number];

/** A table of 2021 with its texts; the same with the table of 2020 before it, which has the nurses only. */
const variants: Readonly<Record<string, readonly [texts: readonly string[], figures: readonly Figure[]]>> = {
  原样: [
    ['指标', '护士', '全科'],
    [
      ['注册护士数', 100],
      ['全科医生数', 10],
    ],
  ],
  再交: [
    ['指标', '护士', '全科'],
    [
      ['注册护士数', 100],
      ['全科医生数', 10],
    ],
  ],
  护士改了: [
    ['指标', '护士', '全科'],
    [
      ['注册护士数', 101],
      ['全科医生数', 10],
    ],
  ],
  全科改了: [
    ['指标', '护士', '全科'],
    [
      ['注册护士数', 100],
      ['全科医生数', 11],
    ],
  ],
  全科空着: [
    ['指标', '护士', '全科'],
    [
      ['注册护士数', 100],
      ['全科医生数', null],
    ],
  ],
  别的指标项: [
    ['指标', '护士', '全科'],
    [
      ['注册护士数', 100],
      ['公共卫生医师数', 10],
    ],
  ],
  别的年份: [
    ['指标', '护士', '全科'],
    [
      ['注册护士数', 100],
      ['全科医生数', 10, 2019],
    ],
  ],
  字换了位置: [
    ['指标', '全科', '护士'],
    [
      ['注册护士数', 100],
      ['全科医生数', 10],
    ],
  ],
};

describe('说明所依的是当时的字、读法和第一次读到的数', () => {
  const codes = new Map<unknown, unknown>();

  beforeAll(async () => {
    const words: TableRow[] = [];
    const figures: FigureRow[] = [];
    for (const [name, [texts, own]] of Object.entries(variants)) {
      for (const area of [name, `${name}，有往年`]) {
        words.push([area, 2021, texts]);
        for (const [measure, value, year = 2021] of own)
          figures.push([area, year, measure, '', value, { edition: 2021 }]);
      }
      words.push([`${name}，有往年`, 2020, ['指标', '护士']]);
      figures.push([`${name}，有往年`, 2020, '注册护士数', '', 99]);
    }
    const { database } = await buildWorld({ words: wordsOf(words), observations: observationsOf(figures) });
    const rows = await query(database, 'SELECT area, code FROM facts.table_changes WHERE edition = 2021');
    for (const { area, code } of rows) codes.set(area, code);
    database.close();
  });

  it.each([
    ['第一次的表', '', ['再交']],
    ['有往年的表', '，有往年', ['再交', '护士改了']],
  ])('%s', (_, suffix, same) => {
    const code = codes.get(`原样${suffix}`);
    expect(code).toBeTypeOf('number');
    const held = Object.keys(variants).filter((name) => codes.get(`${name}${suffix}`) === code);
    expect(held).toEqual(['原样', ...same]);
  });
});

describe('the code of a ledger', () => {
  const own = { project: '甲医院', stage: '在建', investmentDone: 900 };
  const variants: Readonly<Record<string, readonly Omit<LedgerRow, 'area' | 'year'>[]>> = {
    原样: [own],
    再交: [own],
    投资改了: [{ ...own, investmentDone: 9000 }],
    阶段改了: [{ ...own, stage: '竣工' }],
    添了项目: [own, { ...own, project: '乙医院' }],
  };

  it.each([
    ['no earlier one, holds for its lines', false, ['原样', '再交']],
    ['an earlier one, holds for the lines that this one did not have', true, ['原样', '再交', '投资改了', '阶段改了']],
  ])('with %s', async (_, isFollowed, same) => {
    const names = Object.keys(variants);
    const years = isFollowed ? [2020, 2021] : [2021];
    const rows = names.flatMap((area) =>
      years.flatMap((year) =>
        (year === 2020 ? [own] : (variants[area] ?? [])).map((line): LedgerRow => ({ ...line, area, year })),
      ),
    );
    const words = names.flatMap((area) => years.map((year): TableRow => [area, year, ['项目名称'], '台账.csv']));
    const { database } = await buildWorld({ words: wordsOf(words), ledger: ledgerOf(rows) });
    const codes = await query(database, 'SELECT area, code FROM facts.table_changes WHERE edition = 2021');
    database.close();
    const code = codes.find(({ area }) => area === '原样')?.['code'];
    expect(code).toBeTypeOf('number');
    expect(codes.flatMap(({ area, code: each }) => (each === code ? [String(area)] : [])).sort()).toEqual(
      [...same].sort(),
    );
  });
});
