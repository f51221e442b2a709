import { expect, test } from 'vitest';
import { book, codes, read, sheet } from '../build.ts';

const rows = [
  ['指标', '2023年'],
  ['注册护士数', 260],
] as const;

test.each([
  '门急诊护士情况',
  '卫健系统单位人员',
  '本系统年报数据',
  '本单位年报',
  '我科2023',
  '2023年新建机构情况',
  '重点单位数据',
  '备案机构',
])('%s as title or as the name of the sheet is a part', (name) => {
  expect(codes(read(book(sheet([[name], ...rows])), 'A1'))).toEqual(['W227 B3']);
  expect(codes(read(book(sheet(rows, [], name))))).toEqual(['W227 B2']);
});

const filed = (file: string) => codes(read({ ...book(sheet(rows)), file: `raw/朝阳区/2023/${file}.xlsx` }));

test('a file of what came new in the year is not of all, one of new columns is', () => {
  expect(filed('2023年新增医疗资源')).toEqual(['W227 B2']);
  expect(filed('2023年新增指标')).toEqual([]);
});

test('a place whose name begins like a surname is asked about, a person is not', () => {
  expect(filed('金盏地区卫生数据')).toEqual(['W246']);
  expect(filed('金志强卫生数据')).toEqual([]);
});
