import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../../build.ts';

const of = (title: string, headings: readonly string[], numbers: readonly number[]) => {
  const rows: readonly (readonly Box[])[] = [[`朝阳区2023年${title}`], ['年份', ...headings], ['2023年', ...numbers]];
  return read(book(sheet(rows)));
};
const diseases = ['恶性肿瘤', '心脑血管病', '糖尿病', '慢性呼吸系统疾病'];

test('the causes behind an age are asked about where the whole before it could not be read', () => {
  const result = of('四类慢性病死亡人数', ['死亡人数', '30-69岁', ...diseases], [9000, 5000, 2000, 2000, 500, 500]);
  expect(codes(result)).toContain('W247 D3:G3');
});

test('the causes behind an age that they do not fit into are the whole number', () => {
  const result = of('四类慢性病死亡人数', ['合计', '30-69岁', ...diseases], [9000, 3000, 3000, 3000, 1500, 1500]);
  expect(lines(result)).toContain('朝阳区 2023 四类慢性病死亡人数/恶性肿瘤 3000');
});

test('kinds of institutions that add up to the outpatients before them are of those only', () => {
  const result = of('总诊疗人次', ['门诊', '医院', '基层医疗卫生机构'], [5000, 4000, 1000]);
  expect(lines(result)).toEqual([]);
  expect(codes(result)).toEqual(['N233 B3', 'W227 C3:D3']);
});

test('kinds of institutions that add up to the total beside the outpatients are of all', () => {
  const result = of('总诊疗人次', ['总诊疗人次', '门诊', '医院', '基层医疗卫生机构'], [6000, 5000, 4000, 2000]);
  expect(lines(result)).toContain('朝阳区 2023 总诊疗人次/医院 4000');
  expect(codes(result)).toEqual(['N233 C3']);
});
