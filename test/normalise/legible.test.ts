import { describe, expect, test } from 'vitest';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { type Box, book, dictionary, lines, read, sheet, shown } from './build.ts';

const of = (rows: readonly (readonly Box[])[], merges: readonly string[] = []) => read(book(sheet(rows, merges)));
const asked = ({ problems }: ReturnType<typeof of>) =>
  problems.flatMap(({ severity, code, where }) => (severity === 'note' ? [] : [`${code} ${where.cell ?? ''}`]));

describe('看得懂的栏目', () => {
  test('审核前、审核后：用审核后的', () => {
    const result = of([
      ['指标', '单位', '审核前', '审核后'],
      ['注册护士数', '人', 25870, 25905],
    ]);
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25905']);
    expect(asked(result)).toEqual([]);
  });

  test('年度新增、年末累计：年末累计是时点数的年末数，不是时期数的全年数', () => {
    const table = (measure: string, unit: string) =>
      of([
        ['指标', '单位', '年度新增', '年末累计'],
        [measure, unit, 360, 26050],
      ]);
    expect(lines(table('实际开放床位数', '张'))).toEqual(['朝阳区 2023 实际开放床位数 26050']);
    expect(asked(table('实际开放床位数', '张'))).toEqual([]);
    expect(lines(table('产前筛查人数', '人'))).toEqual([]);
    expect(asked(table('产前筛查人数', '人'))).not.toEqual([]);
  });

  test('前年、上年、本年：前年的数不读', () => {
    const result = of([
      ['指标', '前年', '上年', '本年'],
      ['活产数', 2700, 2671, 2622],
    ]);
    expect(lines(result)).toEqual(['朝阳区 2022 活产数 2671', '朝阳区 2023 活产数 2622']);
    expect(asked(result)).toEqual([]);
  });

  test('“十三五”末、“十四五”末：并列时是 2020 年和 2025 年', () => {
    const ends = (year: number, ...headings: string[]) =>
      normalise(
        book(
          sheet([
            ['指标', ...headings],
            ['注册护士数', ...headings.map((_, index) => 25000 + index)],
          ]),
        ),
        { area: '朝阳区', year },
        dictionary,
      ).observations.map((one) => `${one.year} ${one.value}`);
    expect(ends(2025, '“十三五”末', '“十四五”末')).toEqual(['2020 25000', '2025 25001']);
    expect(ends(2023, '“十三五”末', '2023年')).toEqual(['2020 25000', '2023 25001']);
    expect(ends(2025, '2024年', '“十四五”末')).toEqual(['2024 25000']);
    expect(ends(2023, '“十三五”末', '“十四五”末')).toEqual(['2020 25000']);
  });

  test.each(['2023年比2022年增减', '比2022年增加', '较2020年增长（%）'])('“%s”不读', (heading) => {
    const result = of([
      ['指标', '2023年', heading],
      ['注册护士数', 25905, 0.5],
    ]);
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25905']);
    expect(asked(result)).toEqual([]);
  });

  test('小计旁边的“其中”只管各分项', () => {
    const result = of(
      [
        ['年龄组（岁）', '四类慢性病死亡人数（人）', null, null, null, null],
        [null, '小计', '其中', null, null, null],
        [null, null, '心脑血管疾病', '恶性肿瘤', '糖尿病', '慢性呼吸系统疾病'],
        ['60～64', 10, 4, 3, 2, 1],
        ['65～69', 20, 8, 6, 4, 2],
        ['总计', 300, 120, 90, 60, 30],
      ],
      ['A1:A3', 'B1:F1', 'B2:B3', 'C2:F2'],
    );
    expect(lines(result)).toContain('朝阳区 2023 四类慢性病死亡人数 300');
    expect(asked(result)).toEqual([]);
  });

  test('标题写明的指标，合计行再写一次，前面的分项也是它的', () => {
    const result = of([
      ['2023年朝阳区注册床位（张）'],
      ['按办医主体分', '数量'],
      ['公立医疗机构', 2000],
      ['社会办医疗机构', 372],
      ['注册床位数合计', 2372],
    ]);
    expect(lines(result)).toEqual([
      '朝阳区 2023 注册床位数 2372',
      '朝阳区 2023 注册床位数/公立 2000',
      '朝阳区 2023 注册床位数/社会办 372',
    ]);
    expect(asked(result)).toEqual([]);
  });
});

