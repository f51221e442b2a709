import { describe, expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const reading = (heading: string, said: Box, more: readonly (readonly Box[])[] = []) =>
  read(
    book(
      sheet([['朝阳区卫生资源'], ['指标', '单位', '数值', heading], ['实际开放床位数', '张', 18710, said], ...more]),
    ),
    typeof said === 'number' ? 'D3' : '',
  );

const asked = (result: ReturnType<typeof reading>) => codes(result).filter((code) => /^[EW]/u.test(code));

describe('a name behind a figure', () => {
  test.each([
    ['地区', '海淀区', '海淀区 2023 实际开放床位数 18710'],
    ['年份', '2022年', '朝阳区 2022 实际开放床位数 18710'],
    ['年', 2022, '朝阳区 2022 实际开放床位数 18710'],
    ['数据年度', 2022, '朝阳区 2022 实际开放床位数 18710'],
    ['数据时间', '2022年12月', '朝阳区 2022 实际开放床位数 18710'],
    ['数据时间', '2023年12月', '朝阳区 2023 实际开放床位数 18710'],
    ['机构类别', '医院', '朝阳区 2023 实际开放床位数/医院 18710'],
    ['单位名称', '密云区', '密云区 2023 实际开放床位数 18710'],
  ])('under %s that is %s says of what it is', (heading, said, line) => {
    const result = reading(heading, said);
    expect(lines(result)).toEqual([line]);
    expect(asked(result).filter((code) => !code.startsWith('W249'))).toEqual([]);
  });

  test('that is a part of the year leaves no figure of the year', () => {
    expect(lines(reading('时期', '上半年'))).toEqual([]);
  });

  test.each([
    ['地区', '天津市'],
    ['单位名称', '朝阳医院'],
    ['填报单位', '海淀区爱卫办'],
    ['审核意见', '海淀区'],
    ['完成时间', '2022年'],
    ['审核状态', '退回'],
    ['备注', '2022年'],
  ])('under %s that is %s is asked about', (heading, said) => {
    const more = [['注册护士数', '人', 25000, '全区（含部队）']];
    expect(codes(reading(heading, said, more))).toContain('W247 D3');
  });

  test.each([
    ['地区', '朝阳区'],
    ['年份', '2023年'],
    ['科室', '医政科'],
    ['填报单位', '朝阳区爱卫办'],
    ['责任单位', '各街道'],
    ['填报日期', '2024-01-10'],
    ['填报时间', '2024年1月'],
    ['备注', '已核对'],
  ])('under %s that is %s is not', (heading, said) => {
    const result = reading(heading, said);
    expect(asked(result)).toEqual([]);
    expect(lines(result)).toEqual(['朝阳区 2023 实际开放床位数 18710']);
  });

  test.each(['2023-07-10', '2022年12月31日'])('that is the day %s on which it was sent is asked about', (day) => {
    expect(asked(reading('填报日期', day))).toEqual(['W248 D3']);
  });

  test('counts for its own line only', () => {
    const result = reading('年份', '2022年', [
      ['注册护士数', '人', 25000, '2023年'],
      ['全科医生数', '人', 1042, null],
    ]);
    expect(lines(result)).toEqual(['朝阳区 2022 实际开放床位数 18710', '朝阳区 2023 注册护士数 25000']);
    expect(asked(result)).toEqual(['W225 C5']);
  });

  test('keeps a group that is written once in front', () => {
    const result = read(
      book(
        sheet([
          ['朝阳区床位'],
          ['机构类别', '指标', '数值', '年份'],
          ['医院', '总诊疗人次（人次）', 18710, '2022年'],
          [null, '实际开放床位数（张）', 18000, '2023年'],
        ]),
      ),
    );
    expect(lines(result)).toEqual(['朝阳区 2022 总诊疗人次/医院 18710', '朝阳区 2023 实际开放床位数/医院 18000']);
  });

  test('belongs to the lists side by side, each to its own', () => {
    const heads = ['指标', '数值', '年份'];
    const result = read(
      book(
        sheet([
          ['朝阳区卫生资源'],
          [...heads, ...heads],
          ['注册床位数（张）', 18710, '2022年', '注册护士数（人）', 25000, '2023年'],
          ['实际开放床位数（张）', 18000, '2023年', '全科医生数（人）', 1042, '2022年'],
        ]),
      ),
    );
    expect([...lines(result)].sort()).toEqual([
      '朝阳区 2022 全科医生数 1042',
      '朝阳区 2022 注册床位数 18710',
      '朝阳区 2023 实际开放床位数 18000',
      '朝阳区 2023 注册护士数 25000',
    ]);
  });

  test('is enough where nothing stands in front', () => {
    const result = read(
      book(sheet([['朝阳区2023年床位'], ['实际开放床位数（张）', '机构类别'], [25130, '合计'], [23374, '医院']])),
    );
    expect(lines(result)).toEqual(['朝阳区 2023 实际开放床位数 25130', '朝阳区 2023 实际开放床位数/医院 23374']);
  });
});

test('an area or a year below the figures is asked about', () => {
  const turned = (year: string, area: string) =>
    codes(
      read(
        book(
          sheet([
            ['指标', '注册护士数'],
            ['单位', '人'],
            ['数值', 25000],
            ['年份', year],
            ['地区', area],
          ]),
        ),
      ),
    );
  expect(turned('2022年', '海淀区')).toEqual(expect.arrayContaining(['W247 B4', 'W247 B5']));
  expect(turned('2023年', '朝阳区').filter((code) => code.startsWith('W247'))).toEqual([]);
});

describe('an institution with its own patients beside a figure', () => {
  const table = (heading: string, name: string) =>
    read(
      book(
        sheet([
          ['指标', '2023年', heading],
          ['活产数', 20000, name],
          ['产妇数', 19900, name],
        ]),
      ),
    );

  test.each(['医疗机构', '机构名称', '机构', '助产机构', '所属机构', '医疗卫生机构名称'])(
    'is asked about where it is that of the figure: %s',
    (heading) => {
      const result = table(heading, '区妇幼保健院');
      expect(codes(result)).toEqual(['W247 C2:C3']);
      expect(result.observations).toHaveLength(2);
    },
  );

  test.each(['报送单位', '填报机构', '责任单位', '提供单位', '数据来源', '填报单位'])(
    'is not where it sends it: %s',
    (heading) => expect(codes(table(heading, '区妇幼保健院'))).toEqual([]),
  );

  test.each([
    ['机构名称：朝阳区妇幼保健院', ['W247 A1']],
    ['医疗机构：朝阳区妇幼保健院', ['W247 A1']],
    ['填报单位：朝阳区妇幼保健院', []],
    ['单位名称：朝阳区妇幼保健院', []],
    ['机构名称：朝阳区疾控中心', []],
    ['机构名称：朝阳区卫生健康委', []],
  ])('above the table: %s', (line, asked) => {
    expect(codes(read(book(sheet([[line], ['指标', '2023年'], ['活产数', 20000]]))))).toEqual(asked);
  });
});
