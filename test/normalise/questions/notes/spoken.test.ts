import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const resources: readonly (readonly Box[])[] = [
  ['朝阳区卫生资源情况（2023年）'],
  ['指标', '单位', '数值'],
  ['年末常住人口', '人', 3442000],
  ['执业（助理）医师数', '人', 20000],
  ['注册护士数', '人', 25000],
  ['实际开放床位数', '张', 21000],
];

/** What the words of a sheet state: area, year, name, number, unit, base. */
function stated(rows: readonly (readonly Box[])[]): readonly string[] {
  return read(book(sheet(rows))).printed.map(
    ({ origin, area, year, subject, kind, value, unit, resolution, baseMeasure, per }) =>
      `${origin.cell} ${area} ${year} ${subject} ${value}${unit}±${resolution} ${kind}${kind === '数' ? '' : `:${baseMeasure}×${per}`}`,
  );
}

const said = (text: string) => stated([...resources, [text]]);
const above = (text: string) => stated([[text], ...resources]);

describe('words above or below a table', () => {
  test('state figures and rates, at the precision of the words', () => {
    const text = '2023年末，全区常住人口344.2万人，每千人口执业（助理）医师5.81人。';
    const expected = (cell: string) => [
      `${cell} 朝阳区 2023 年末常住人口 3442000人±1000 数`,
      `${cell} 朝阳区 2023 每千人口执业（助理）医师数 5.81人±0.01 比:年末常住人口×1000`,
    ];
    expect(said(text)).toEqual(expected('A7'));
    expect(said(`注：${text}`)).toEqual(expected('A7'));
    expect(above(text)).toEqual(expected('A1'));
  });

  test.each([
    ['截至2023年12月31日，全区共有注册护士25000名', ['朝阳区 2023 注册护士数 25000人±1 数']],
    ['我区共有注册护士25,000人', ['朝阳区 2023 注册护士数 25000人±1 数']],
    ['截至2023年底，朝阳区注册护士数为2.5万人', ['朝阳区 2023 注册护士数 25000人±1000 数']],
    [
      '2022年注册护士24100人，2023年全区注册护士25000人',
      ['朝阳区 2022 注册护士数 24100人±1 数', '朝阳区 2023 注册护士数 25000人±1 数'],
    ],
    [
      '全市常住人口2185.8万人；我区常住人口344.2万人，同比下降0.1%，注册护士25000人',
      [
        '北京市 2023 年末常住人口 21858000人±1000 数',
        '朝阳区 2023 年末常住人口 3442000人±1000 数',
        '朝阳区 2023 年末常住人口比上年增减 -0.1%±0.1 增长:年末常住人口×100',
        '朝阳区 2023 注册护士数 25000人±1 数',
      ],
    ],
    ['注：1.2023年注册护士25000人', ['朝阳区 2023 注册护士数 25000人±1 数']],
    ['全区孕产妇死亡率为0', ['朝阳区 2023 孕产妇死亡率 0±1 比:活产数×100000']],
    ['全区注册护士总数25000人', ['朝阳区 2023 注册护士数 25000人±1 数']],
    ['全年孕产妇死亡率为8.2/10万', ['朝阳区 2023 孕产妇死亡率 8.2/10万±0.1 比:活产数×100000']],
    [
      '说明：65岁及以上老年人规范健康管理率（2022年）达到70.1％',
      ['朝阳区 2022 65岁及以上老年人规范健康管理率 70.1%±0.1 比:65岁及以上常住人口×100'],
    ],
  ])('“%s”', (text, expected) => {
    expect(said(text)).toEqual(expected.map((each) => `A7 ${each}`));
  });

  test.each([
    [
      '全区注册护士25000人，比上年增加400人，增长1.6%',
      ['注册护士数 25000人±1 数', '注册护士数比上年增减 400人±1 差:2022', '注册护士数比上年增减 1.6%±0.1 增长:2022'],
    ],
    [
      '注：注册护士数比上年增加400人（上年24600人）',
      ['注册护士数比上年增减 400人±1 差:2022', '2022 注册护士数 24600人±1 数'],
    ],
    [
      '常住人口344.2万人，同比下降0.1%',
      ['年末常住人口 3442000人±1000 数', '年末常住人口比上年增减 -0.1%±0.1 增长:2022'],
    ],
    ['实际开放床位较2021年减少0.1万张', ['实际开放床位数比2021年增减 -1000张±1000 差:2021']],
    ['上年注册护士24100人', ['2022 注册护士数 24100人±1 数']],
    ['注：上年注册护士数按复核结果由24600人修订为24500人', ['2022 注册护士数 24500人±1 数']],
    ['去年医院注册护士24100人', []],
    ['说明：注册护士数25100', ['注册护士数 25100人±1 数']],
    ['全区注册护士25000人，其中医院19000人，比上年增加200人', ['注册护士数 25000人±1 数']],
    ['注册护士数比上年增加约400人', []],
    ['公立医院注册护士比上年增加400人', []],
    ['全科医生数2023', []],
  ])('“%s”, against an earlier year', (text, expected) => {
    const found = read(book(sheet([...resources, [text]]))).printed.map(
      ({ year, subject, kind, value, unit, resolution, baseYear }) =>
        `${year === 2023 ? '' : `${year} `}${subject} ${value}${unit}±${resolution} ${kind}${kind === '数' ? '' : `:${baseYear}`}`,
    );
    expect(found).toEqual(expected);
  });

  test.each([
    '全区常住人口约344万人',
    '全区注册护士2.5万余人',
    '注册护士达到25000人以上',
    '注册护士不低于26000人',
    '目标：注册护士26000人',
    '到2025年，注册护士达到26000人',
    '规划要求，每千人口执业（助理）医师6人',
    '注册护士增长3.2%',
    '注册护士增加500人',
    '其中：注册护士1200人',
    '三级医院5家，注册护士1200人',
    '公立医院注册护士1200人',
    '朝阳医院，注册护士1200人',
    '怀仁县注册护士31000人',
    '上半年，注册护士24800人',
    '床位使用率由85%提高到88%',
    '每千人口执业（助理）医师提高0.2人',
    '男性注册护士1200人',
    '管理率98%',
  ])('“%s” says nothing that can be compared', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('say nothing of a part of the year or of one hospital', () => {
    const text = '全区注册护士25000人';
    expect(stated([['朝阳区卫生资源情况（2023年上半年）'], ...resources.slice(1), [text]])).toEqual([]);
    expect(stated([['填报单位：朝阳医院'], ...resources, [text]])).toEqual([]);
  });
});

describe('a remark', () => {
  const table = (remark: string, more: readonly Box[] = []) =>
    stated([
      ['朝阳区妇幼健康情况（2023年）'],
      ['指标', '单位', '2022年', '2023年', '备注'],
      ['活产数', '人', 21000, 20000, ''],
      ['新生儿听力筛查人数', '人', 20500, 19800, remark],
      ['孕产妇系统管理人数', '人', 20000, 19600, more[0] ?? ''],
    ]);

  test('names a rate of its own line shortly', () => {
    expect(table('筛查率88.7%')).toEqual(['E4 朝阳区 2023 筛查率 88.7%±0.1 比:活产数×100']);
    expect(table('2022年筛查率97.6%')).toEqual(['E4 朝阳区 2022 筛查率 97.6%±0.1 比:活产数×100']);
    expect(table('占活产数的99%')).toEqual([]);
  });

  test('names figures and rates in full', () => {
    expect(table('', ['活产数20000人，孕产妇系统管理率98%'])).toEqual([
      'E5 朝阳区 2023 活产数 20000人±1 数',
      'E5 朝阳区 2023 孕产妇系统管理率 98%±1 比:活产数×100',
      'E5 朝阳区 2023 孕产妇系统管理率 98%±1 比:产妇数×100',
    ]);
  });

  test('compares the figure of its own line with an earlier year', () => {
    const since = (remark: string) =>
      read(
        book(
          sheet([
            ['朝阳区卫生人力（2023年）'],
            ['指标', '单位', '上年', '本年', '备注'],
            ['全科医生数', '人', 1015, 1042, remark],
          ]),
        ),
      ).printed.map(({ year, kind, value, baseYear }) => `${year} ${kind} ${value} ${baseYear}`);
    expect(since('比上年增加127人（上年1015人）')).toEqual(['2023 差 127 2022', '2022 数 1015 2022']);
    expect(since('同比增长5.1%')).toEqual(['2023 增长 5.1 2022']);
    expect(since('较2021年减少12人')).toEqual(['2023 差 -12 2021']);
    expect(since('增加27人，退休5人')).toEqual(['2023 差 27 2022']);
    expect(since('其中新招录人员增加30人')).toEqual([]);
  });

  test('is of the area and the part of its line', () => {
    const beds = stated([
      ['朝阳区床位使用情况（2023年）'],
      ['医院级别', '实际开放总床日数', '实际占用总床日数', '备注'],
      ['合计', 1000, 850, '床位使用率85%'],
      ['三级医院', 600, 540, '床位使用率91%'],
    ]);
    expect(beds).toEqual([
      'D3 朝阳区 2023 床位使用率 85%±1 比:实际开放总床日数×100',
      'D4 朝阳区 2023 床位使用率（三级医院） 91%±1 比:实际开放总床日数×100',
    ]);
  });
});

describe('a sheet of words without a table', () => {
  const asked = (...texts: readonly string[]) => {
    const result = read(book(sheet(texts.map((text) => [text]))));
    expect(lines(result)).toEqual([]);
    return codes(result);
  };

  test('is asked about where it states figures and more', () => {
    expect(
      asked('朝阳区2023年卫生人员情况：', '1.三级医院5家，执业（助理）医师22780人', '2.注册护士数：25560余人'),
    ).toEqual(['W222 A2:A3']);
    expect(asked('据悉，截至2023年底，全区注册护士数25560人，执业（助理）医师数22780人。')).toEqual(['W222 A1']);
  });

  test('is not where it states none', () => {
    expect(
      asked('朝阳区2023年卫生人员情况说明', '一、本表由医政科填报，联系电话65000000', '二、请于2024年1月31日前报送'),
    ).toEqual([]);
  });
});
