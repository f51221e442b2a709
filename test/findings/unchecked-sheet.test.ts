import { describe, expect, it } from 'vitest';
import { shownText } from '../../pipeline/excel/sheet.ts';
import { findingsBooks } from '../../pipeline/findings/books.ts';
import type { UncheckedFigure } from '../../pipeline/findings/unchecked.ts';
import { inputOf } from './input.ts';

function figure(cell: string, titles: string): UncheckedFigure {
  return {
    ...{ area: '甲区', year: 2021, measure: '床位', breakdown: '医院', value: 12_000, unit: '张', text: '1.2' },
    origin: { file: 'raw/甲区/2021/资源.xlsx', sheet: '床位', cell },
    words: { titles, row: '医院', column: '床位（万张）' },
  };
}

const rows = (unchecked: readonly UncheckedFigure[]) => {
  const [{ sheets }] = findingsBooks(inputOf({ unchecked }), () => () => '..');
  return sheets.find(({ name }) => name === '待核对的读数')?.rows;
};

describe('the sheet of figures to compare with their tables', () => {
  it('has the words of the table on the left, what was read on the right, and a link to the cell', () => {
    const [row = []] = rows([figure('C7', '卫生资源')]) ?? [];
    expect(row.map(shownText)).toEqual([
      ...['1', 'raw/甲区/2021/资源.xlsx', '床位', 'C7', '卫生资源', '医院', '床位（万张）', '1.2'],
      ...['甲区', '2021', '床位', '医院', '12,000', '张'],
    ]);
    expect(row[3]).toMatchObject({ link: '../raw/甲区/2021/资源.xlsx', at: "'床位'!C7" });
  });

  it('says a title once for the rows below it', () => {
    const titles = rows([figure('C7', '甲'), figure('C8', '甲'), figure('C9', '乙')])?.map((row) => row[4]);
    expect(titles).toEqual(['甲', '', '乙']);
  });

  it('is left out when nothing is to be compared', () => {
    expect(rows([])).toBeUndefined();
  });
});
