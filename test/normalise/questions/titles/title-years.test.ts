import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));

describe('标题比表中的数早一年', () => {
  test('列上写着当年，标题还是上年的，要问', () => {
    const result = of(['关于报送2022年卫生人员数据的函'], ['指标', '单位', '2023年'], ['注册护士数', '人', 26987]);
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 26987']);
    expect(codes(result)).toEqual(['W247 C3']);
  });

  test('标题与列一致，或列上有几年，不问', () => {
    expect(codes(of(['2023年朝阳区卫生人员'], ['指标', '单位', '2023年'], ['注册护士数', '人', 26987]))).toEqual([]);
    expect(
      codes(of(['2022年朝阳区卫生人员'], ['指标', '单位', '2022年', '2023年'], ['注册护士数', '人', 26000, 26987])),
    ).toEqual([]);
  });
});

describe('标题里有两个年份，表中只有一年的数', () => {
  const titled = (title: string) =>
    codes(of([title], ['指标', '单位', '2023年'], ['注册护士数', '人', 26987])).filter((code) => /^W247/u.test(code));

  test.each([
    '2023年朝阳区卫生人员情况2022年',
    '2022年朝阳区卫生人员情况2023年',
    '2023年朝阳区卫生人员情况（2022年）',
    '2023年度朝阳区卫生人员（2022年末）',
    '朝阳区2023年卫生人员2022年数据',
  ])('“%s”，要问', (title) => {
    expect(titled(title)).toEqual(['W247 C3']);
  });

  test.each([
    '2022年、2023年朝阳区卫生人员情况',
    '2022年和2023年朝阳区卫生人员情况',
    '2022—2023年朝阳区卫生人员情况',
    '2022年至2023年朝阳区卫生人员情况',
    '2023年朝阳区卫生人员情况（与2022年相比）',
    '2023年较2022年朝阳区卫生人员情况',
    '2024年朝阳区统计年鉴 2023年卫生人员',
    '2023年朝阳区卫生人员情况（2024年1月）',
    '2022年以来朝阳区卫生人员情况（2023年）',
  ])('“%s”，不问', (title) => {
    expect(titled(title)).toEqual([]);
  });
});

test('名称栏的标题里是上年，要问；是本年的，不问', () => {
  const named = (heading: string) =>
    codes(of(['2023年朝阳区卫生人员'], [heading, '单位', '数值'], ['注册护士数', '人', 26987]));
  expect(named('指标（2022年）')).toEqual(['W247 C3']);
  expect(named('指标（2023年）')).toEqual([]);
  expect(named('指标（较2022年）').filter((code) => code.startsWith('W247'))).toEqual([]);
});

describe('写明的报告期比表中的数早一年', () => {
  const title = ['2023年朝阳区妇幼健康情况'];
  const head = ['指标', '单位', '2023年', '备注'];
  const births = ['活产数', '人', 19840];
  const read1 = (...rows: readonly (readonly Box[])[]) => codes(of(...rows)).join();
  const stated = [
    '年份：2022年',
    '年度：2022',
    '报告期：2022年度',
    '报告期别：2022年',
    '统计年度：2022年',
    '统计时间：2022年1-12月',
    '报告期：2022年1-12月',
  ];

  test.each(stated)('标题下写着“%s”，要问', (text) => {
    expect(read1(title, [text], head, births)).toMatch(/W247 C4/);
    expect(read1(title, ['填报单位：朝阳区妇幼保健院', null, text], head, births)).toMatch(/W247 C4/);
  });

  test('列上有几年，报告期是较早的一年，也要问', () => {
    const years = ['指标', '单位', '2022年', '2023年'];
    const two = (period: string) => read1(title, [period], years, ['活产数', '人', 22960, 19840]);
    expect(two('报告期：2022年')).toMatch(/W247/);
    expect(two('报告期：2023年')).toBe('');
  });

  test.each([...stated, '（2022年）', '取自2022年年报', '2022年年报数', '数据年份2022'])(
    '备注或表下写着“%s”，要问',
    (text) => {
      expect(read1(title, head, [...births, text])).toMatch(/W247/);
      expect(read1(title, head, births, [text])).toMatch(/W247|E206/);
    },
  );

  test.each(['2022年', '2022年度', '二〇二二年', '2022年1-12月'])('表下只写着“%s”，要问', (text) => {
    expect(read1(title, head, births, [text])).toMatch(/W247|E206/);
  });

  test.each(['2023年', '2023年1-12月', '取自2023年年报', '2024年1月20日'])('表下写着“%s”，不问', (text) => {
    expect(read1(title, head, births, [text])).toBe('');
  });
});
