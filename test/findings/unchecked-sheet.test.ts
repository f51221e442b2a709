import { describe, expect, it } from 'vitest';
import { shownText } from '../../pipeline/excel/sheet.ts';
import { findingsBooks } from '../../pipeline/findings/books.ts';
import type { UncheckedFigure } from '../../pipeline/findings/unchecked.ts';
import { uncheckedCells } from '../../pipeline/findings/unchecked-ledger.ts';
import { ledgerOf } from '../sql/rows.ts';
import { inputOf } from './input.ts';

function figure(cell: string, titles: string): UncheckedFigure {
  return {
    ...{ area: '甲区', year: 2021, measure: '床位', breakdown: '医院', value: 12_000, unit: '张', text: '1.2' },
    origin: { file: 'raw/甲区/2021/资源.xlsx', sheet: '床位', cell },
    words: { titles, row: '医院', column: '床位（万张）' },
  };
}

const rows = (figures: readonly UncheckedFigure[]) => {
  const sheet = { name: '床位', hidden: false, rows: [], merges: [] };
  const unchecked = [{ area: '甲区', year: 2021, file: 'raw/甲区/2021/资源.xlsx', sheet, figures }];
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

  it('has the cells of a ledger by which a project is judged, with what each was read as', () => {
    const cells = [
      { field: '项目名称', column: '项目', cell: 'B3', text: '甲医院' },
      { field: '当前阶段', column: '状态', cell: 'C3', text: '已竣工' },
      { field: '实际竣工时间', column: '竣工', cell: 'D3', text: '2025年6月' },
      { field: '累计完成投资（万元）', column: '完成投资（亿元）', cell: 'E3', text: '2.74' },
      { field: '总投资（万元）', column: '总投资', cell: 'F3', text: '待定' },
    ];
    const line = { area: '甲区', year: 2025, project: '甲医院', stage: '竣工' };
    const [entry] = ledgerOf([{ ...line, actualCompletion: '2025-06-30', investmentDone: 27_400 }]);
    if (entry === undefined) throw new Error('no entry');
    const read = uncheckedCells({ ...entry, cells });
    expect(
      read.map(({ measure, breakdown, value, text, origin }) => [measure, breakdown, value, text, origin.cell]),
    ).toEqual([
      ['当前阶段', '甲医院', '竣工', '已竣工', 'C3'],
      ['实际竣工时间', '甲医院', '2025-06-30', '2025年6月', 'D3'],
      ['累计完成投资（万元）', '甲医院', 27_400, '2.74', 'E3'],
      ['总投资（万元）', '甲医院', '待定', '待定', 'F3'],
    ]);
    const words = { titles: '', row: '甲医院', column: '' };
    const [, row = []] = rows(read.map((cell) => ({ ...cell, words, unit: '' }))) ?? [];
    expect(row.slice(-4).map(shownText)).toEqual(['实际竣工时间', '甲医院', '2025-06-30', '']);
  });

  it('is left out when nothing is to be compared', () => {
    expect(rows([])).toBeUndefined();
  });
});
