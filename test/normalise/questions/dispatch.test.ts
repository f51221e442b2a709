import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const table = (line: string) =>
  read(book(sheet([['朝阳区妇幼健康'], [line], ['指标', '单位', '数值'], ['活产数', '人', 1810]])), 'A2');

const words = [
  '填报日期',
  '导出时间',
  '打印时间',
  '查询日期',
  '生成时间',
  '下载时间',
  '数据提取日期',
  '制表时间',
  '更新日期',
];

test.each(words)('%s在年内的问，年后的不问', (word) => {
  for (const day of ['2023-10-08 09:31:22', '2023年10月8日', '2023/10/08']) {
    const early = table(`${word}：${day}`);
    expect(codes(early)).toEqual(['W248 A2']);
    expect(lines(early)).toEqual(['朝阳区 2023 活产数 1810']);
  }
  for (const day of ['2024-01-08 09:31:22', '2024年1月8日', '2023-12-31'])
    expect(codes(table(`${word}：${day}`))).toEqual([]);
});
