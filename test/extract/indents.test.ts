import { expect, test } from 'vitest';
import { biffIndents } from '../../pipeline/extract/biff/biff-indents.ts';
import { cells, onlySheet, sheetsOf, xlsx } from './files.ts';

test('cells of an .xlsx that stand at the left have the steps of their format, each on its sheet', async () => {
  const bytes = await xlsx((book) => {
    const sheet = book.addWorksheet('机构');
    sheet.addRows([['机构'], ['民营'], ['医院'], ['基层'], ['合计'], [300]]);
    sheet.getCell('A3').alignment = { horizontal: 'left', indent: 1 };
    sheet.getCell('A4').alignment = { indent: 2, vertical: 'middle' };
    sheet.getCell('A5').alignment = { horizontal: 'center', indent: 1 };
    sheet.getCell('A6').alignment = { horizontal: 'right', indent: 1 };
    book.addWorksheet('床位').addRow(['床位']).getCell(1).alignment = { horizontal: 'left', indent: 3 };
  });
  const [first, second] = sheetsOf('a.xlsx', bytes).map((sheet) =>
    Object.entries(cells(sheet)).flatMap(([at, { indent }]) => (indent === undefined ? [] : `${at} ${indent}`)),
  );
  expect(first).toEqual(['A3 1', 'A4 2']);
  expect(second).toEqual(['A1 3']);
});

test('a workbook that sets nothing in has none, whatever its colours', async () => {
  const bytes = await xlsx((book) => {
    book.addWorksheet('机构').addRow(['机构', 2023]).getCell(1).font = { color: { argb: 'FFFF0000' } };
  });
  expect(cells(onlySheet('a.xlsx', bytes))['A1']).toMatchObject({ accent: '红字 FF0000' });
  expect(cells(onlySheet('a.xlsx', bytes))['A1']).not.toHaveProperty('indent');
});

test('the records of an .xls tell them; of what stands in the middle or at the right there is none', () => {
  const record = (type: number, ...data: readonly number[]) => [type & 255, type >> 8, data.length, 0, ...data];
  const short = (...values: readonly number[]) => values.flatMap((value) => [value & 255, value >> 8]);
  // [MS-XLS] 2.4.353: alignment in the low three bits of byte 6, the indent in the low four of byte 8.
  const format = (side: number, indent: number) =>
    record(0x00e0, ...short(0, 0, 0), 0x10 | side, 0, 0x40 | indent, 0, ...Array<number>(11).fill(0));
  const number = (row: number, style: number) => record(0x0203, ...short(row, 0, style), ...Array<number>(8).fill(0));
  const stream = [
    ...record(0x0809, ...short(0x0600, 5)),
    ...record(0x0031, ...short(200, 0, 0x7fff)),
    ...[format(0, 0), format(1, 2), format(0, 1), format(2, 1), format(3, 1)].flat(),
    ...record(0x000a),
    ...record(0x0809, ...short(0x0600, 16)),
    ...[0, 1, 2, 3, 4].flatMap((style) => number(style, style)),
    ...record(0x000a),
  ];
  expect(biffIndents(Uint8Array.from(stream)).map((sheet) => Object.fromEntries(sheet))).toEqual([
    { '1,0': 2, '2,0': 1 },
  ]);
});
