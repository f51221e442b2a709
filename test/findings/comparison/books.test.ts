import { describe, expect, it } from 'vitest';
import { shownText } from '../../../pipeline/excel/sheet.ts';
import { comparisonBooks } from '../../../pipeline/findings/comparison/books.ts';
import { problem } from '../input.ts';
import { figureAt, tableOf } from './tables.ts';

const lines = [
  ['指标', '数值'],
  ['床位', '12'],
];
const table = tableOf(lines, [figureAt('B2', { value: 12, text: '12' })]);
const books = (
  tables: Parameters<typeof comparisonBooks>[0],
  problems: Parameters<typeof comparisonBooks>[1] = [],
  demonstration = false,
) => comparisonBooks(tables, problems, demonstration, () => () => '..');

describe('workbooks of tables beside what was read from them', () => {
  it('are one for each area and year, with contents that lead to every table, its file and its row to register', () => {
    const row = ['table_changed', '甲区', '2021', '资源.xlsx#床位', '77'];
    const [rule = '', area = '', , subject = '', found = ''] = row;
    const rows = [{ rule, area, year: 2021, subject, found }];
    const changed = problem({ ofWords: true, explain: [{ when: '核对无误的', found: '', rows }] });
    const other = { ...table, sheet: { ...table.sheet, name: '人员/编制' } };
    const [first, second, ...more] = books([table, other, { ...table, year: 2022 }], [changed]);
    expect(more).toEqual([]);
    expect([first?.path, second?.path]).toEqual(['读数对照/甲区2021年.xlsx', '读数对照/甲区2022年.xlsx']);
    expect(first?.sheets.map(({ name }) => name)).toEqual(['目录', '1 床位', '2 人员·编制']);
    const [contents] = first?.sheets ?? [];
    if (contents === undefined || !('rows' in contents)) throw new Error('no contents');
    expect(contents.rows.map((row) => row.map(shownText))).toEqual([
      ['1', 'raw/甲区/2021/资源.xlsx', '1 床位', '1', '0', '0', ...row, '', '', ''],
      ['2', 'raw/甲区/2021/资源.xlsx', '2 人员·编制', '1', '0', '0'],
    ]);
    expect(contents.rows[1]?.[1]).toMatchObject({ link: '../raw/甲区/2021/资源.xlsx' });
    expect(contents.rows[1]?.[2]).toMatchObject({ link: '#2 人员·编制' });
  });

  it('say of a table that is too large where to look instead', () => {
    const large = tableOf([...lines, ...Array.from({ length: 1500 }, () => ['床位', '1'])], table.figures);
    const [{ sheets } = { sheets: [] }] = books([large]);
    expect(sheets.length).toBe(1);
    expect('rows' in (sheets[0] ?? {}) && JSON.stringify(sheets[0])).toContain('待核对的读数');
  });

  it('bear the mark of demonstration data, and are none when nothing is to be checked', () => {
    expect(books([table], [], true)[0]?.book.demonstration).toBe(true);
    expect(books([])).toEqual([]);
  });
});
