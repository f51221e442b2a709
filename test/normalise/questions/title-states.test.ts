import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const table = (...above: (readonly Box[])[]) =>
  read(book(sheet([...above, ['指标', '单位', '2023年'], ['注册护士数', '人', 25560]])), 'A1:A2');

test.each([
  ['旧2023年朝阳区卫生资源', 'W246 A1'],
  ['上年朝阳区卫生资源情况', 'W246 A1'],
  ['2023年朝阳区卫生资源（旧）', 'W246 A1'],
  ['2023年朝阳区卫生资源别用', 'W246 A1'],
  ['补报2023年朝阳区卫生资源', 'W246 A1'],
  ['2023年朝阳区卫生资源备份', 'W246 A1'],
  ['副本2023年朝阳区卫生资源', 'W246 A1'],
  ['2023年朝阳区卫生资源对照', 'W246 A1'],
  ['2023年朝阳区卫生任务表', 'W246 A1'],
  ['2023年朝阳区卫生资源标准', 'W246 A1'],
  ['2023年朝阳区平均卫生资源', 'W246 A1'],
  ['11月朝阳区卫生资源', 'W246 A1'],
  ['2023年朝阳区卫生资源11月', 'W246 A1'],
  ['朝阳区2023年卫生统计年报（2022年度数据）', 'W247 C3'],
  ['2023年海淀卫生资源', 'W247 A1'],
  ['2023年朝阳等6区卫生资源', 'W247 A1'],
  ['2023年北京卫生资源', 'W247 A1'],
  ['2023年首都卫生资源', 'W247 A1'],
  ['2023年全县卫生资源', 'W247 A1'],
  ['我县2023年卫生资源', 'W247 A1'],
  ['2023年朝阳区卫生人员变动情况', 'W246 A1'],
  ['2023年朝阳区卫生人员增减情况', 'W246 A1'],
  ['朝阳区2023年卫生人员变化', 'W246 A1'],
])('the title %s is asked about, and the figure is read', (title, code) => {
  const result = table([title]);
  expect(codes(result)).toEqual([code]);
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25560']);
});

test.each(['平均水平', '基期', '十四五末', '前年', '新口径', '最高水平'])(
  '%s on a line of its own is asked about, above the title and below it',
  (line) => {
    const asked = (...titles: string[]) => codes(table(...titles.map((title) => [title]))).join();
    expect(asked(line, '朝阳区2023年卫生资源')).toMatch(/A1/);
    expect(asked('朝阳区2023年卫生资源', line)).toMatch(/A2/);
  },
);

test.each(['北京市', '朝阳区', '卫生统计', '基本情况'])('%s above the title is not', (line) => {
  expect(codes(table([line], ['朝阳区2023年卫生资源']))).toEqual([]);
});

test.each([
  '2023年朝阳区卫生资源与上年对比',
  '2023年朝阳区卫生资源与上年对照',
  '2023年朝阳区卫生任务完成情况',
  '2023年朝阳区卫生标准化建设情况',
  '2023年朝阳区老旧机构改造后卫生资源',
  '2023年朝阳区卫生资源（核对）',
  '2023年北京朝阳卫生资源',
  '北京卫生健康统计 2023年朝阳区卫生资源',
  '2023年朝阳区卫生资源配置规划中期评估',
  '2023年朝阳区人口变动情况',
  '全市2023年朝阳区卫生资源',
  '朝阳区卫生资源2024年1月',
  '12月朝阳区卫生资源',
  '朝阳区卫生资源（2023年数据）',
  '【演示数据】非真实统计数据，仅供软件演示',
  '2023年朝阳区卫生资源（终稿）',
])('%s is not', (title) => {
  expect(codes(table([title]))).toEqual([]);
});

test.each(['2023年朝阳区卫生资源规划', '2023年朝阳区卫生人员规划表', '朝阳区2023年规划床位'])(
  'the figures under %s are planned ones: not read',
  (title) => {
    expect(codes(table([title]))).toEqual(['W227 C3']);
  },
);

const named = (name: string) =>
  codes(
    read(
      book(sheet([['2023年朝阳区卫生资源'], ['指标', '单位', '2023年'], ['注册护士数', '人', 25560]], [], name)),
      'A1:A2',
    ),
  );

test.each(['旧', '2022年（旧）', '任务', '对照', '补报', '标准', '上年同期', '去年数据', '（上年数）'])(
  'the sheet %s is asked about',
  (name) => {
    expect(named(name)).toContain('W246');
  },
);

