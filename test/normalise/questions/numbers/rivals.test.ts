import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));

test.each([
  '2023年（修订）',
  '2023年审定数',
  '最终核实数',
  '调整后',
  '累计',
  '台账数',
  '2023年快报数',
  '直报系统',
  '全口径',
])('a figure beside a column “%s” that is not read is asked about', (heading) => {
  const result = of(['指标', '2023年', heading], ['注册护士数', 25000, 25500]);
  expect(codes(result)).toEqual(['W221 C2', 'W247 B2']);
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25000']);
});

test.each(['认定数', '确认数', '审核后数据', '核减后', '终审结果（人）'])(
  'beside “%s” also figures that are all far from it are',
  (heading) => {
    const result = of(['指标', '上报数', '核减数', heading], ['孕产妇死亡数', 31, 30, 1], ['婴儿死亡数', 35, 30, 5]);
    expect(codes(result).filter((code) => code.startsWith('W247'))).toEqual(['W247 B2:B3']);
  },
);

test('a part of the year is none beside the whole', () => {
  const rows = [
    ['活产数', 26520, 26220],
    ['产妇数', 26340, 26040],
    ['孕产妇死亡数', 31, 1],
  ];
  expect(codes(of(['指标', '2023年', '截至9月底'], ...rows)).filter((code) => code.startsWith('W247'))).toEqual([]);
});

test('small numbers that are far apart do not silence those that are near', () => {
  const table = (third: number, fourth: number) =>
    of(
      ['指标', '2023年', '填数'],
      ['活产数', 26520, 26220],
      ['产妇数', 26340, 26040],
      ['孕产妇死亡数', 31, third],
      ['婴儿死亡数', 35, fourth],
    );
  expect(codes(table(1, 5))).toContain('W247 B2:B5');
  expect(
    codes(of(['指标', '2023年', '填数'], ['活产数', 26520, 26220], ['产妇数', 26340, 1], ['婴儿死亡数', 35, 5])),
  ).toEqual(['W221 C2:C4']);
});

test.each(['认定机构', '审核率', '确认病例比例'])('“%s” is no version of a figure', (heading) => {
  expect(codes(of(['指标', '2023年', heading], ['注册护士数', 25000, 90]))).toEqual(['W221 C2']);
});

test('only figures of the year that the column is of are', () => {
  const result = of(['指标', '2022年', '2022年（修订）', '2023年'], ['注册护士数', 24000, 24500, 25500]);
  expect(codes(result)).toEqual(['W221 C2', 'W247 B2']);
});

test.each(['直报系统数', '系统导出'])('a figure called 实际数 beside a column “%s” is asked about', (heading) => {
  const flat = of(['指标', heading, '实际数'], ['注册护士数', 25000, 25500]);
  expect(codes(flat)).toEqual(['W221 B2', 'W247 C2']);
  const below = read(
    book(
      sheet(
        [
          ['机构', '注册护士数', null, '执业（助理）医师数', null],
          [null, heading, '实际数', heading, '实际数'],
          ['合计', 25000, 25500, 21000, 21000],
        ],
        ['A1:A2', 'B1:C1', 'D1:E1'],
      ),
    ),
  );
  expect(codes(below)).toEqual(['W221 B3、D3', 'W247 C3']);
});

test('so is one beside a column of any name whose numbers are nearly the same', () => {
  const result = of(['指标', '2023年', '填数'], ['注册护士数', 25000, 25500], ['活产数', 30500, 30480]);
  expect(codes(result)).toEqual(['W221 C2:C3', 'W247 B2:B3']);
});

test.each([
  ['编制数', 25500],
  ['其中在岗', 24000],
  ['增减情况', 500],
  ['全市平均', 26000],
  ['直报系统数', 25000],
  ['院长', 1500],
  ['系统内', 9000],
])('none is beside a column “%s” with %d', (heading, number) => {
  expect(codes(of(['指标', '2023年', heading], ['注册护士数', 25000, number]))).toEqual(['W221 C2']);
});

test('nor beside another measure, or a blank column', () => {
  const others = of(['地区', '注册护士数', '卫生技术人员'], ['朝阳区', 25000, 25500], ['海淀区', 21000, 20000]);
  expect(codes(others).filter((code) => code.startsWith('W247'))).toEqual([]);
  expect(codes(of(['指标', '2023年', '审定数'], ['注册护士数', 25000, null]))).not.toContain('W247 B2');
});

test.each(['注册护士数（修订）', '注册护士数（直报系统）', '实际注册护士数', '注册护士数-核定'])(
  'a figure with a line “%s” that is not read is asked about',
  (name) => {
    const result = of(['指标', '2023年'], ['注册护士数', 25000], [name, 25500]);
    expect(codes(result)).toEqual(['W221 B3', 'W247 B2']);
    expect(codes(of(['指标', '2023年'], ['注册护士数', 25000], [name, 25000]))).toEqual(['W221 B3']);
  },
);

test('其中：户籍人口 below the residents is a part of them, not all that are registered', () => {
  const part = of(['指标', '2023年'], ['年末常住人口', 3445000], ['其中：户籍人口', 2000000]);
  expect(codes(part)).toEqual(['W227 B3']);
  const whole = of(['指标', '2023年'], ['年末常住人口', 3445000], ['户籍人口', 2150000]);
  expect(lines(whole)).toHaveLength(2);
});

test('a number with a plus sign is a change, not a count', () => {
  const result = of(['指标', '2023年'], ['注册护士数', '+500']);
  expect(codes(result)).toEqual(['E203 B2']);
  expect(result.problems[0]?.remedy).toContain('增减');
});

test('年末 beside 年初 is the figure of the year', () => {
  const result = of(['指标', '年初', '年末'], ['注册护士数', 25000, 25500]);
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25500']);
});

test('a column of which figures are read is none beside them: 编制 and 实有 under 床位数', () => {
  const result = of(['机构', '编制', '实有'], ['', '床位数', '床位数'], ['合计', 27600, 26000]);
  expect(codes(result).filter((code) => code.startsWith('W247'))).toEqual([]);
});

test.each(['“十四五”年均', '年均', '五年合计', '月均值', '均值'])(
  'a column “%s” beside the years is no rival of them',
  (heading) => {
    const result = of(
      ['指标', '2022年', '2023年', heading],
      ['活产数', 24000, 25000, 24500],
      ['产妇数', 23800, 24800, 24300],
    );
    expect(codes(result).filter((code) => code.startsWith('W247'))).toEqual([]);
    expect(lines(result)).toHaveLength(4);
  },
);

test('a mean of years is not read, nor asked about', () => {
  const result = of(['指标', '2022年', '2023年', '“十四五”年均'], ['活产数', 24000, 25000, 24500]);
  expect(codes(result)).toEqual(['N233 D2']);
  expect(lines(result)).toHaveLength(2);
});

test('a mean is told when it is all that there is', () => {
  const result = of(['指标', '年均'], ['活产数', 24500]);
  expect(lines(result)).toEqual([]);
  expect(result.problems).not.toEqual([]);
});
