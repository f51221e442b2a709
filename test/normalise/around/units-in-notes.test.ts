import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

type Rows = readonly (readonly Box[])[];
const of = (rows: Rows, note: string) => read(book(sheet([['2023年朝阳区基本情况'], ...rows, [note]])));
const people: Rows = [
  ['指标', '2022年', '2023年'],
  ['年末常住人口', 344.6, 344.2],
  ['年末户籍人口', 214.1, 214],
];

describe('只在注里写明的单位', () => {
  test.each([
    '注：以上数据单位均为万人。',
    '说明：本表单位：万人，保留一位小数。',
    '注：人口数以万人为单位。',
    '注：1.人口单位为万人；2.数据来源：统计局。',
    '注：年末常住人口、年末户籍人口以万人为单位。',
    '注：常住人口、户籍人口单位为万人。',
    '注：常住人口单位为万人、户籍人口单位为万人。',
  ])('“%s”是没有写单位的数的单位', (note) => {
    const result = of(people, note);
    expect(lines(result)).toEqual([
      '朝阳区 2022 年末常住人口 3446000',
      '朝阳区 2022 年末户籍人口 2141000',
      '朝阳区 2023 年末常住人口 3442000',
      '朝阳区 2023 年末户籍人口 2140000',
    ]);
    expect(codes(result)).toEqual([]);
  });

  const mixed: Rows = [
    ['指标', '数值'],
    ['注册护士数', 29000],
    ['实际开放床位数', 25000],
    ['总诊疗人次', 5100],
  ];

  test('分别写明的，各用各的', () => {
    const result = of(mixed, '注：床位单位为张，人员单位为人，诊疗人次单位为万人次。');
    expect(lines(result)).toEqual([
      '朝阳区 2023 实际开放床位数 25000',
      '朝阳区 2023 总诊疗人次 51000000',
      '朝阳区 2023 注册护士数 29000',
    ]);
    expect(codes(result)).toEqual([]);
  });

  test('只写明人口的，不是别的数的单位', () => {
    const rows: Rows = [
      ['指标', '数值'],
      ['年末常住人口', 344.2],
      ['婴儿死亡数', 4],
    ];
    const result = of(rows, '注：人口单位为万人。');
    expect(lines(result)).toEqual(['朝阳区 2023 婴儿死亡数 4', '朝阳区 2023 年末常住人口 3442000']);
    expect(codes(result)).toEqual([]);
  });

  test.each([
    ['整数', '注：以上数据单位均为万人。', 3442000, ['E202 B3']],
    ['另有例外', '注：除注明外，单位均为万人。', 344.2, ['E202 B3']],
    ['不是人数的单位', '注：以上单位均为万户。', 344.2, ['E211 B3']],
  ])('%s的，要问', (_, note, value, asked) => {
    const result = of(
      [
        ['指标', '数值'],
        ['年末常住人口', value],
      ],
      note,
    );
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(asked);
  });

  const row = (...values: readonly Box[]): Rows => [
    ['地区', '年末常住人口', '注册护士数'],
    ['朝阳区', ...values],
  ];
  test('同一行里别的指标带小数，整数的仍要问', () => {
    const result = of(row(345.2, 29005), '注：以上数据单位均为万人。');
    expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 3452000']);
    expect(codes(result)).toEqual(['E202 C3']);
  });

  test('同一列里别的年份带小数，整数的照读', () => {
    const rows: Rows = [
      ['年份', '年末常住人口'],
      ['2022年', 344.2],
      ['2023年', 344],
    ];
    const result = of(rows, '注：以上数据单位均为万人。');
    expect(lines(result)).toEqual(['朝阳区 2022 年末常住人口 3442000', '朝阳区 2023 年末常住人口 3440000']);
    expect(codes(result)).toEqual([]);
  });

  test('写明是人口的单位，换算后大得不像的整数要问', () => {
    const rows: Rows = [
      ['指标', '数值'],
      ['年末常住人口', 345.2],
      ['65岁及以上常住人口', 602345],
    ];
    const result = of(rows, '注：人口单位为万人。');
    expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 3452000']);
    expect(codes(result)).toEqual(['E202 B4']);
    const small = of([...rows.slice(0, 2), ['65岁及以上常住人口', 60]], '注：人口单位为万人。');
    expect(lines(small)).toEqual(['朝阳区 2023 65岁及以上常住人口 600000', '朝阳区 2023 年末常住人口 3452000']);
    expect(codes(small)).toEqual([]);
  });

  test('很长的注也读得完', () => {
    const note = `注：${'均以'.repeat(20000)}为`;
    expect(lines(of(mixed, note))).toHaveLength(3);
    expect(lines(of(mixed, `审核人${' '.repeat(30000)}x`))).toHaveLength(3);
  });

  test('与标题写的不一致，按标题读，要问', () => {
    const rows: Rows = [
      ['指标', '2023年（千人）'],
      ['年末常住人口', 3442.1],
    ];
    const result = of(rows, '注：以上数据单位均为万人。');
    expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 3442100']);
    expect(codes(result)).toEqual(['W247 B3']);
  });

  test('旁边的患者数是整数，注里说全是万人，患者数要问', () => {
    const rows: Rows = [
      ['指标', '数值'],
      ['年末常住人口', 344.2],
      ['在册严重精神障碍患者数', 2012],
    ];
    const result = of(rows, '注：以上单位均为万人。');
    expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 3442000']);
    expect(codes(result)).toEqual(['E202 B4']);
  });
});
