import { describe, expect, it } from 'vitest';
import type { Normalised } from '../../../pipeline/normalise/normalise.ts';
import { type Box, book, lines, read, sheet, shown } from '../build.ts';

/** Every way to compute a printed number: cell, year, name, kind, the two figures, factor, number. */
function ratios({ printed }: Normalised, kinds: readonly string[] = ['比', '增长', '差']): readonly string[] {
  return printed
    .filter(({ per, kind }) => kinds.includes(kind) && (per > 1 || kind === '差'))
    .map((one) => {
      const named = (measure: string, breakdown: string) => (breakdown === '' ? measure : `${measure}/${breakdown}`);
      const base = `${one.averaged ? '平均' : ''}${one.baseYear === one.year ? '' : one.baseYear}${named(one.baseMeasure, one.baseBreakdown)}`;
      const place = one.baseArea === one.area ? '' : one.baseArea;
      return `${one.origin.cell} ${one.year} ${one.subject} ${one.kind} ${named(one.measure, one.breakdown)}:${place}${base} ×${one.per} ${one.value}${one.unit}`;
    });
}

const table = (rows: readonly (readonly Box[])[], merges: readonly string[] = [], structure = '') =>
  read(book(sheet(rows, merges)), structure);

describe('a rate', () => {
  it('follows from its figures, wherever they stand, per the sign of its unit', () => {
    const result = table([
      ['朝阳区妇幼健康情况（2023年）'],
      ['指标', '单位', '数值'],
      ['活产数', '人', 20000],
      ['婴儿死亡率', '‰', 2.05],
      ['孕产妇死亡率（1/10万）', '', 5],
      ['新生儿听力筛查率', '', shown(0.9899, '98.99%', '0.00%')],
    ]);
    expect(lines(result)).toEqual(['朝阳区 2023 活产数 20000']);
    expect(ratios(result)).toEqual([
      'C4 2023 婴儿死亡率 比 婴儿死亡数:活产数 ×1000 2.05‰',
      'C5 2023 孕产妇死亡率 比 孕产妇死亡数:活产数 ×100000 51/10万',
      'C6 2023 新生儿听力筛查率 比 新生儿听力筛查人数:活产数 ×100 98.99%',
    ]);
    expect(result.printed.map(({ resolution }) => resolution)).toEqual([0.01, 1, 0.01]);
  });

  it('is of the kind that its line names, in the year of its column', () => {
    const result = table(
      [
        ['朝阳区床位使用情况'],
        ['医院级别', '2022年', '', '', '2023年', '', ''],
        [
          '',
          '实际开放总床日数',
          '实际占用总床日数',
          '床位使用率（%）',
          '实际开放总床日数',
          '实际占用总床日数',
          '床位使用率（%）',
        ],
        ['合计', 1000, 850, 85, 1100, 880, 80],
        ['三级医院', 600, 540, 90, 660, 528, 80],
        ['二级医院', 400, 310, 77.5, 440, 352, 80],
      ],
      ['B2:D2', 'E2:G2'],
    );
    expect(ratios(result)).toEqual([
      'D4 2022 床位使用率 比 实际占用总床日数:实际开放总床日数 ×100 85%',
      'G4 2023 床位使用率 比 实际占用总床日数:实际开放总床日数 ×100 80%',
      'D5 2022 床位使用率（三级医院） 比 实际占用总床日数/三级医院:实际开放总床日数/三级医院 ×100 90%',
      'G5 2023 床位使用率（三级医院） 比 实际占用总床日数/三级医院:实际开放总床日数/三级医院 ×100 80%',
      'D6 2022 床位使用率（二级医院） 比 实际占用总床日数/二级医院:实际开放总床日数/二级医院 ×100 77.5%',
      'G6 2023 床位使用率（二级医院） 比 实际占用总床日数/二级医院:实际开放总床日数/二级医院 ×100 80%',
    ]);
  });

  it.each(['率', '比率', '覆盖率（%）'])(
    'without a name of its own (%s) is that of the two figures before it',
    (rate) => {
      const of = (numerator: string, denominator: string) => {
        const head = ['年度', numerator, denominator, rate];
        return ratios(table([['朝阳区卫生监督情况'], head, ['2023年', 460, 1435, 32.06]], [], 'A3'));
      };
      const [found, ...others] = of('实施非现场监管的单位数', '被监督单位数');
      expect(found).toMatch(/^D3 2023 .* 比 实施非现场监管的单位数:被监督单位数 ×100 32.06/u);
      expect(others).toEqual([]);
      expect(of('被监督单位数', '实施非现场监管的单位数')).toHaveLength(1);
      expect(of('实施非现场监管的单位数', '没有登记的单位数')).toEqual([]);
    },
  );

  it('of a name that several have belongs to the one whose figures are before it', () => {
    const result = table([
      ['朝阳区基本公共卫生服务情况（2023年）'],
      ['指标', '数值'],
      ['年内管理高血压患者数', 100],
      ['高血压患者规范管理人数', 80],
      ['规范管理率', 80],
      ['年内管理糖尿病患者数', 100],
      ['糖尿病患者规范管理人数', 70],
      ['规范管理率', 70],
    ]);
    expect(ratios(result)).toEqual([
      'B5 2023 规范管理率 比 高血压患者规范管理人数:年内管理高血压患者数 ×100 80%',
      'B8 2023 规范管理率 比 糖尿病患者规范管理人数:年内管理糖尿病患者数 ×100 70%',
    ]);
    const alone = table([['朝阳区情况（2023年）'], ['指标', '数值'], ['规范管理率', 70], ['接种率', 99]]);
    expect(alone.printed).toEqual([]);
  });

  it('per head of any measure needs no row of its own', () => {
    const result = table([
      ['朝阳区卫生资源（2023年）'],
      ['指标', '数值'],
      ['每千人口注册护士数', 6.95],
      ['每万常住人口拥有全科医生数（人）', 3.1],
      ['每千户籍人口执业（助理）医师数', 7.2],
      ['每千人口卫生技术人员数', 11.3],
    ]);
    expect(ratios(result)).toEqual([
      'B3 2023 每千人口注册护士数 比 注册护士数:年末常住人口 ×1000 6.95',
      'B4 2023 每万常住人口全科医生数 比 全科医生数:年末常住人口 ×10000 3.1',
      'B5 2023 每千户籍人口执业（助理）医师数 比 执业（助理）医师数:年末户籍人口 ×1000 7.2',
    ]);
  });

  it('may be counted on one of several populations', () => {
    const result = table([
      ['朝阳区传染病情况（2023年）'],
      ['指标', '数值'],
      ['甲乙类传染病报告发病率（1/10万）', 80.8],
    ]);
    expect(ratios(result)).toEqual([
      'B3 2023 甲乙类传染病报告发病率 比 甲乙类传染病报告发病数:2022年末常住人口 ×100000 80.81/10万',
      'B3 2023 甲乙类传染病报告发病率 比 甲乙类传染病报告发病数:平均年末常住人口 ×100000 80.81/10万',
      'B3 2023 甲乙类传染病报告发病率 比 甲乙类传染病报告发病数:年末常住人口 ×100000 80.81/10万',
    ]);
  });

  it('of another area, of a part of the year or of an unknown kind is not compared', () => {
    const part = table([['朝阳区妇幼健康情况（2023年上半年）'], ['指标', '数值'], ['婴儿死亡率', 2.05]]);
    expect(part.printed).toEqual([]);
    const kinds = table([['朝阳区妇幼健康情况（2023年）'], ['机构', '婴儿死亡率'], ['某某医院', 2.05]]);
    expect(kinds.printed).toEqual([]);
    const change = table([
      ['朝阳区妇幼健康情况（2023年）'],
      ['指标', '本年', '上年', '增减'],
      ['婴儿死亡率', 2, 1.9, 0.1],
    ]);
    expect(ratios(change)).toHaveLength(2);
  });
});

