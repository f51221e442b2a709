import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));
const asked = (...rows: readonly (readonly Box[])[]) => codes(of(...rows)).filter((code) => /E215|W247/u.test(code));

const title = ['2023年朝阳区卫生人员'];
const head = ['类别', '注册护士数', '全科医生数'];

describe('合计与各行之和', () => {
  test('全年不等于各月、各季之和，要问', () => {
    const months = ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'];
    const down = (total: number) =>
      asked(['2023年朝阳区医疗服务'], ['月份', '总诊疗人次'], ...months.map((name) => [name, 2000]), ['全年', total]);
    expect(down(24000)).toEqual([]);
    expect(down(22000)).toEqual(['W247 B15']);
    expect(down(240000)).toEqual(['W247 B15']);
    const across = (total: number) =>
      asked(['2023年朝阳区医疗服务'], ['指标', ...months, '全年'], ['总诊疗人次', ...months.map(() => 2000), total]);
    expect(across(24000)).toEqual([]);
    expect(across(240000)).toEqual(['W247 N3']);
  });

  test('旁边的全市平均、全市排名不是本区的分项', () => {
    expect(asked(title, ['指标', '本区', '全市平均', '全市排名'], ['注册护士数', 1876, 9000, 14])).toEqual([]);
  });

  test('另一栏加得起来，这一栏加不起来，是强制问题', () => {
    const rows = [title, head, ['甲类', 300, 30], ['乙类', 200, 20], ['丙类', 100, 10]];
    expect(asked(...rows, ['合计', 600, 60])).toEqual([]);
    expect(asked(...rows, ['合计', 500, 60])).toEqual(['E215 B6']);
  });

  test('分项里又有自己的分项：只加上一级的', () => {
    const nested = (total: number) =>
      asked(title, head.slice(0, 2), ['合计', total], ['甲类', 300], ['甲一', 120], ['甲二', 180], ['乙类', 200]);
    expect(nested(500)).toEqual([]);
    expect(nested(510)).toEqual(['W247 B3']);
    expect(nested(800)).toEqual([]);
  });

  test('合计在上、在下都核对', () => {
    expect(asked(title, head, ['合计', 590, 60], ['甲类', 300, 30], ['乙类', 200, 20], ['丙类', 100, 10])).toEqual([
      'E215 B3',
    ]);
  });

  test('没有别的栏可证，各行之和多于合计（如只加了筛选出来的行）要问', () => {
    const rows = [title, ['类别', '注册护士数'], ['甲类', 300], ['乙类', 200], ['丙类', 100]];
    expect(asked(...rows, ['合计', 250])).toEqual(['W247 B6']);
    expect(asked(...rows, ['合计', 0])).toEqual(['W247 B6']);
    expect(asked(...rows, ['合计', 1200])).toEqual(['W247 B6']);
  });

  test('只列了几类的，合计多于各行之和，不问', () => {
    expect(asked(title, ['类别', '注册护士数'], ['甲类', 300], ['乙类', 200], ['合计', 700])).toEqual([]);
  });

  test('其中、小计、缩进的行不重复加', () => {
    const part = [title, head, ['甲类', 300, 30], ['　甲一', 250, 25], ['　甲二', 50, 5], ['乙类', 200, 20]];
    expect(asked(...part, ['合计', 500, 50])).toEqual([]);
    expect(asked(...part, ['合计', 510, 50])).toEqual(['E215 B7']);
    const of = [title, head, ['甲类', 300, 30], ['其中：甲一', 250, 25], ['乙类', 200, 20], ['丙类', 100, 10]];
    expect(asked(...of, ['合计', 600, 60])).toEqual([]);
  });

  test('同一批行按两种分法各列一遍，合计是一半，不问', () => {
    const twice = [
      ['甲类', 300],
      ['乙类', 200],
      ['丙类', 260],
      ['丁类', 240],
    ] as const;
    expect(asked(title, ['类别', '注册护士数'], ...twice, ['合计', 500])).toEqual([]);
  });

  test('小数按印出的位数加，不问', () => {
    const rows = [['2023年朝阳区诊疗（单位：万人次）'], ['类别', '总诊疗人次'], ['甲类', 1.24], ['乙类', 2.24]];
    expect(asked(...rows, ['合计', 3.49])).toEqual([]);
  });

  test('各区之和不等于全市，连同各区的这一栏', () => {
    const rows = (beds: number) => [
      ['2023年北京市各区卫生资源'],
      ['地区', '实际开放床位数', '注册护士数'],
      ['全市', 9000, 9000],
      ['朝阳区', beds, 4000],
      ['丰台区', 3000, 3000],
      ['密云区', 2000, 2000],
    ];
    expect(asked(...rows(4000))).toEqual([]);
    expect(asked(...rows(400))).toEqual(['E215 B3:B6']);
  });

  test('横着的合计：别的行加得起来才问', () => {
    const head = ['指标', '合计', '本市人', '外地人'];
    const deaths = ['婴儿死亡数', 31, 20, 11];
    expect(asked(['2023年朝阳区妇幼（单位：人）'], head, ['活产数', 21503, 15000, 6503], deaths)).toEqual([]);
    expect(asked(['2023年朝阳区妇幼（单位：人）'], head, ['活产数', 25103, 15000, 6503], deaths)).toEqual(['E215 B3']);
  });

  test('年份、指标各占一行的，不相加', () => {
    const rows = [['朝阳区卫生资源'], ['指标', '2022年', '2023年'], ['注册护士数', 100, 200], ['全科医生数', 10, 20]];
    expect(asked(...rows)).toEqual([]);
  });
});

