import { describe, expect, it } from 'vitest';
import { book, read, sheet } from '../build.ts';

type Lines = readonly (readonly (string | number | null)[])[];

/** Each figure as 指标[/分项] 年 数, and what was asked about it. */
function told(lines: Lines, structure = '') {
  const result = read(book(sheet(lines)), structure);
  return {
    figures: result.observations.map(
      ({ measure, breakdown, year, value }) => `${measure}${breakdown ? `/${breakdown}` : ''} ${year} ${value}`,
    ),
    asked: result.problems.filter(({ severity }) => severity !== 'note').map(({ code }) => code),
  };
}

const title = '朝阳区2023年妇幼健康情况';
const quarters = ['一季度', '二季度', '三季度', '四季度'];

describe('累计 beside the parts of a year', () => {
  it.each([
    [quarters, [600, 650, 700, 672]],
    [
      ['1季度', '2季度', '3季度', '4季度'],
      [600, 650, 700, 672],
    ],
    [
      ['上半年', '下半年'],
      [1250, 1372],
    ],
  ])('is the year where all of it stands there: %s', (parts, numbers) => {
    const { figures, asked } = told([[title], ['指标', ...parts, '累计'], ['活产数', ...numbers, 2622]], 'B2:E2');
    expect(figures).toEqual(['活产数 2023 2622']);
    expect(asked).toEqual([]);
  });

  it('in lines, and beside 上年同期', () => {
    const lines = quarters.map((quarter, index) => [quarter, [600, 650, 700, 672][index] ?? 0]);
    expect(told([[title], ['季度', '活产数'], ...lines, ['累计', 2622]]).figures).toEqual(['活产数 2023 2622']);
    expect(
      told([[title], ['指标', ...quarters, '累计', '上年同期'], ['活产数', 600, 650, 700, 672, 2622, 2700]]).figures,
    ).toEqual(['活产数 2023 2622', '活产数 2022 2700']);
  });

  it.each([
    [
      ['一季度', '二季度', '三季度'],
      [600, 650, 700],
    ],
    [
      ['1-3月', '1-6月', '1-9月', '1-12月'],
      [600, 1250, 1950, 2622],
    ],
    [['本月'], [200]],
    [
      ['上年一季度', '上年二季度', '上年三季度', '上年四季度'],
      [600, 650, 700, 672],
    ],
  ])('stays unknown beside %s', (parts, numbers) => {
    const { figures, asked } = told([[title], ['指标', ...parts, '累计'], ['活产数', ...numbers, 9999]]);
    expect(figures.some((figure) => figure.includes('9999'))).toBe(false);
    expect(asked).not.toEqual([]);
  });

  it('is asked about when it is not the sum', () => {
    expect(told([[title], ['指标', ...quarters, '累计'], ['活产数', 600, 650, 700, 672, 5622]]).asked).toEqual([
      'W247',
    ]);
  });

  it.each(['合计', '累计', '全年合计'])(
    '%s of what is counted at a moment, the sum of the quarters, is asked about',
    (total) => {
      const lines = [
        ['朝阳区2023年情况'],
        ['指标', ...quarters, total],
        ['在册严重精神障碍患者数', 10, 11, 12, 13, 46],
      ];
      expect(told(lines).asked).toEqual(['W247']);
      expect(told([lines[0] ?? [], lines[1] ?? [], ['在册严重精神障碍患者数', 10, 11, 12, 13, 13]]).asked).toEqual([]);
    },
  );
});

describe('a division in lines', () => {
  const head = [['2023年朝阳区常住人口主要数据'], ['指标', '年末数（万人）'], ['常住人口', 52.3]];

  it('按城乡分：城镇 is 城镇, and 按年龄分 divides what the divisions before it do', () => {
    const { figures, asked } = told([
      ...head,
      ['按城乡分：城镇', 34],
      ['　　　　　乡村', 18.3],
      ['按年龄分：0-14岁', 6],
      ['　　　　　60岁及以上', 16],
      ['　　　　　其中：65岁及以上', 11.2],
    ]);
    expect(figures).toEqual(['年末常住人口 2023 523000', '65岁及以上常住人口 2023 112000']);
    expect(asked).toEqual([]);
  });

  it('按年龄分 begins anew behind divisions by place and sex', () => {
    const { figures, asked } = told([
      ...head,
      ['按城乡分：城镇', 34],
      ['　　　　　乡村', 18.3],
      ['按性别分：男', 26.3],
      ['　　　　　女', 26],
      ['按年龄分：0-14岁', 6],
      ['　　　　　60岁及以上', 16],
      ['　　　　　其中：65岁及以上', 11.2],
    ]);
    expect(figures).toEqual(['年末常住人口 2023 523000', '65岁及以上常住人口 2023 112000']);
    expect(asked).toEqual([]);
  });

  it('其中：65岁及以上 of 城镇 is not read', () => {
    const { figures } = told([...head, ['按城乡分：城镇', 34], ['　其中：65岁及以上', 8], ['　乡村', 18.3]]);
    expect(figures).toEqual(['年末常住人口 2023 523000']);
  });

  it('a measure behind the colon is a part of the line above', () => {
    const { figures } = told([...head, ['按户籍分：户籍人口', 40], ['　　　　　外来人口', 12.3]]);
    expect(figures).toEqual(['年末常住人口 2023 523000']);
  });

  it('members are read as such', () => {
    const { figures } = told([
      ['2023年朝阳区户籍出生情况'],
      ['指标', '人数'],
      ['户籍出生人数', 100],
      ['按性别分：男', 48],
      ['　　　　　女', 52],
    ]);
    expect(figures).toEqual(['户籍出生人数 2023 100', '户籍出生人数/男 2023 48', '户籍出生人数/女 2023 52']);
  });

  it('其中 is of the year of the line above, and of no street', () => {
    expect(
      told([
        ['朝阳区人口'],
        ['指标', '人数'],
        ['上年末常住人口', 5000],
        ['其中：65岁及以上', 800],
        ['年末常住人口', 5100],
      ]).figures,
    ).toEqual(['年末常住人口 2022 5000', '65岁及以上常住人口 2022 800', '年末常住人口 2023 5100']);
    expect(
      told([['2023年朝阳区人口'], ['指标', '人数'], ['常住人口', 5000], ['望京街道', 500], ['65岁及以上', 80]]).figures,
    ).toEqual(['年末常住人口 2023 5000']);
  });
});