describe('a growth or a difference', () => {
  it('is that of the newest year of its table from the year before, or from another year of the table', () => {
    const result = table(
      [
        ['朝阳区人口情况'],
        ['指标', '单位', '2023年', '2020年', '增长率（%）', '增减量'],
        ['年末常住人口', '万人', 345.2, 344.2, 0.29, 1],
      ],
      [],
      'C2:D2',
    );
    expect(ratios(result)).toEqual([
      'E3 2023 年末常住人口增长率 增长 年末常住人口:2022年末常住人口 ×100 0.29%',
      'E3 2023 年末常住人口增长率 增长 年末常住人口:2020年末常住人口 ×100 0.29%',
      'F3 2023 年末常住人口增减量 差 年末常住人口:2022年末常住人口 ×1 10000人',
      'F3 2023 年末常住人口增减量 差 年末常住人口:2020年末常住人口 ×1 10000人',
    ]);
  });

  it('is from the year before where its label says so', () => {
    const result = table(
      [
        ['朝阳区人口情况'],
        ['指标', '单位', '2023年', '2020年', '比上年增长率（%）'],
        ['年末常住人口', '万人', 345.2, 344.2, 0.29],
      ],
      [],
      'C2:D2',
    );
    expect(ratios(result)).toEqual(['E3 2023 年末常住人口比上年增长率 增长 年末常住人口:2022年末常住人口 ×100 0.29%']);
  });

  it('may be either where its label does not tell; a sign tells', () => {
    const result = table([
      ['朝阳区人口情况（2023年）'],
      ['指标', '本年', '上年', '增减', '同比±%'],
      ['活产数', 110, 100, 10, shown(10, '+10.0', '+0.0;-0.0')],
      ['产妇数', 99, 110, '-10.0%', -10],
    ]);
    expect(ratios(result)).toEqual([
      'D3 2023 活产数增减 增长 活产数:2022活产数 ×100 10%',
      'D3 2023 活产数增减 差 活产数:2022活产数 ×1 10人',
      'E3 2023 活产数同比 增长 活产数:2022活产数 ×100 10%',
      'D4 2023 产妇数增减 增长 产妇数:2022产妇数 ×100 -10%',
      'E4 2023 产妇数同比 增长 产妇数:2022产妇数 ×100 -10%',
    ]);
  });

  it('belongs to the column before it, where years go down', () => {
    const result = table(
      [
        ['朝阳区妇幼健康情况'],
        ['年份', '活产数', '比上年增长率', '产妇数', '比上年增长率'],
        ['2022年', 100, '', 90, ''],
        ['2023年', 110, 10, 99, 10],
      ],
      [],
    );
    expect(ratios(result)).toEqual([
      'C4 2023 活产数比上年增长率 增长 活产数:2022活产数 ×100 10%',
      'E4 2023 产妇数比上年增长率 增长 产妇数:2022产妇数 ×100 10%',
    ]);
  });

  it('in a line of its own belongs to the line above', () => {
    const result = table([
      ['朝阳区妇幼健康情况'],
      ['指标', '2022年', '2023年'],
      ['活产数', 100, 110],
      ['同比增速（%）', 3, 10],
    ]);
    expect(ratios(result)).toEqual([
      'B4 2022 活产数同比增速 增长 活产数:2021活产数 ×100 3%',
      'C4 2023 活产数同比增速 增长 活产数:2022活产数 ×100 10%',
    ]);
  });
});