test('缺一个月的数列，合计不是全年的数', () => {
  const months = (last: Box) => [
    ['2023年朝阳区诊疗'],
    ['月份', '总诊疗人次'],
    ...Array.from({ length: 11 }, (_, index): Box[] => [`${index + 1}月`, 30000]),
    ['12月', last],
  ];
  expect(lines(read(book(sheet([...months(30000), ['合计', 360000]])), 'A3:A14'))).toEqual([
    '朝阳区 2023 总诊疗人次 360000',
  ]);
  const across = (last: Box): Box[][] => [
    ['2023年朝阳区诊疗'],
    ['指标', ...Array.from({ length: 12 }, (_, index) => `${index + 1}月`), '合计'],
    ['总诊疗人次', ...Array.from({ length: 11 }, () => 30000), last, 330000],
  ];
  expect(codes(read(book(sheet(across(null))), 'B2:M2'))).toContain('W225 N3');
});

describe('一个区的街道、乡镇', () => {
  const streets = (total: number) =>
    of(
      ['2023年朝阳区家庭医生签约情况'],
      ['街道', '家庭医生签约人数'],
      ['建外街道', 300],
      ['朝外街道', 200],
      ['高碑店乡', 100],
      ['合计', total],
    );

  test('标题写明区名，合计等于各街乡之和，是全区的数', () => {
    expect(lines(streets(600))).toEqual(['朝阳区 2023 家庭医生签约人数 600']);
  });

  test.each([500, 900])('合计 %i 不等于各街乡之和，要问', (total) => {
    expect(codes(streets(total))).toContain('W247 B6');
  });

  test('标题没有区名，或说是部分街道的，仍不知是不是全区', () => {
    const rows = [
      ['街道', '家庭医生签约人数'],
      ['建外街道', 300],
      ['朝外街道', 200],
      ['高碑店乡', 100],
      ['合计', 600],
    ];
    for (const name of ['2023年家庭医生签约情况', '2023年朝阳区部分街道家庭医生签约情况'])
      expect(lines(of([name], ...rows))).toEqual([]);
  });
});