test.each(['任务完成', '新旧机构', '与上年对照', '核对', '原始', '标准化建设', 'v1', '2023年'])(
  'the sheet %s is not',
  (name) => {
    expect(named(name)).toEqual([]);
  },
);

test('a line that names a street is asked about', () => {
  expect(codes(table(['2023年朝阳区卫生资源'], ['地区：朝阳区望京街道']))).toEqual(['W246 A2']);
});

test.each(['报送周期：月', '频率：季度', '统计周期：半年'])('%s is no whole year', (line) => {
  expect(codes(table(['2023年朝阳区卫生资源'], [line]))).toEqual(['E212 C4']);
});

test('频率：年 is one', () => {
  expect(codes(table(['2023年朝阳区卫生资源'], ['频率：年']))).toEqual([]);
});

test.each(['全市', '全市情况', '二、北京市情况', '前年', '十三五末', '平均水平'])(
  'a line %s below the title is asked about',
  (line) => {
    const result = read(
      book(sheet([['2023年朝阳区卫生资源'], [line], ['指标', '单位', '数值'], ['注册护士数', '人', 25560]])),
      'A2',
    );
    expect(codes(result)).toEqual(['W247 A2']);
  },
);

test.each(['全区', '朝阳区情况', '基本情况'])('a line %s is not', (line) => {
  const result = read(
    book(sheet([['2023年朝阳区卫生资源'], [line], ['指标', '单位', '数值'], ['注册护士数', '人', 25560]])),
  );
  expect(codes(result)).toEqual([]);
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25560']);
});

describe('a census of what there is', () => {
  const titled = (title: string, file = '卫生资源') =>
    codes(
      read({
        ...book(sheet([[title], ['指标', '单位', '数值'], ['注册床位数', '张', 8000]])),
        file: `raw/朝阳区/2023/${file}.xlsx`,
      }),
    );

  test.each(['床位普查', '卫生资源普查表', '医疗机构普查登记情况'])('%s is asked about', (words) => {
    expect(titled(`朝阳区2023年${words}`)).toEqual(['W246 A1']);
    expect(titled('朝阳区2023年卫生资源', words)).toEqual(['W246']);
  });

  test('is not where people are counted or examined', () => {
    const rows = [['朝阳区第七次人口普查后人口'], ['指标', '数值'], ['年末常住人口', 3440000]];
    expect(codes(read(book(sheet(rows))))).toEqual([]);
  });
});

describe('words in brackets and parts of a title', () => {
  const titled = (title: string) => read(book(sheet([[title], ['指标', '单位', '数值'], ['注册床位数', '张', 8000]])));

  test.each(['朝阳区2023年卫生统计表（完成）', '朝阳区2023年卫生统计（合并）', '朝阳区2023年卫生统计（完成数）'])(
    '%s is asked about',
    (title) => expect(codes(titled(title))).toEqual(['W246 A1']),
  );

  test.each(['朝阳区2023年卫生部分机构情况', '朝阳区2023年数据部分单位', '朝阳区2023年部分医疗机构床位'])(
    '%s is of some institutions',
    (title) => expect(lines(titled(title))).toEqual([]),
  );

  test.each(['朝阳区2023年公报（卫生部分）', '朝阳区2023年卫生部分', '朝阳区2023年任务完成情况', '第三部分 卫生部分'])(
    '%s is not',
    (title) => expect(codes(titled(title)).filter((code) => !code.startsWith('N'))).toEqual([]),
  );
});

describe('a heading over lines that says a state of them', () => {
  const headed = (heading: string) =>
    read(
      book(sheet([['2023年朝阳区卫生资源'], ['指标', '数值'], ['注册护士数', 8000], [heading], ['注册床位数', 9000]])),
    );

  test.each(['规划', '一、规划', '（规划）', '规划：', '二、新建', '编制', '三、改造'])(
    '%s is asked about',
    (heading) => {
      expect(codes(headed(heading))).toEqual(['W246 A4']);
      expect(lines(headed(heading))).toHaveLength(2);
    },
  );

  test.each(['一、现有', '二、资源', '规划指标完成情况', '三、建设情况', '一、床位'])('%s is not', (heading) => {
    expect(codes(headed(heading)).filter((code) => !code.startsWith('N'))).toEqual([]);
  });
});
