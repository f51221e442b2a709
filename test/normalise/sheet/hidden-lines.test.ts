import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../pipeline/extract/read.ts';
import { normalise } from '../../../pipeline/normalise/normalise.ts';
import { book, codes, dictionary, folder, lines, read, sheet } from '../build.ts';

const rows = [
  ['指标', '单位', '2021年', '2022年', '2023年'],
  ['活产数', '人', 26788, 24011, 21560],
  ['注册护士数', '人', 25800, 26210, 26987],
];

describe('figures that the sheet does not show', () => {
  test('are told and not taken; hidden labels and units still count', () => {
    const hidden = { ...sheet(rows), hiddenRows: new Set([2]), hiddenColumns: new Set([1, 2]) };
    const result = read(book(hidden));
    expect(lines(result)).toEqual(['朝阳区 2022 活产数 24011', '朝阳区 2023 活产数 21560']);
    expect(codes(result)).toEqual(['W245 C2:C3、D3:E3']);
  });

  test('say nothing where only labels are hidden', () => {
    expect(codes(read(book({ ...sheet(rows), hiddenColumns: new Set([1]) })))).toEqual([]);
  });

  test.each(['xlsx', 'xlml'] as const)('are known from the file (%s)', (bookType) => {
    const made = utils.aoa_to_sheet(rows);
    made['!cols'] = [{}, { hidden: true }, { hidden: true }];
    made['!rows'] = [{}, {}, { hidden: true }];
    const stored = utils.book_new();
    utils.book_append_sheet(stored, made, '表');
    const bytes = new Uint8Array(write(stored, { bookType, type: 'buffer' }) as Uint8Array);
    const { workbook } = readWorkbook(`raw/朝阳区/2023/a.${bookType === 'xlsx' ? 'xlsx' : 'xls'}`, bytes);
    if (workbook === null) throw new Error('not read');
    const result = normalise(workbook, folder, dictionary);
    expect(codes(result)).toEqual(['W245 C2:C3、D3:E3']);
    expect(lines(result)).toHaveLength(2);
  });
});