describe('一列里凑巧只等于一部分之和', () => {
  test('别的列都是各行（连小计）之和，就照各行核对', () => {
    const result = of(
      ['2023年朝阳区妇幼健康年报'],
      ['助产机构', '活产数', '产妇数', '婴儿死亡数', '5岁以下儿童死亡数'],
      ['区妇幼保健院', 505, 500, 3, 4],
      ['第二医院', 1334, 1300, 1, 2],
      ['民营机构小计', 1360, 1340, 2, 4],
      ['合计', 3199, 3140, 6, 6],
    );
    expect(codes(result)).toContain('E215 E6');
  });
});

describe('不是合计的分项，不相加', () => {
  test.each([
    ['1-3月', '1-6月', '1-9月', '1-12月'],
    ['一季度', '上半年', '前三季度', '全年'],
  ])('逐次累计的各栏：%s、%s、%s、%s', (...names) => {
    expect(asked(['2023年朝阳区妇幼健康'], ['指标', ...names], ['活产数', 600, 1200, 1810, 2410])).toEqual([]);
  });

  test('分季的各栏不等于全年，照样要问', () => {
    const quarters = ['一季度', '二季度', '三季度', '四季度', '全年'];
    const rows = [['2023年朝阳区妇幼健康'], ['指标', ...quarters], ['活产数', 600, 600, 610, 600, 3410]];
    expect(asked(...rows)).toEqual(['W247 F3']);
  });

  test('合计分了两遍：性别、年龄', () => {
    const columns = ['指标', '合计', '男', '女', '35岁以下', '35—44岁', '45岁以上', '本科及以上', '高级职称'];
    const rows = (last: number) => [title, columns, ['注册护士数', 2310, 110, 2200, 1000, 800, last, 1500, 400]];
    expect(asked(...rows(510))).toEqual([]);
  });

  test('只漏加了最后一行的，照样要问', () => {
    const rows = [title, ['类别', '注册护士数'], ['甲类', 300], ['乙类', 200], ['丙类', 100], ['合计', 500]];
    expect(asked(...rows)).toEqual(['W247 B6']);
  });
});

test('parts that are left out on most lines come to one total by chance', () => {
  const result = read(
    book(
      sheet([
        ['朝阳区2023年床位'],
        ['项目', '合计', '医院', '基层医疗卫生机构'],
        ['实际开放床位数', 24000, 22000, 1400],
        ['观察床', 500, 400, 100],
        ['注册床位数', 25100, 23000, 1500],
      ]),
    ),
    'A1',
  );
  expect(codes(result).filter((code) => code.startsWith('E215'))).toEqual([]);
});

test('与别的合计一起合成更大一项的合计，不与它们之和相比', () => {
  const rows = [
    ['类别', '发病数', '死亡数'],
    ['甲乙类合计', 3456, 34],
    ['丙类合计', 13_456, 3],
  ];
  const asked = (all: number) => {
    const lines = [['2023年朝阳区法定传染病报告情况'], ...rows, ['法定传染病合计', all, 37]];
    return read(book(sheet(lines)))
      .problems.filter(({ code }) => code === 'W247')
      .map(({ where }) => where.cell);
  };
  expect(asked(16_912)).toEqual([]);
  expect(asked(16_900)).toEqual(['B3']);
});

test('a total of one kind is of the lines up to the total of the next kind', () => {
  const diseases = (hepatitis: number) =>
    codes(
      read(
        book(
          sheet([
            ['2023年朝阳区法定报告传染病发病、死亡情况'],
            ['病种', '发病数', '死亡数'],
            ['甲乙类传染病合计', 1447, 25],
            ['病毒性肝炎', hepatitis, 12],
            ['肺结核', 830, 10],
            ['痢疾', 5, 3],
            ['丙类传染病合计', 18230, 0],
            ['流行性感冒', 12960, 0],
            ['手足口病', 5270, 0],
          ]),
        ),
      ),
    ).filter((code) => code.startsWith('E215'));
  expect(diseases(612)).toEqual([]);
  expect(diseases(712)).not.toEqual([]);
});
