import { describe, expect, it } from 'vitest';
import { originParts, sourceLink } from '../../pipeline/report/sheets/origin.ts';

describe('originParts', () => {
  it.each([
    ['raw/朝阳区/2023/卫生资源.xlsx#床位!C7', 'raw/朝阳区/2023/卫生资源.xlsx', '床位', 'C7'],
    ['raw/朝阳区/2023/表#1.xls#床位!#!A5:N5', 'raw/朝阳区/2023/表#1.xls', '床位!#', 'A5:N5'],
    ['raw/朝阳区/2023/人口.csv#!B2', 'raw/朝阳区/2023/人口.csv', '', 'B2'],
    ['规划文本', '规划文本', '', ''],
  ])('%s', (origin, file, sheet, cell) => {
    expect(originParts(origin)).toEqual({ file, sheet, cell });
  });
});

describe('sourceLink', () => {
  it('joins the root and the file, and has none without a root', () => {
    expect(sourceLink('../../..', 'raw/a.xlsx')).toEqual({ link: '../../../raw/a.xlsx' });
    expect(sourceLink('', 'raw/a.xlsx')).toEqual({ link: 'raw/a.xlsx' });
    expect(sourceLink(null, 'raw/a.xlsx')).toEqual({});
    expect(sourceLink('..', '')).toEqual({});
  });
});
