import type { RichText } from 'exceljs';
import { expect, test } from 'vitest';
import { biffTexts } from '../../../pipeline/extract/biff/biff-runs.ts';
import { htmlSheet } from '../../../pipeline/extract/html/html.ts';
import { onlySheet, texts, xlsx } from '../files.ts';

async function shown(...richText: readonly RichText[]): Promise<string | undefined> {
  const bytes = await xlsx((book) => {
    const sheet = book.addWorksheet('表');
    sheet.addRow(['床位', '张']);
    sheet.getCell('B2').value = { richText: [...richText] };
  });
  return texts(onlySheet('a.xlsx', bytes))['B2'];
}

test.each<[string, readonly RichText[], string]>([
  ['lowered', [{ text: '26905' }, { text: '1', font: { vertAlign: 'subscript' } }], '26905¹'],
  [
    'small',
    [
      { text: '26,905', font: { size: 11 } },
      { text: '12', font: { size: 8 } },
    ],
    '26,905¹²',
  ],
  [
    'as large',
    [
      { text: '269', font: { size: 11, bold: true } },
      { text: '05', font: { size: 11 } },
    ],
    '26905',
  ],
  [
    'a little smaller',
    [
      { text: '269', font: { size: 11 } },
      { text: '05', font: { size: 9 } },
    ],
    '26905',
  ],
  [
    'of many digits',
    [
      { text: '26', font: { size: 11 } },
      { text: '905', font: { size: 6 } },
    ],
    '26905',
  ],
  [
    'small zeros',
    [
      { text: '12', font: { size: 11 } },
      { text: '00', font: { size: 8 } },
    ],
    '1200',
  ],
  ['a lowered zero', [{ text: '2690' }, { text: '0', font: { vertAlign: 'subscript' } }], '26900'],
  ['behind a name', [{ text: 'PM' }, { text: '2', font: { vertAlign: 'subscript' } }], 'PM2'],
])('digits behind a number that are %s', async (_, runs, expected) => {
  expect(await shown(...runs)).toBe(expected);
});

test('the same on a page', () => {
  const page =
    '<table><tr><td>26905<sub>1</sub></td><td>26,905<small> 12</small></td><td>PM<sub>2</sub></td><td><small>26905</small></td></tr></table>';
  const sheet = htmlSheet(page, '表');
  expect('rows' in sheet ? sheet.rows[0]?.map((cell) => cell?.text) : sheet).toEqual([
    '26905¹',
    '26,905 ¹²',
    'PM2',
    '26905',
  ]);
});

test('the same in the records of an .xls', () => {
  const short = (...values: readonly number[]) => values.flatMap((value) => [value & 255, value >> 8]);
  const record = (type: number, data: readonly number[]) => [...short(type, data.length), ...data];
  const latin = (text: string) => [...Buffer.from(text, 'latin1')];
  const font = (height: number, script: number) => record(0x0031, short(height, 0, 8, 400, script));
  const string = (text: string, start: number, number: number) => [
    ...[...short(text.length), 8, ...short(1), ...latin(text)],
    ...short(start, number),
  ];
  const table = [
    ...string('269051', 5, 1),
    ...string('269052', 5, 2),
    ...string('26905', 3, 3),
    ...string('PM2', 2, 1),
  ];
  const stream = [
    ...record(0x0809, short(0x0600, 5)),
    ...font(220, 0),
    ...font(220, 2),
    ...font(140, 0),
    ...font(200, 0),
    ...record(0x00fc, [...short(4, 0, 4, 0), ...table]),
    ...record(0x000a, []),
    ...record(0x0809, short(0x0600, 16)),
    ...[0, 1, 2, 3].flatMap((row) => record(0x00fd, short(row, 0, 0, row, 0))),
    ...record(0x000a, []),
  ];
  expect(biffTexts(Uint8Array.from(stream)).map((sheet) => [...sheet])).toEqual([
    [
      ['0,0', '26905¹'],
      ['1,0', '26905²'],
    ],
  ]);
});
