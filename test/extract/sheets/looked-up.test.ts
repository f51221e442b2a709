import { expect, test } from 'vitest';
import { readWorkbook } from '../../../pipeline/extract/read.ts';
import { xlsx } from '../files.ts';

/** Names, kinds and beds in A2:C5, twice 公立; a formula in B7, and 明细 with one line of the same. */
function book(formula: string, result: number): Promise<Uint8Array> {
  return xlsx((workbook) => {
    const sheet = workbook.addWorksheet('表');
    sheet.addRows([
      ['机构', '类别', '床位'],
      ['甲院', '公立', 12],
      ['乙院', '社会办', 30],
      ['丙院', '公立', 8],
      ['丁院', '公立', '—'],
      ['1001', '', 5],
    ]);
    sheet.getCell('A7').value = '公立';
    sheet.getCell('B7').value = { formula, result };
    workbook.addWorksheet('明细').addRows([
      ['机构', '床位'],
      ['甲院', 15],
    ]);
  });
}

const asked = async (formula: string, result: number) =>
  readWorkbook('a.xlsx', await book(formula, result)).problems.flatMap(({ code, where, found }) =>
    code === 'W120' ? `${where.cell} ${/重算是 ([^；]*)/u.exec(found)?.[1]}` : [],
  );

test.each([
  ['SUMIF(B2:B5,"公立",C2:C5)', 20],
  ['SUMIF(B:B,A7,C:C)', 20],
  ['SUMIF($B$2:$B$5,A7,$C$2:$C$5)', 20],
  ['SUMIF(B2:B5,"民营",C2:C5)', 0],
  ['SUMIF(B2:B5,"公*",C2:C5)', 20],
  ['SUMIF(C2:C5,">10",C2:C5)', 42],
  ['SUMIFS(C:C,B:B,A7,A:A,"甲院")', 12],
  ['INDEX(明细!B:B,MATCH(A2,明细!A:A,0))', 15],
  ['VLOOKUP("乙院",A2:C5,3,0)', 30],
  ['VLOOKUP(A2,明细!A:B,2,FALSE)', 15],
  ['IFERROR(VLOOKUP("丙院",$A$2:$C$5,3,FALSE),0)', 8],
  ['IF(C2>0,C2+C3,0)', 42],
  ['IF(C2="","",C3)', 30],
  ['IF(C2<5,C2,7)', 7],
  ['IF(B2="公立",SUM(C2:C3),0)', 42],
  ['SUMIFS(C2:C5,B2:B5,"公立")', 20],
  ['SUMIFS(C:C,B:B,"公立",C:C,">=10")', 12],
  ['SUMIFS($C$2:$C$5,$A$2:$A$5,"?院",$B$2:$B$5,A7)', 20],
  ['COUNTIF(B2:B5,"公立")', 3],
  ['COUNTIF(A2:A5,"*院")', 4],
  ['COUNTIFS(B2:B5,"公立",C2:C5,"<10")', 1],
  ['COUNTA(A2:A6)', 5],
  ['SUM(C:C)', 55],
  ['INDEX(C2:C5,MATCH("乙院",A2:A5,0))', 30],
  ['INDEX(A2:C5,MATCH(A2,A2:A5,0),3)', 12],
  ['INDEX(A2:C5,3,3)', 8],
  ['SUMIFS(C2:C5,C2:C5,">10")', 42],
  ['IFERROR(INDEX(明细!B:B,MATCH("甲院",明细!A:A,0)),0)', 15],
  ['_xlfn.XLOOKUP("丙院",A2:A5,C2:C5)', 8],
  ['HLOOKUP("床位",A1:C5,3,FALSE)', 30],
  ['SUMPRODUCT((B2:B4="公立")*C2:C4)', 20],
  ['SUMPRODUCT((B2:B4="公立")*(C2:C4>10)*C2:C4)', 12],
])('%s is %d', async (formula, computed) => {
  expect(await asked(formula, computed)).toEqual([]);
  expect(await asked(formula, computed + 1)).toEqual([`B7 ${computed}`]);
});

test.each([
  'SUMIF(A2:A6,"1001",C2:C6)',
  'SUMIF(B2:B5,"公立")',
  'SUMIFS(C2:C5,B2:B5,"公立",A2:A4,"甲院")',
  'SUMIFS(C2:C5,B2:B5)',
  'INDEX(C2:C5,MATCH("乙院",A2:A5,1))',
  'INDEX(C2:C5,MATCH("戊院",A2:A5,0))',
  'INDEX(C2:C3,MATCH("丙院",A2:A5,0))',
  'SUMIFS(C2:C5,B2:B4,"公立")',
  'SUMIFS(C2:C5,A2:A6,"1001")',
  'SUMIFS(C2:C6,A2:A6,1001)',
  'SUMIFS(C2:C5,B2:B5,"<>公立")',
  'COUNTIF(B2:B5,B2:B3)',
  'INDEX(C2:C5,MATCH("丁院",A2:A5,0))',
  'SUMPRODUCT((B2:B5="公立")*C2:C5)',
  'SUMPRODUCT((B2:B4="公立")/C2:C4)',
  'XLOOKUP("戊院",A2:A5,C2:C5,0)',
  'VLOOKUP("戊院",A2:C5,3,0)',
  'VLOOKUP("丁院",A2:C5,3,0)',
  'VLOOKUP("乙院",A2:C5,3)',
  'VLOOKUP("乙院",A2:C5,3,TRUE)',
  'VLOOKUP("乙院",[别的.xlsx]表!A:C,3,0)',
  'IF(C5>0,C2,C3)',
  'IF(AND(C2>0,C3>0),C2,C3)',
  'IF(C2>C3,C2*2,C3/2)',
])('%s is not computed', async (formula) => {
  expect(await asked(formula, 99)).toEqual([]);
});
