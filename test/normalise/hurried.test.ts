import { describe, expect, test } from 'vitest';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { book, codes, dictionary, lines, read, sheet } from './build.ts';

const head = ['指标', '单位', '数值'];
const nurses = ['注册护士数', '人', 26987];
const visits = ['总诊疗人次', '人次', 51023300];
const table = (...rows: (string | number | null)[][]) => read(book(sheet(rows)));

describe('忙中出错的表', () => {
  test.each([1999, 2008, 2026, 2100])('合计 %i 像年份，也是一个数', (total) => {
    const result = table(['2023年朝阳区床位'], ['办医主体', '注册床位数（张）'], ['公立', 1500], ['合计', total]);
    expect(lines(result)).toContain(`朝阳区 2023 注册床位数 ${total}`);
  });

  test('全区一行的数都像年份，不是标题行', () => {
    const result = table(['2023年朝阳区'], ['地区', '注册护士数', '全科医生数'], ['全区', 2008, 2007]);
    expect(lines(result)).toEqual(['朝阳区 2023 全科医生数 2007', '朝阳区 2023 注册护士数 2008']);
  });

  test('没有下文的“标题行”里像年份的数，要提出', () => {
    expect(codes(table(['2023年朝阳区卫生'], ['全区', 2008]))).toEqual(['W223 B2']);
  });

  test.each(['编号', '代码', '备注', '单位'])('“%s”一行不是上一行指标的数', (name) => {
    const result = table(['2023年朝阳区卫生资源'], head, nurses, [name, null, 110105]);
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 26987']);
    expect(codes(result)).toEqual(['W221 C4']);
  });

  test('认不得的列标题“2023/2022”不是没有标题', () => {
    const result = table(['朝阳区卫生资源'], ['指标', '单位', '2023/2022'], ['注册护士数', '人', 1876]);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toContain('W221 C3');
  });

  test.each(['报告期：2023年10月', '数据截止日期：2023年10月31日', '报告期：2023-06'])('%s 不是全年', (period) => {
    const result = table(['朝阳区卫生资源'], [period], head, nurses);
    expect(lines(result)).toEqual([]);
    expect(codes(result)).toEqual(['E212 C4']);
  });

  test.each([
    '统计时间：2023年1月1日至2023年12月31日',
    '统计期间：2023.1.1-2023.12.31',
    '数据截止日期：2023年12月31日',
    '时间范围：2023年度',
  ])('%s 是全年', (period) => {
    const result = table(['朝阳区卫生资源'], [period], head, nurses, visits);
    expect(lines(result)).toHaveLength(2);
    expect(codes(result)).toEqual([]);
  });

  test('本年1—10月旁边的去年同期也是十个月', () => {
    const result = table(
      ['朝阳区医疗服务'],
      ['指标', '单位', '本年1-10月', '去年同期'],
      ['总诊疗人次', '人次', 40, 39],
    );
    expect(lines(result)).toEqual([]);
  });

  test.each([[['报出日期：2023年1月15日']], [['填报日期', '2023-03-02']], [['朝阳区卫生健康委员会　2023年1月20日']]])(
    '年份没有过完就报出：%j',
    (row) => {
      const result = table(['朝阳区卫生资源'], head, nurses, row);
      expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 26987']);
      expect(codes(result)).toEqual(['W248 A4']);
    },
  );

  test.each([
    ['报出日期：2023年11月30日', '报出日期:2023年11月30日'],
    ['报出日期：2023.11.30（盖章）', '报出日期:2023.11.30'],
    ['填报时间：2023-1-15', '填报时间:2023-1-15'],
    ['填报时间：2023年11月　填报人：张三', '填报时间:2023年11月'],
  ])('报出的日子照写的引用：%s', (text, quoted) => {
    const { problems } = table(['朝阳区卫生资源'], head, nurses, [text]);
    expect(problems.map(({ found }) => found.split('时 2023')[0])).toEqual([`“${quoted}”`]);
  });

  test.each(['报出日期：2024年1月15日', '填报日期：2023年12月29日', '朝阳区卫生健康委员会　2024年1月20日'])(
    '年末或次年报出：%s',
    (text) => {
      expect(codes(table(['朝阳区卫生资源'], head, nurses, [text]))).toEqual([]);
    },
  );

  test('落款是别的区', () => {
    expect(codes(table(['2023年卫生资源'], head, nurses, ['密云区卫生健康委员会  2024年1月10日']))).toEqual([
      'W247 A4',
    ]);
    expect(codes(table(['2023年卫生资源'], head, nurses, ['北京市卫生健康委员会  2024年1月10日']))).toEqual([]);
  });

  test('只有别的区的数', () => {
    const result = normalise(
      book(sheet([['2023年卫生资源'], head, nurses], [], '密云区')),
      { area: '朝阳区', year: 2023 },
      dictionary,
    );
    expect(lines(result)).toEqual(['密云区 2023 注册护士数 26987']);
    expect(result.problems.map(({ code }) => code)).toEqual(['W249']);
  });

  test.each(['备份', '旧数据', '旧表', '草稿'])('工作表名“%s”', (name) => {
    const result = read(book(sheet([['2023年朝阳区卫生资源'], head, nurses], [], name)));
    expect(lines(result)).toEqual([]);
    expect(result.problems.map(({ code }) => code)).toEqual(['W243']);
  });

  test.each([
    '注：有3家社区中心尚未上报。',
    '注：数据为各机构自报，未经核实。',
    '说明：含在建床位。',
    '注：以上为规划数。',
    '注：以统计局公布为准。',
    '注：统计年度为2022年10月1日至2023年9月30日。',
    '注：仅含公立医疗机构。',
    '注：单位为万人。',
  ])('%s 有疑问', (note) => {
    const result = table(['2023年朝阳区卫生资源'], head, nurses, [note]);
    expect(result.problems.map(({ code }) => code)).toContain('W247');
  });

  test.each(['注：单位为人。', '注：统计年度为2023年1月1日至2023年12月31日。', '注：含公立医疗机构。'])(
    '%s 无疑问',
    (note) => {
      expect(codes(table(['2023年朝阳区卫生资源'], head, nurses, [note]))).toEqual([]);
    },
  );

  test('有标记的脚注只管有标记的行', () => {
    const result = table(
      ['2023年朝阳区人口'],
      head,
      ['年末常住人口①', '人', 3446000],
      ['年末户籍人口', '人', 2193000],
      ['①为2022年末数。'],
    );
    expect(lines(result)).toContain('朝阳区 2023 年末户籍人口 2193000');
    expect(result.problems.map(({ severity }) => severity)).toEqual(['warn']);
  });

  test('没有引号的千分位逗号把一个数拆成两格', () => {
    const result = table(
      ['2023年朝阳区人口'],
      head,
      ['年末常住人口', '人', '344', '600'],
      ['年末户籍人口', '人', '219', '030'],
    );
    expect(lines(result)).toEqual([]);
    expect(codes(result).filter((code) => code.startsWith('E203'))).toEqual(['E203 C3', 'E203 C4']);
  });

  test('名称后面的冒号不算名称', () => {
    expect(lines(table(['2023年朝阳区人口'], ['年末户籍人口：', 2193000]))).toEqual([
      '朝阳区 2023 年末户籍人口 2193000',
    ]);
  });

  test('半个人只有平均数才有', () => {
    expect(codes(table(['2023年朝阳区妇幼'], head, ['活产数', '人', 14980.5]))).toEqual(['E211 C3']);
  });

  test('表题是一家医院时，表里有公立、社会办也一样', () => {
    const result = table(
      ['2023年朝阳医院床位'],
      head,
      ['注册床位数', '张', 2688],
      ['其中：公立', '张', 2134],
      ['康复床位数', '张', 143],
    );
    expect(lines(result)).toEqual([]);
  });

  test('表题限定公立，别的指标不因表里分了公立就不问', () => {
    const result = table(
      ['2023年朝阳区公立医疗机构资源'],
      head,
      ['实际开放床位数', '张', 2688],
      ['注册床位数', '张', 2600],
      ['其中：公立', '张', 2134],
    );
    expect(lines(result)).not.toContain('朝阳区 2023 实际开放床位数 2688');
  });

  test.each(['待核', '← 这是去年的数', '不准', '仅公立'])('数的右边随手写着“%s”', (words) => {
    const result = table(['2023年朝阳区卫生资源'], head, [...nurses, words], visits);
    expect(lines(result)).toHaveLength(2);
    expect(codes(result)).toEqual(['W247 D3']);
  });

  test('数的右边写着“已核”，没有疑问', () => {
    expect(codes(table(['2023年朝阳区卫生资源'], head, [...nurses, '已核'], visits))).toEqual([]);
  });

  test.each(['资料来源：2022年卫生统计年报', '数据来源：密云区统计局'])('%s 不像本区当年的数', (source) => {
    expect(codes(table(['朝阳区卫生资源'], head, nurses, [source]))).toEqual(['W247 A4']);
  });

  test.each(['资料来源：2023年卫生统计年报', '数据来源：北京市统计局', '资料来源：朝阳区统计局'])(
    '%s 没有疑问',
    (source) => {
      expect(codes(table(['朝阳区卫生资源'], head, nurses, [source]))).toEqual([]);
    },
  );

  test('表号是快报', () => {
    expect(codes(table(['2023年朝阳区卫生资源'], ['表号：快报1表'], head, nurses))).toEqual(['W247 A2']);
  });

  test.each(['2023年(实际)', '2023年（末）', '2023年（年报数）'])('列标题“%s”就是那一年', (year) => {
    expect(lines(table(['朝阳区卫生资源'], ['指标', '单位', year], nurses))).toEqual(['朝阳区 2023 注册护士数 26987']);
  });

  test('标题下有栏号（1）（2）', () => {
    const result = table(
      ['朝阳区卫生资源'],
      ['指标', '单位', '2023年', '2022年'],
      ['', '', '(1)', '(2)'],
      [...nurses, 26210],
    );
    expect(lines(result)).toHaveLength(2);
    expect(codes(result)).toEqual([]);
  });

  test('小标题下第一行的数像相邻的年份，不是标题行', () => {
    const result = table(
      ['朝阳区卫生资源'],
      ['指标', '2023年', '2022年', '单位'],
      ['一、人员'],
      ['注册护士数', 2040, 2039, '人'],
      ['全科医生数', 2038, 2037, '人'],
    );
    expect(lines(result)).toHaveLength(4);
  });

  test('没有标题行的表，第一行的数像年份，要提出', () => {
    const result = table(['2023年朝阳区'], ['注册护士数（人）', 2023, 2022], ['全科医生数', 2, 187]);
    expect(codes(result)).toEqual(['W228 B2:C3']);
  });

  test.each(['指标＼年份', '项目/年份', '指标\\年份'])('斜线表头“%s”旁边是一个数字年份', (corner) => {
    const rows = [['朝阳区卫生资源'], [corner, '代码', '单位', 2023], ['注册护士数', '01', '人', 26987]];
    const result = read(book(sheet(rows)), 'D2、B3');
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 26987']);
    expect(codes(result)).toEqual([]);
  });

  test.each(['年份', '指标', null])('指标一行、单位一行，角上是 %s', (corner) => {
    const result = table(
      ['朝阳区卫生资源'],
      [corner, '注册护士数', '康复床位数'],
      ['单位', '人', '张'],
      ['2023年', 26987, 830],
    );
    expect(lines(result)).toEqual(['朝阳区 2023 康复床位数 830', '朝阳区 2023 注册护士数 26987']);
    expect(codes(result)).toEqual([]);
  });

  test('简称与街道、乡镇的简称并列，看不出是区还是镇', () => {
    const towns = read(
      book(sheet([['2028年密云区各镇'], ['镇乡', '注册护士数（人）'], ['密云', 876], ['溪翁庄', 100], ['合计', 976]])),
      '',
      {
        area: '密云区',
        year: 2028,
      },
    );
    expect(lines(towns)).toEqual([]);
    const districts = read(
      book(sheet([['2028年各区'], ['地区', '注册护士数（人）'], ['密云', 876], ['怀柔', 100]])),
      '',
      {
        area: '密云区',
        year: 2028,
      },
    );
    expect(lines(districts)).toHaveLength(2);
    const measures = table(
      ['2023年'],
      ['地区', '指标', '单位', '数值'],
      ['朝阳', ...nurses],
      ['朝阳', '留观人次', '人次', 5],
    );
    expect(lines(measures)).toEqual(['朝阳区 2023 注册护士数 26987']);
  });

  test('小标题“户籍人口”下的别的指标只是户籍的数', () => {
    const result = table(['2023年朝阳区'], head, ['户籍人口'], ['活产数', '人', 900], ['户籍死亡人数', '人', 2104]);
    expect(lines(result)).toContain('朝阳区 2023 户籍死亡人数 2104');
    expect(codes(result)).toEqual(['W227 C4']);
  });

  test('标题说的是比上年增加的数', () => {
    expect(codes(table(['2023年朝阳区卫生资源较上年增加数'], head, nurses, visits))).toEqual(['W227 C3:C4']);
  });

  test('标题末尾是次年的制表年月', () => {
    expect(codes(table(['2023年朝阳区卫生资源统计表（2024年1月制）'], head, nurses))).toEqual([]);
  });

  test('几张工作表各是一家机构', () => {
    const result = normalise(
      book(...['朝阳医院', '妇幼保健院'].map((name) => sheet([['2023年卫生资源'], head, nurses], [], name))),
      { area: '朝阳区', year: 2023 },
      dictionary,
    );
    expect(lines(result)).toEqual([]);
  });
});

describe('文件名', () => {
  const named = (name: string) =>
    normalise(
      { file: `raw/朝阳区/2023/${name}`, sheets: [sheet([['2023年朝阳区卫生资源'], head, nurses])] },
      { area: '朝阳区', year: 2023 },
      dictionary,
    ).problems.map(({ code }) => code);

  test.each(['卫生资源（快报）.xlsx', '公立医院2023年.xlsx', '去年卫生资源.xlsx'])('%s 有疑问', (name) => {
    expect(named(name)).toEqual(['W246']);
  });

  test.each(['卫生资源.xlsx', '张三报2023年.xlsx', '朝阳区卫健委汇总.xlsx'])('%s 无疑问', (name) => {
    expect(named(name)).toEqual([]);
  });

  test('没有别处写年份时，夹在文件名里的年份也算', () => {
    const result = normalise(
      { file: 'raw/朝阳区/2023/卫生资源2022终.xlsx', sheets: [sheet([['朝阳区卫生资源'], head, nurses])] },
      { area: '朝阳区', year: 2023 },
      dictionary,
    );
    expect(codes(result)).toEqual(['E206 C3']);
  });
});
