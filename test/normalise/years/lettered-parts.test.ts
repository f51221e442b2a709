import { expect, test } from 'vitest';
import { withLetteredParts } from '../../../pipeline/normalise/years/lettered-parts.ts';
import { codes, lines, read, sheet } from '../build.ts';

test.each([
  ['Q3', '第三季度'],
  ['2023Q1', '2023第一季度'],
  ['2023年Q4妇幼健康', '2023年第四季度妇幼健康'],
  ['妇幼（H1）', '妇幼（上半年）'],
  ['2023年h2', '2023年下半年'],
  ['23H1', '23上半年'],
  ['1H23', '上半年23'],
  ['2023年1H', '2023年上半年'],
  ['3Q2023', '第三季度2023'],
  ['Q1—Q3', '前三季度'],
  ['Q1-Q2', '上半年'],
  ['Q1～Q4', '全年'],
  ['H1+H2', '全年'],
])('%s 是 %s', (text, words) => {
  expect(withLetteredParts(text)).toBe(words);
});

test.each([
  'H1N1',
  'H7N9',
  'Hp',
  'Q5',
  'Q10',
  'H3',
  'AQ1',
  'Q1a',
  'EH1',
  '胸痛2h',
  '24h',
  'COVID-19',
  'IQ2',
  'H',
  '123H1',
])('%s 照原样', (text) => {
  expect(withLetteredParts(text)).toBe(text);
});

const table = (title: string, heading: string, name: string, file = '统计表') =>
  read({
    file: `raw/朝阳区/2023/${file}.xlsx`,
    sheets: [sheet([[title], ['指标', '单位', heading], ['活产数', '人', 1810]], [], name)],
  });

test('标题、工作表名、文件名、列名里的 Q3、H1 都是一年的一部分', () => {
  expect(codes(table('朝阳区2023年H1妇幼健康', '数值', '数据'))).toEqual(['E212 C3']);
  expect(codes(table('朝阳区妇幼健康', '数值', 'H1'))).toEqual(['E212 C3']);
  expect(codes(table('朝阳区妇幼健康', '数值', '2023Q3'))).toEqual(['E212 C3']);
  expect(codes(table('朝阳区妇幼健康', '数值', '数据', '妇幼2023H1'))).toEqual(['E212 C3']);
  expect(lines(table('朝阳区妇幼健康', 'H1', '数据'))).toEqual([]);
  for (const title of ['朝阳区2023年Q1—Q4妇幼健康', '朝阳区2023年H1+H2妇幼健康'])
    expect(lines(table(title, '数值', '数据'))).toEqual(['朝阳区 2023 活产数 1810']);
});

test('四个季度、两个半年的列不读，全年的读', () => {
  for (const parts of [
    ['Q1', 'Q2', 'Q3', 'Q4'],
    ['H1', 'H2'],
  ]) {
    const counts = parts.map((_, at) => 600 + at);
    const rows = [
      ['指标', '单位', ...parts, '全年'],
      ['活产数', '人', ...counts, counts.reduce((sum, each) => sum + each, 0)],
    ];
    const result = read({ file: 'raw/朝阳区/2023/统计表.xlsx', sheets: [sheet(rows)] });
    expect(lines(result)).toHaveLength(1);
    expect(result.problems.map(({ code }) => code)).toEqual(['N233']);
  }
});
