import { describe, expect, it } from 'vitest';
import { comparedPage } from '../../../pipeline/findings/comparison/page.ts';
import { problem } from '../input.ts';
import { figureAt, tableOf } from './tables.ts';

const file = 'raw/甲区/2021/资源.xlsx';
const lines = [
  ['甲区卫生资源', '', ''],
  ['指标', '2021年', '占比'],
  ['床位', '12', '60'],
  ['护士', '2O', ''],
];
const table = tableOf(lines, [figureAt('B3', { value: 12, text: '12' })]);
const stop = problem({
  severity: 'stop',
  code: 'E203',
  where: { file, sheet: '床位', cell: 'B4' },
  found: '读到“2O”',
});

describe('a table beside what was read from it', () => {
  const compared = comparedPage('1 床位', table, [stop]);
  const grid = compared?.page.grid ?? [];

  it('has every cell at its own address', () => {
    const texts = grid.map((row) => row.slice(0, 3).map((cell) => cell?.text ?? ''));
    expect(texts.slice(0, lines.length)).toEqual(lines);
  });

  it('shows what was read, what is asked about and what was not read, and no colour for headings', () => {
    const tones = grid.slice(0, 4).map((row) => row.slice(0, 3).map((cell) => cell?.tone ?? ''));
    expect(tones).toEqual([
      ['', '', ''],
      ['', '', ''],
      ['', 'good', 'gap'],
      ['', 'bad', ''],
    ]);
    expect(compared).toMatchObject({ read: 1, asked: 1, unread: 1 });
  });

  it('says at the right what was read and what is wrong, in columns of their own', () => {
    const margins = grid.slice(0, 4).map((row) => row.slice(3).map((cell) => cell?.text ?? ''));
    expect(margins).toEqual([
      ['', '', ''],
      ['', '读作：甲区 · 2021年 · 床位（张）', '问题'],
      ['', '', ''],
      ['', '', '〔E203〕读到“2O”'],
    ]);
  });

  it('leads back, names its source and says below what is asked of the whole sheet or file', () => {
    const whole = ['床位', undefined, '人员'].map((sheet, at) =>
      problem({ where: { file, ...(sheet === undefined ? {} : { sheet }) }, found: `第${at + 1}个` }),
    );
    const rows = comparedPage('1 床位', table, whole, '目录')?.page.grid ?? [];
    const line = rows.at(-1) ?? [];
    expect(line[0]).toEqual({ text: '返回目录', link: '#目录', isNote: true });
    expect(line.slice(-2).map((cell) => cell?.text)).toEqual([`原表：${file}｜床位`, '〔W299〕第1个；〔W299〕第2个']);
  });

  it('shows numbers above and before the first figure that were not read, but no years and serial numbers', () => {
    const above = [
      ['出院人数', '33333', '33334'],
      ['甲', '1', '2'],
      ['1', '2021', '0.5'],
      ['2', '12', '2022'],
      ['指标', '2023', '2022'],
      ['手术', '12', '13'],
    ];
    const page = comparedPage('1', tableOf(above, [figureAt('B4', { value: 12, text: '12' })]), []);
    expect(page?.page.grid.slice(0, 6).map((row) => row.slice(0, 3).map((cell) => cell?.tone ?? ''))).toEqual([
      ['', 'gap', 'gap'],
      ['', '', ''],
      ['', 'gap', 'gap'],
      ['', 'good', 'gap'],
      ['', '', ''],
      ['', 'gap', 'gap'],
    ]);
  });

  it('has only the beginning of a very long text', () => {
    const long = tableOf([['长'.repeat(5000)], ['12']], [figureAt('A2', { value: 12, text: '12' })]);
    expect([...(comparedPage('1', long, [])?.page.grid[0]?.[0]?.text ?? '')]).toHaveLength(120);
  });

  it('says below what all figures are where the first line has one', () => {
    const bare = comparedPage('1', tableOf([['床位', '12']], [figureAt('B1', { value: 12, text: '12' })]), []);
    expect(bare?.page.grid.at(-2)?.at(-2)?.text).toBe('读作：甲区 · 2021年 · 床位（张）');
  });

  it('colours the cells of a table that changed, of this sheet only, and not those only worth knowing', () => {
    const changed = problem({
      code: 'table_changed',
      where: { file, sheet: '床位', cell: 'A3' },
      origins: [`${file}#床位!A3`, `${file}#床位!A4`, `${file}#人员!A2`],
    });
    const note = problem({ severity: 'note', where: { file, sheet: '床位', cell: 'A1' } });
    const page = comparedPage('1', table, [changed, note])?.page.grid ?? [];
    expect(page.slice(0, 4).map((row) => row[0]?.tone ?? '')).toEqual(['', '', 'fair', 'fair']);
  });

  it('says a problem on the first of its lines, the beginning of a long one', () => {
    const long = problem({ where: { file, sheet: '床位', cell: 'A2:A4' }, found: '多'.repeat(200) });
    const margins = comparedPage('1', table, [long])
      ?.page.grid.slice(1, 4)
      .map((row) => row.at(-1)?.text ?? '');
    expect(margins).toEqual([`〔W299〕${'多'.repeat(119)}…`, '', '']);
  });

  it('names two problems of a line and counts the others', () => {
    const many = ['一', '二', '三'].map((found) => ({ ...stop, found }));
    expect(comparedPage('1', table, many)?.page.grid[3]?.at(-1)?.text).toBe('〔E203〕一；〔E203〕二；等 3 条');
  });

  it('keeps merged cells within the page, and the first of those that overlap', () => {
    const merges = [
      { top: 0, left: 0, bottom: 0, right: 40 },
      { top: 0, left: 1, bottom: 2, right: 1 },
      { top: 2, left: 0, bottom: 900, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 1 },
    ];
    expect(comparedPage('1', tableOf(lines, table.figures, { merges }), [])?.page.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 2, left: 0, bottom: 3, right: 0 },
    ]);
  });

  it('is not made of a sheet too large to look over; empty cells at its end do not count', () => {
    const long = (rows: number) => Array.from({ length: rows }, () => ['床位', '1']);
    const figures = [figureAt('B1')];
    expect(comparedPage('1', tableOf(long(1001), figures), [])).toBeNull();
    const blank = [...long(10), ...Array.from({ length: 3000 }, () => ['', '', ''])];
    expect(comparedPage('1', tableOf(blank, figures), [])?.page.grid.length).toBe(12);
    expect(comparedPage('1', tableOf([Array.from({ length: 61 }, () => '1')], figures), [])).toBeNull();
  });
});