describe('只有一个小计', () => {
  const streets = ['建外街道', '朝外街道', '呼家楼街道', '三里屯街道', '双井街道'].map((name, index): Box[] => [
    name,
    100 + index,
  ]);
  const table = (...last: Box[]) => of([['2023年朝阳区卫生人员'], ['街道', '注册护士数'], ...streets, last]);

  test('等于其余各行之和的，是合计', () => {
    expect(lines(table('小计', 510))).toEqual(['朝阳区 2023 注册护士数 510']);
    expect(asked(table('小计', 510))).toEqual([]);
  });

  test('不等的，要问', () => {
    expect(lines(table('小计', 509))).toEqual([]);
    expect(asked(table('小计', 509))).not.toEqual([]);
  });
});

describe('显示的比存储的小', () => {
  const shownAs = (heading: string, text: string) =>
    of([
      ['指标', heading],
      ['年末常住人口', shown(3442000, text, '0!.0,')],
    ]);

  test('而标题写了那个单位的，两者是一个数', () => {
    expect(lines(shownAs('2023年（万人）', '344.2'))).toEqual(['朝阳区 2023 年末常住人口 3442000']);
    expect(asked(shownAs('2023年（万人）', '344.2'))).toEqual([]);
  });

  test('单位没有写，或对不上的，要问', () => {
    expect(asked(shownAs('2023年', '344.2'))).toEqual(['E209 B2']);
    expect(asked(shownAs('2023年（千人）', '344.2'))).toEqual(['E209 B2']);
  });
});

test('总数旁边的区属、市属，加起来是总数的不用，不是的要问', () => {
  const table = (own: number) =>
    of([
      ['指标', '合计', '区属', '非区属'],
      ['实际开放床位数', 25905, own, 20000],
    ]);
  expect(lines(table(5905))).toEqual(['朝阳区 2023 实际开放床位数 25905']);
  expect(asked(table(5905))).toEqual([]);
  expect(asked(table(5900))).not.toEqual([]);
});

describe('表的题目', () => {
  const titled = (title: string, ...rows: Box[][]) => of([[title], ['指标', '数值'], ...rows]);

  test('是一个指标的，和它相比的全部照常读', () => {
    const part = ['提供健康体重管理门诊的三级公立综合医院数', 1];
    const all = ['三级公立综合医院数', 2];
    expect(asked(titled('2023年朝阳区健康体重管理门诊', part, all))).toEqual([]);
    expect(asked(titled('2023年朝阳区健康体重管理门诊', all))).not.toEqual([]);
  });

  test('是两件事的，前一件不限定后一件', () => {
    const nurses = ['注册护士数', 25905];
    expect(lines(titled('老龄与护士情况', nurses))).toHaveLength(1);
    expect(lines(titled('公立医院床位与护士情况', nurses))).toEqual([]);
  });

  test('是一类机构的工作表名，不当作一家机构', () => {
    const hospitals = sheet(
      [
        ['指标', '数值'],
        ['生育友好医院数', 4],
      ],
      [],
      '友好医院',
    );
    const births = sheet(
      [
        ['指标', '数值'],
        ['活产数', 4000],
      ],
      [],
      '妇幼',
    );
    expect(lines(read(book(births, hospitals)))).toHaveLength(2);
    const one = sheet(
      [
        ['指标', '数值'],
        ['注册护士数', 400],
      ],
      [],
      '安贞医院',
    );
    expect(lines(read(book(births, one)))).toHaveLength(1);
  });
});

describe('表下的话', () => {
  const noted = (note: string) => of([['指标', '2023年（万人）'], ['年末常住人口', 344.2], [note]]);

  test.each(['注：本表数据为年度人口变动抽样调查推算数。', '注：上述指标计量单位均为万人。', '2023年12月'])(
    '“%s”不影响数字，也不是口径变化',
    (note) => {
      const result = noted(note);
      expect(lines(result)).toEqual(['朝阳区 2023 年末常住人口 3442000']);
      expect(result.breaks).toEqual([]);
      expect(asked(result)).toEqual([]);
    },
  );

  test.each(['注：2020年为普查数，其余为年度人口抽样调查推算数。', '注：2021年起改为人口抽样调查推算。'])(
    '“%s”是口径变化',
    (note) => {
      expect(noted(note).breaks).not.toEqual([]);
    },
  );

  test('单位和表上的不同，要问', () => {
    expect(asked(noted('注：上述指标计量单位均为人。'))).not.toEqual([]);
  });
});

