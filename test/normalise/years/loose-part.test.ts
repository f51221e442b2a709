import { describe, expect, test } from 'vitest';
import { loosePart, monthAlone } from '../../../pipeline/normalise/years/loose-part.ts';
import { partOfYear } from '../../../pipeline/normalise/years/part-of-year.ts';
import { book, codes, lines, read, sheet } from '../build.ts';

test.each(['2025年中', '（2025年中）', '2025年中数', '卫生情况2025年中统计'])('%s 是年中的数', (text) => {
  expect(partOfYear(text)).toBe('2025年中');
});

test.each(['2025年中医药', '2025年中期评估', '2025年中央在京机构', '2025年中心工作'])('%s 不是年中的数', (text) => {
  expect(partOfYear(text)).toBe('');
});

test.each([
  ['截至11月', '截至11月'],
  ['朝阳区妇幼健康情况（截止十月底）', '10月底'],
  ['九月底', '9月底'],
  ['12月25日', '12月25日'],
  ['（年中）', '年中'],
  ['2023年年中数', '年年中'],
  ['（进度）', '进度'],
  ['截至填报日', '截至填报日'],
  ['截至9月30日', '截至9月30日'],
  ['2023年初朝阳区卫生资源', '年初'],
  ['朝阳区年初卫生资源', '年初'],
])('%s 是一年的一部分', (text, part) => {
  expect(loosePart(text)).toBe(part);
});

test.each([
  '2023年中医药服务情况',
  '2023年中心工作',
  '2023年初步统计',
  '2023年初至年末人口变动',
  '年初工作部署',
  '自年初以来卫生资源',
  '截至1月20日',
  '截至12月31日',
  '截至12月底',
  '规划中期评估指标',
  '重点项目进度表',
  '十二月末',
  '3月龄婴儿',
])('%s 不是', (text) => {
  expect(loosePart(text)).toBe('');
});

test.each([
  ['朝阳区11月急救情况', '11月'],
  ['朝阳区2023年急救情况（按发病日期统计，11月）', '11月'],
  ['朝阳区2023年急救情况（发病日期为11月）', '11月'],
  ['朝阳区2023年急救情况-十一月', '11月'],
  ['朝阳区2023年急救情况（1-11月）', ''],
  ['朝阳区2023年1月-11月', ''],
  ['朝阳区2023年急救情况（12月）', ''],
  ['11月报送的急救情况', ''],
  ['每3月一次的随访', ''],
])('%s：标题里没有写年份的月份“%s”', (text, found) => {
  expect(monthAlone(text)).toBe(found);
});

describe('表上只写着日期的一行', () => {
  const table = [
    ['指标', '单位', '2023年'],
    ['活产数', '人', 19840],
  ];
  const dated = (line: string) => read(book(sheet([['2023年朝阳区妇幼健康情况'], [line], ...table])));

  test.each(['2023-11', '2023年11月', '2023.1-11', '2023年11月30日'])('%s 在年底以前，要问', (line) => {
    expect(codes(dated(line)).join()).toMatch(/C4/);
  });

  test.each(['2024年1月', '2024-02-20', '2023年12月31日', '2023.12'])('%s 是报出的日期', (line) => {
    expect(lines(dated(line))).toEqual(['朝阳区 2023 活产数 19840']);
  });
});

describe('12月的月报', () => {
  const visits = (title: string, year: string) =>
    read(
      book(
        sheet([
          [title],
          ['指标', '单位', '本月', year, '上年同期累计'],
          ['总诊疗人次', '人次', 3_600_000, 41_501_000, 38_002_000],
        ]),
      ),
    );

  test('1-12月累计是全年的数，上年同期累计是上年的', () => {
    const result = visits('2023年12月朝阳区医疗服务月报', '1-12月累计');
    expect(lines(result)).toEqual(['朝阳区 2022 总诊疗人次 38002000', '朝阳区 2023 总诊疗人次 41501000']);
    expect(codes(result)).toEqual(['N233 C3']);
  });

  test('11月的不是', () => {
    const result = visits('2023年11月朝阳区医疗服务月报', '1-11月累计');
    expect(lines(result)).toEqual([]);
    expect(codes(result).join()).toMatch(/W225 D3/);
  });
});

test('标题末尾写明何时报送的，不是数的时间', () => {
  const table = [
    ['指标', '单位', '2023年'],
    ['活产数', '人', 19840],
  ];
  const titled = (title: string) => read(book(sheet([[title], ...table])));
  expect(codes(titled('朝阳区妇幼健康情况（2024年5月报送）'))).toEqual([]);
  expect(codes(titled('朝阳区妇幼健康情况（2024年5月）')).join()).toMatch(/C3/);
});
