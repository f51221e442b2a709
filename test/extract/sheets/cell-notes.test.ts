import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../pipeline/extract/read.ts';
import { noteProblems } from '../../../pipeline/extract/sheets/cell-notes.ts';
import { xlsx } from '../files.ts';

const said = (bytes: Uint8Array) =>
  readWorkbook('a.xlsx', bytes).problems.map(({ code, where, found }) => `${code} ${where.cell} ${found}`);

describe('comments of cells', () => {
  it('are said, with the cells that have the same one, as a question where they put the number in doubt', async () => {
    const bytes = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('表');
      for (const cell of ['B2', 'B3', 'B4']) sheet.getCell(cell).value = 5;
      sheet.getCell('B2').note = '暂定数';
      sheet.getCell('B3').note = { texts: [{ text: '张三:\n' }, { text: '按年报' }] };
      sheet.getCell('B4').note = '暂定数';
      sheet.getCell('C5').note = '31000';
    });
    expect(said(bytes)).toEqual([
      'W117 B2、B4 单元格的批注写着“暂定数”，批注不作数据读',
      'N104 B3 单元格的批注写着“张三: 按年报”，批注不作数据读',
      'W117 C5 空白单元格的批注写着“31000”，批注不作数据读',
    ]);
  });

  it.each([
    ['农村地区', 'W117'],
    ['试点街道', 'W117'],
    ['待核对', 'W117'],
    ['李敏: 到10月', 'W117'],
    ['这个先放着', 'W117'],
    ['实际是2310', 'W117'],
    ['李敏: 按统计制度填报', 'N104'],
    ['已与统计局核对', 'N104'],
    ['核对无误', 'N104'],
  ])('%s: %s', async (note, code) => {
    const bytes = await xlsx((workbook) => {
      const cell = workbook.addWorksheet('表').getCell('A1');
      cell.value = 5;
      cell.note = note;
    });
    expect(said(bytes).map((line) => line.slice(0, 4))).toEqual([code]);
  });

  it('are not said of hidden sheets', async () => {
    const bytes = await xlsx((workbook) => {
      workbook.addWorksheet('表').getCell('A1').value = 5;
      const hidden = workbook.addWorksheet('藏');
      hidden.state = 'hidden';
      hidden.getCell('A1').note = '暂定';
    });
    expect(said(bytes)).toEqual([]);
  });

  it('are counted where there are too many, and cut where they are long', () => {
    const comments = Array.from({ length: 40 }, (_, row) => ({
      row,
      column: 0,
      text: `${row}`.padEnd(90, '字'),
      alone: false,
    }));
    const problems = noteProblems('a.xlsx', { sheet: '表', comments, elsewhere: [], stale: [] });
    expect(problems.length).toBe(31);
    expect(problems.at(-1)?.found).toBe('另有 10 种批注没有列出');
    expect(problems[0]?.found.length).toBeLessThan(120);
  });
});

describe('formulas that read another workbook', () => {
  it('are read and said, those of the workbook itself are not', async () => {
    const bytes = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('表');
      sheet.getCell('A1').value = { formula: '[1]Sheet1!$B$2', result: 5 };
      sheet.getCell('A2').value = { formula: "'[护士 表.xlsx]Sheet1'!B2", result: 6 };
      sheet.getCell('A3').value = { formula: 'SUM(A1:A2)', result: 11 };
      sheet.getCell('A4').value = { formula: 'SUM(表1[人数])', result: 11 };
    });
    const { workbook, problems } = readWorkbook('a.xlsx', bytes);
    expect(workbook?.sheets[0]?.rows.map((row) => row[0]?.value)).toEqual([5, 6, 11, 11]);
    expect(problems.map(({ code, where }) => `${code} ${where.cell}`)).toEqual(['N105 A1、A2']);
  });
});
