import { describe, expect, it } from 'vitest';
import { type Readings, readingsOf } from '../../../pipeline/findings/comparison/readings.ts';
import type { UncheckedFigure } from '../../../pipeline/findings/unchecked.ts';
import { at, figureAt } from './tables.ts';

/** Everything that is said of a figure: for all, at its line, below its column, in its cell. */
function saidOf({ origin }: UncheckedFigure, { whole, rows, columns, cells }: Readings): readonly string[] {
  const { row, column } = at(origin.cell);
  const said = [whole, rows.get(row), columns.get(column), cells.get(origin.cell)];
  return said
    .flatMap((words = '') => words.split(' · '))
    .flatMap((word) => word.split(' / '))
    .filter((word) => word !== '' && word !== '总计');
}

describe('what figures were read as', () => {
  it('says what all have once, and at each line what is one there', () => {
    const { whole, rows, columns, cells } = readingsOf([
      figureAt('C3'),
      figureAt('C4', { measure: '护士', unit: '人', value: 20 }),
    ]);
    expect(whole).toBe('甲区 · 2021年');
    expect([...rows]).toEqual([
      [2, '床位（张）'],
      [3, '护士（人）'],
    ]);
    expect([...columns]).toEqual([[2, '']]);
    expect([...cells.values()]).toEqual(['', '']);
  });

  it('says below the columns what only differs from column to column', () => {
    const { whole, rows, columns } = readingsOf([
      figureAt('B2', { year: 2020 }),
      figureAt('C2'),
      figureAt('B3', { year: 2020, measure: '护士' }),
      figureAt('C3', { measure: '护士' }),
    ]);
    expect(whole).toBe('甲区');
    expect([...rows.values()]).toEqual(['床位（张）', '护士（张）']);
    expect([...columns]).toEqual([
      [1, '2020年'],
      [2, '2021年'],
    ]);
  });

  it('says the members of two dimensions at the lines and below the columns, and where the totals are', () => {
    const ages = ['', '0岁', '1—4岁'];
    const causes = ['', '肿瘤'];
    const figures = ages.flatMap((age, row) =>
      causes.map((cause, column) =>
        figureAt(`${'BC'[column]}${row + 2}`, { breakdown: [age, cause].filter(Boolean).join(' / ') }),
      ),
    );
    const { whole, rows, columns, cells } = readingsOf(figures);
    expect(whole).toBe('甲区 · 2021年 · 床位（张）');
    expect([...rows.values()]).toEqual(['总计', '0岁', '1—4岁']);
    expect([...columns.values()]).toEqual(['总计', '肿瘤']);
    expect(new Set(cells.values())).toEqual(new Set(['']));
  });

  it('says in the cells what neither a line nor a column has in common', () => {
    const { rows, columns, cells } = readingsOf([
      figureAt('B2', { measure: '护士', unit: '人', value: 2 }),
      figureAt('C2'),
      figureAt('B3'),
      figureAt('C3', { measure: '医师', unit: '人' }),
      figureAt('C4'),
    ]);
    expect([...columns.values()]).toEqual(['', '']);
    expect([...rows]).toEqual([
      [1, ''],
      [2, ''],
      [3, '床位（张）'],
    ]);
    expect([...cells]).toEqual([
      ['B2', '护士（人）'],
      ['C2', '床位（张）'],
      ['B3', '床位（张）'],
      ['C3', '医师（人）'],
      ['C4', ''],
    ]);
  });

  it('says every figure of a sentence in its cell', () => {
    const sentence = '床位12张，护士20人';
    const { cells } = readingsOf([
      figureAt('A2', { value: 12, text: sentence }),
      figureAt('A2', { measure: '护士', unit: '人', value: 20, text: sentence }),
    ]);
    expect([...cells]).toEqual([['A2', '床位（张） · ＝12张\n护士（人） · ＝20人']]);
  });

  it('names the total of a measure whose parts stand on other lines, and no total of one without parts', () => {
    const { rows } = readingsOf([
      figureAt('B2'),
      figureAt('B3', { breakdown: '医院' }),
      figureAt('B4', { measure: '护士', unit: '人' }),
    ]);
    expect([...rows.values()]).toEqual(['床位（张） · 总计', '床位（张） · 医院', '护士（人）']);
  });

  it.each([
    ['1.2', 12_000, '张', '＝12,000张'],
    ['12,000', 12_000, '张', ''],
    ['98.2%', 98.2, '%', ''],
    ['5.01', 5.0096, '张', '＝5.0096张'],
    ['已竣工', '竣工', '', '＝竣工'],
    ['竣工', '竣工', '', ''],
    ['—', null, '张', ''],
  ])('beside %s, read as %s %s, stands %s', (text, value, unit, expected) => {
    const figure = figureAt('B2', { text, value, unit });
    expect(readingsOf([figure]).cells.get('B2')).toBe(expected);
  });

  it('says every side of every figure at exactly one place, whatever the table is like', () => {
    const areas = ['甲区', '乙区'];
    const years = [2020, 2021];
    const measures = ['床位', '护士'];
    const breakdowns = ['', '医院', '医院 / 公立', '公立'];
    let seed = 1;
    const pick = <One>(ones: readonly One[]): One => {
      seed = (seed * 48_271) % 2_147_483_647;
      return ones[seed % ones.length] as One;
    };
    for (let round = 0; round < 300; round++) {
      const kinds = { area: areas.slice(0, 1 + (round % 2)), breakdown: breakdowns.slice(0, 1 + (round % 4)) };
      const figures = ['B2', 'C2', 'D2', 'B3', 'C3', 'B4'].map((cell) =>
        figureAt(cell, {
          area: pick(kinds.area),
          year: pick(years),
          measure: pick(measures),
          breakdown: pick(kinds.breakdown),
        }),
      );
      const readings = readingsOf(figures);
      for (const figure of figures) {
        const { area, year, measure, breakdown } = figure;
        const parts = breakdown === '' ? [] : breakdown.split(' / ');
        expect([...saidOf(figure, readings)].sort()).toEqual([area, `${year}年`, `${measure}（张）`, ...parts].sort());
      }
    }
  });
});
