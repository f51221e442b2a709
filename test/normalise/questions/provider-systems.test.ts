import { expect, test } from 'vitest';
import { book, codes, lines, read, sheet } from '../build.ts';

const below = (text: string) =>
  read(book(sheet([['朝阳区2023年卫生统计'], ['指标', '2023年'], ['注册护士数', 12000], [text]])));

test.each([
  '资料来源：朝阳区医院HIS。',
  '数据来源：朝阳医院电子病历系统',
  '数据来源：朝阳医院信息系统数据',
  '数据来源：双井社区卫生服务中心HIS',
])('“%s”：一家机构自己的系统，可能只是它的数', (text) => {
  const result = below(text);
  expect(lines(result)).toEqual(['朝阳区 2023 注册护士数 12000']);
  expect(codes(result)).toEqual(['W247 A4']);
});

test.each([
  '资料来源：各医院HIS系统',
  '资料来源：全区医院信息系统',
  '数据来源：医院管理平台',
  '数据来源：社区卫生服务信息系统',
  '数据来源：区妇幼保健院信息系统',
  '资料来源：卫生统计直报系统',
])('“%s”：不是一家的，不问', (text) => {
  expect(codes(below(text))).toEqual([]);
});
