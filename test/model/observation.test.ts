import { describe, expect, it } from 'vitest';
import { originOf, originText } from '../../pipeline/model/observation.ts';

describe('originOf', () => {
  it.each([
    ['raw/朝阳区/2023/卫生资源.xlsx#床位!C7', 'raw/朝阳区/2023/卫生资源.xlsx', '床位', 'C7'],
    ['raw/朝阳区/2023/表#1.xls#床位!#!A5:N5', 'raw/朝阳区/2023/表#1.xls', '床位!#', 'A5:N5'],
    ['raw/朝阳区/2023/人口.csv#!B2', 'raw/朝阳区/2023/人口.csv', '', 'B2'],
  ])('%s', (text, file, sheet, cell) => {
    expect(originOf(text)).toEqual({ file, sheet, cell });
    expect(originText({ file, sheet, cell })).toBe(text);
  });

  it('takes a text of another form for the file', () => {
    expect(originOf('规划文本')).toEqual({ file: '规划文本', sheet: '', cell: '' });
  });
});