describe('a share', () => {
  it('is that of its member in the total of the same measure', () => {
    const result = table([
      ['朝阳区注册床位（2023年）'],
      ['办医主体', '注册床位数', '占比（%）'],
      ['合计', 160, 100],
      ['公立', 100, 62.5],
      ['社会办', 60, 37.5],
    ]);
    expect(ratios(result)).toEqual([
      'C3 2023 注册床位数占比 比 注册床位数:注册床位数 ×100 100%',
      'C4 2023 注册床位数（公立）占比 比 注册床位数/公立:注册床位数 ×100 62.5%',
      'C5 2023 注册床位数（社会办）占比 比 注册床位数/社会办:注册床位数 ×100 37.5%',
    ]);
  });

  it('without a sign may be written as a fraction', () => {
    const result = table([
      ['朝阳区注册床位（2023年）'],
      ['指标', '合计', '公立', '占比'],
      ['注册床位数', 160, 100, 0.625],
    ]);
    expect(result.printed.map(({ per, value, breakdown }) => [per, value, breakdown])).toEqual([
      [100, 0.625, '公立'],
      [1, 0.625, '公立'],
    ]);
  });

  it('of the whole city is counted on the reference area', () => {
    const result = table([['朝阳区人口（2023年）'], ['指标', '数值', '占全市比重'], ['活产数', 20, 12]]);
    expect(ratios(result)).toEqual(['C3 2023 活产数占全市比重 比 活产数:北京市活产数 ×100 12%']);
  });
});

it.each([
  ['比2022年增加', '2022'],
  ['较2021年增加', '2021'],
  ['2023年比2022年增加', '2022'],
])('%s is measured from that year', (heading, since) => {
  const result = table([['朝阳区卫生人员'], ['指标', '2023年', heading], ['注册护士数', 25560, 48]]);
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25560']);
  const bases = result.printed.map(({ kind, baseYear, value }) => `${kind} ${baseYear} ${value}`);
  expect(new Set(bases)).toEqual(new Set([`增长 ${since} 48`, `差 ${since} 48`]));
});

it('a hidden column is not compared', () => {
  const rows = [
    ['朝阳区注册床位（2023年）'],
    ['办医主体', '注册床位数', '占比（%）'],
    ['合计', 160, 100],
    ['公立', 100, 62.5],
  ];
  const hidden = { ...sheet(rows), hiddenColumns: new Set([2]) };
  expect(read(book(hidden)).printed).toEqual([]);
});
