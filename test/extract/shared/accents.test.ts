import type { Fill } from 'exceljs';
import { expect, test } from 'vitest';
import { biffAccents } from '../../../pipeline/extract/biff/biff-accents.ts';
import { readWorkbook } from '../../../pipeline/extract/read.ts';
import { accentOf } from '../../../pipeline/extract/shared/accents.ts';
import { cells, onlySheet, sheetsOf, withPart, xlsx } from '../files.ts';

const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

test('the ground comes before the ink; white, black and grey ones are plain', () => {
  expect(accentOf(null, null)).toBe('');
  expect(accentOf({ rgb: '000000' }, { rgb: 'FFFFFF' })).toBe('');
  expect(accentOf({ rgb: '808080' }, { indexed: 64 })).toBe('');
  expect(accentOf({ theme: 1 }, { theme: 0 })).toBe('');
  expect(accentOf({ rgb: 'C00000' }, null)).toBe('红字 C00000');
  expect(accentOf({ indexed: 10 }, null)).toBe('红字 10');
  expect(accentOf({ rgb: '0070C0' }, null)).toBe('彩色字 0070C0');
  expect(accentOf({ rgb: 'FF0000' }, { rgb: 'FFFF00' })).toBe('底色 FFFF00');
  expect(accentOf(null, { theme: 0, tint: -0.15 })).toBe('底色 0 -0.15');
});

test('cells of an .xlsx have theirs, each on its sheet', async () => {
  const bytes = await xlsx((book) => {
    const first = book.addWorksheet('人员');
    first.addRows([
      ['指标', 2023],
      ['床位', 1],
      ['护士', 2],
      ['医师', 3],
    ]);
    first.getCell('B2').fill = solid('FFFFFF00');
    first.getCell('B3').font = { color: { argb: 'FFFF0000' } };
    first.getCell('B4').fill = solid('FFFFFFFF');
    book.addWorksheet('床位').addRow(['指标', 2023]).getCell(2).fill = solid('FF00B050');
  });
  const [first, second] = sheetsOf('a.xlsx', bytes).map((sheet) =>
    Object.entries(cells(sheet)).flatMap(([at, { accent }]) => (accent === undefined ? [] : `${at} ${accent}`)),
  );
  expect(first).toEqual(['B2 底色 FFFF00', 'B3 红字 FF0000']);
  expect(second).toEqual(['B1 底色 00B050']);
});

test('a name of a part that is no pattern is read as it stands', async () => {
  const bytes = await xlsx((book) => {
    book.addWorksheet('人员').addRow(['指标', 2023]).getCell(2).fill = solid('FF00B050');
  });
  const odd = withPart(bytes, 'xl/_rels/workbook.xml.rels', (xml) => xml.replace('sheet1.xml', 'sheet1(*[.xml'));
  expect(() => readWorkbook('a.xlsx', odd)).not.toThrow();
});

test('a workbook without colours has none', async () => {
  const bytes = await xlsx((book) => book.addWorksheet('人员').addRow(['指标', 2023]));
  expect(cells(onlySheet('a.xlsx', bytes))['B1']).not.toHaveProperty('accent');
});

test('the records of an .xls tell them, with the palette that stands behind the formats', () => {
  const record = (type: number, ...data: readonly number[]) => [type & 255, type >> 8, data.length, 0, ...data];
  const short = (...values: readonly number[]) => values.flatMap((value) => [value & 255, value >> 8]);
  const format = (font: number, pattern: number, ground: number) =>
    record(0x00e0, ...short(font, 0, 0, 0, 0, 0, 0, 0, pattern << 10, ground));
  const number = (row: number, style: number) => record(0x0203, ...short(row, 0, style), ...Array<number>(8).fill(0));
  const stream = [
    ...record(0x0809, ...short(0x0600, 5)),
    ...record(0x0031, ...short(200, 0, 0x7fff)),
    ...record(0x0031, ...short(200, 0, 10)),
    ...format(0, 0, 64),
    ...format(0, 1, 8),
    ...format(1, 0, 64),
    ...record(0x0092, ...short(3), 255, 255, 0, 0, 1, 2, 3, 0, 255, 0, 0, 0),
    ...record(0x000a),
    ...record(0x0809, ...short(0x0600, 16)),
    ...number(0, 0),
    ...number(1, 1),
    ...number(2, 2),
    ...record(0x000a),
  ];
  expect(biffAccents(Uint8Array.from(stream)).map((sheet) => Object.fromEntries(sheet))).toEqual([
    { '1,0': '底色 FFFF00', '2,0': '红字 FF0000' },
  ]);
});
