import { expect, test } from 'vitest';
import { book, codes, read, sheet } from '../build.ts';

const of = (title: string, name: string, file: string, line: readonly string[] = []) => {
  const rows = [[title], ...(line.length > 0 ? [line] : []), ['指标', '单位', '数值'], ['产妇数', '人', 21400]];
  return read({ ...book(sheet(rows, [], name)), file: `raw/朝阳区/2023/${file}.xlsx` }, 'A1');
};

test.each([
  ['标题', 'E206', '2022 年', of('朝阳区2022年妇幼', '表', '妇幼')],
  ['标题', 'E212', '上半年', of('朝阳区2023年上半年妇幼', '表', '妇幼')],
  ['标题', 'E208', '密云区', of('密云区2023年妇幼', '表', '妇幼')],
  ['表上', 'E212', '2023年1-9月', of('朝阳区妇幼', '表', '妇幼', ['报告期：2023年1-9月'])],
  ['表上', 'E208', '密云区', of('2023年妇幼统计表', '表', '妇幼', ['填报单位：密云区卫生健康委员会'])],
  ['工作表名', 'E206', '2022 年', of('朝阳区妇幼', '2022年', '妇幼')],
  ['工作表名', 'E212', '11月', of('朝阳区妇幼', '11月', '妇幼')],
  ['工作表名', 'E208', '密云区', of('2023年妇幼统计表', '密云妇幼', '妇幼')],
  ['文件名', 'E206', '2022 年', of('朝阳区妇幼', '表', '2022年妇幼')],
  ['文件名', 'E212', '上半年', of('朝阳区妇幼', '表', '妇幼上半年')],
  ['文件名', 'E208', '密云区', of('2023年妇幼统计表', '表', '密云区妇幼')],
])('%s is named as the place of what is contrary: %s %s', (where, code, stated, result) => {
  expect(codes(result)).toEqual([expect.stringContaining(code)]);
  const [problem] = result.problems;
  expect(problem?.found).toMatch(new RegExp(`^${where}写的是“${stated}”，`, 'u'));
  expect(problem?.remedy).toContain(where === '表上' ? '改正表上的文字' : `改正${where}`);
});

test('a sheet that is named for the city below a title of the district says both', () => {
  const [problem] = of('朝阳区2023年妇幼健康统计表', '全市', '妇幼').problems;
  expect(problem?.found).toBe('标题写的是“朝阳区”，工作表名说的却是“北京市”，1 个数未采用');
});