describe('a heading that says again what the lines end with', () => {
  it('年末人口数 over 常住人口 and 户籍人口', () => {
    const lines = [
      ['2023年朝阳区人口主要数据'],
      ['指标', '年末人口数（万人）'],
      ['常住人口', 52.3],
      ['户籍人口', 42.3],
    ];
    expect(told(lines)).toEqual({ figures: ['年末常住人口 2023 523000', '年末户籍人口 2023 423000'], asked: [] });
  });

  it.each([
    ['年末人口数（人）', '户籍出生人数'],
    ['新增床位数', '注册床位数'],
    ['床位数', '医疗卫生机构数'],
  ])('%s over %s is asked about', (heading, measure) => {
    expect(told([['2023年朝阳区情况'], ['指标', heading], [measure, 100]])).toEqual({ figures: [], asked: ['W221'] });
  });

  it('not beside another unknown heading', () => {
    const lines = [['2023年朝阳区情况'], ['指标', '年末人口数', '暂住人口数'], ['常住人口', 100, 101]];
    expect(told(lines).figures).toEqual([]);
  });
});

describe('the statistical year from October to September', () => {
  const of = (words: string) => told([[`朝阳区孕产妇保健情况（${words}）`], ['指标', '人数'], ['活产数', 2622]]);

  it.each([
    '2022年10月1日—2023年9月30日',
    '2022年10月—2023年9月',
    '2022.10.1-2023.9.30',
    '2022年10月1日至2023年9月30日',
  ])('%s is read as the year in which it ends, and asked about', (words) => {
    expect(of(words).figures).toEqual(['活产数 2023 2622']);
    expect(of(words).asked).toContain('W247');
  });

  it.each([
    '2021年10月1日—2022年9月30日',
    '2023年10月1日—2024年9月30日',
    '2022年10月1日—2023年3月31日',
    '2022年7月1日—2023年6月30日',
    '2021年10月1日—2023年9月30日',
    '2022年—2023年',
  ])('%s is not', (words) => expect(of(words).figures).toEqual([]));
});

describe('names of the national forms', () => {
  it('健康管理人数 is who was managed in the year, its 其中 who was managed by the rules', () => {
    const lines = [
      ['朝阳区2023年基本公共卫生服务情况'],
      ['指标', '人数'],
      ['高血压患者健康管理人数', 43000],
      ['其中：规范管理人数', 33000],
      ['2型糖尿病患者健康管理人数', 23000],
      ['65岁及以上高血压患者健康管理人数', 9000],
      ['高血压患者健康管理目标人数', 9000],
    ];
    expect(told(lines, 'A5:A6').figures).toEqual([
      '年内管理高血压患者数 2023 43000',
      '高血压患者规范管理人数 2023 33000',
      '年内管理糖尿病患者数 2023 23000',
    ]);
  });

  it.each(['应种数', '应种人次', '应接种剂次数'])('%s under 国家免疫规划疫苗, not under 非免疫规划疫苗', (name) => {
    const of = (kind: string) => told([[`朝阳区2023年${kind}疫苗接种情况`], ['疫苗', name], ['合计', 54800]]).figures;
    expect(of('国家免疫规划')).toEqual(['国家免疫规划疫苗应接种剂次数 2023 54800']);
    expect(of('非免疫规划')).toEqual([]);
  });

  it('本年出生 under 户籍人口, not under 常住人口', () => {
    const of = (kind: string) =>
      told([[`朝阳区2023年${kind}变动情况`], ['指标', '人数'], ['本年出生', 1856], ['本年死亡', 2704]]).figures;
    expect(of('户籍人口')).toEqual(['户籍出生人数 2023 1856', '户籍死亡人数 2023 2704']);
    expect(of('常住人口')).toEqual([]);
  });
});
