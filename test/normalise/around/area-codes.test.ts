import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const under = (...line: string[]) =>
  read(book(sheet([['2023年情况'], line, ['指标', '数值'], ['注册护士数', 25000]])), 'A1:A2');

test.each(['行政区划代码：110105', '区划代码:110105', '统计用区划代码：110105000000', '行政区划：朝阳区'])(
  '%s is the area of the folder',
  (line) => {
    const result = under(line);
    expect(codes(result)).toEqual([]);
    expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 25000']);
  },
);

test.each([
  ['行政区划代码：110118', '密云区'],
  ['行政区划代码：110000', '北京市'],
  ['行政区划代码：220104', '区划代码 220104'],
  ['行政区划代码：110105001000', '区划代码 110105001000'],
  ['填报地区：吉林省长春市朝阳区', '吉林省长春市朝阳区'],
])('%s is another place, and is said in words', (line, place) => {
  const result = under(line);
  expect(codes(result)).toEqual(['E208 B4']);
  expect(result.problems[0]?.found).toBe(`表上写的是“${place}”，文件却放在“朝阳区”，1 个数未采用`);
});
