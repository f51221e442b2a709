import { expect, test } from 'vitest';
import { type Box, book, codes, lines, read, sheet } from '../build.ts';

const of = (...rows: readonly (readonly Box[])[]) => read(book(sheet(rows)));

test('个数 over all numbers says what the lines are counted in', () => {
  const result = of(['2023年朝阳区爱国卫生'], ['项目', '个数'], ['综合医院', 96], ['设置康复科的综合医院', 40]);
  expect(lines(result)).toEqual(['朝阳区 2023 综合医院数 96', '朝阳区 2023 设置康复科的综合医院数 40']);
});

test('机构（个） over kinds of institutions, 行政村（个） and 提供…的医疗机构 beside 家', () => {
  const kinds = of(
    ['2023年朝阳区卫生资源'],
    ['机构类别', '机构（个）'],
    ['医院', 13],
    ['基层医疗卫生机构', 530],
    ['专业公共卫生机构', 6],
    ['其他', 14],
    ['合计', 563],
  );
  expect(lines(kinds)).toContain('朝阳区 2023 医疗卫生机构数 563');
  expect(lines(of(['2023年朝阳区'], ['项目', '数值'], ['行政村（个）', 327]))).toEqual(['朝阳区 2023 行政村总数 327']);
  const foreign = of(['2023年朝阳区'], ['项目', '单位', '数值'], ['提供全流程外语服务的医疗机构', '家', 19]);
  expect(lines(foreign)).toEqual(['朝阳区 2023 提供全流程外语服务医疗机构数 19']);
});

test('机构（个） of another line of work is asked about', () => {
  const nurseries = of(['2023年朝阳区托育服务情况'], ['指标', '2023年'], ['机构（个）', 140]);
  expect(lines(nurseries)).toEqual([]);
  expect(codes(nurseries).some((code) => code.startsWith('W'))).toBe(true);
});