describe('一张名单', () => {
  const hospitals = ['朝阳医院', '安贞医院', '中日友好医院', '垂杨柳医院'];
  const rows = hospitals.map((name, index): Box[] => [name, '三级', '公立', 100 + index]);

  test('几家医院的合计不是全区的数，名称后面写着级别、办医主体也一样', () => {
    const result = of([
      ['朝阳区医疗机构床位明细表'],
      ['机构名称', '级别', '办医主体', '注册床位数'],
      ...rows,
      ['合计', null, null, 406],
    ]);
    expect(lines(result)).toEqual([]);
    expect(asked(result)).not.toEqual([]);
  });

  test('备案日期、成立时间一类的栏不是名称', () => {
    const table = sheet([
      ['朝阳区托育机构名录'],
      ['序号', '机构名称', '备案日期', '托位数'],
      [1, '第一托育园', '2021-05-01', 80],
      [2, '阳光托育园', '2022-05-01', 60],
      [3, '童心托育园', '2023-05-01', 40],
      ['合计', null, null, 180],
    ]);
    const result = read(book(table), 'A3:A5');
    expect(lines(result)).toEqual(['朝阳区 2023 3岁以下婴幼儿托位数 180']);
    expect(asked(result)).toEqual([]);
  });

  test('各派出所加起来是全区', () => {
    const stations = ['鼓楼派出所', '果园派出所', '城关派出所', '太师屯派出所'].map((name, index): Box[] => [
      name,
      70120 + index,
    ]);
    const result = of([['朝阳区户籍人口统计表'], ['单位名称', '户籍人口数'], ...stations, ['合计', 280486]]);
    expect(lines(result)).toEqual(['朝阳区 2023 年末户籍人口 280486']);
  });
});

test('缩进更深的行不认识，不影响下一个同级的分项', () => {
  const table = (indent: string) =>
    of([
      ['指标', '2023年'],
      ['医疗卫生机构数', 568],
      ['　基层医疗卫生机构', 530],
      [`${indent}村卫生室`, 336],
      ['　专业公共卫生机构', 12],
    ]);
  expect(lines(table('　　'))).toContain('朝阳区 2023 医疗卫生机构数/专业公共卫生机构 12');
  expect(lines(table('　'))).not.toContain('朝阳区 2023 医疗卫生机构数/专业公共卫生机构 12');
});

test('人口按性别、年龄分的表，只用得到合计和65岁及以上', () => {
  const result = of([
    ['3-1 常住人口（2023年）'],
    ['项目', '2023年（万人）'],
    ['常住人口', 344.4],
    ['　#常住外来人口', 129.8],
    ['按性别分', null],
    ['　男性', 168],
    ['　女性', 176.4],
    ['按年龄分', null],
    ['　0—14岁', 37.8],
    ['　60岁及以上', 77.3],
    ['　　#65岁及以上', 53],
  ]);
  expect(lines(result)).toEqual(['朝阳区 2023 65岁及以上常住人口 530000', '朝阳区 2023 年末常住人口 3444000']);
  expect(asked(result)).toEqual([]);
});

test('病种表里的“其他”和各病种一样不读', () => {
  const result = of([
    ['2023年朝阳区法定传染病发病统计表'],
    ['病种', '发病数'],
    ['甲乙类合计', 6821],
    ['病毒性肝炎', 1210],
    ['肺结核', 1102],
    ['梅毒', 1502],
    ['其他', 3007],
  ]);
  expect(lines(result)).toEqual(['朝阳区 2023 甲乙类传染病报告发病数 6821']);
  expect(asked(result)).toEqual([]);
});

test('整行写在一格里的表要问', () => {
  const result = read(book(sheet([['"指标,2023年"'], ['"注册护士数,25905"']])));
  expect(asked(result)).toEqual(['W222 ']);
});
