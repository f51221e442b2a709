import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../pipeline/findings/cell-words.ts';
import type { Cell, CellRange, Sheet } from '../../pipeline/model/workbook.ts';

function sheetOf(rows: readonly (readonly (string | number | null)[])[], merges: readonly CellRange[] = []): Sheet {
  const cellOf = (value: string | number | null): Cell | null =>
    value === null ? null : { value, text: typeof value === 'number' && value >= 1000 ? `${value}` : String(value) };
  return { name: '表', hidden: false, rows: rows.map((row) => row.map(cellOf)), merges };
}

const title = (row: number, right: number): CellRange => ({ top: row, left: 0, bottom: row, right });

describe('the words around a number', () => {
  it('are its title, what stands before it and what stands over it', () => {
    const wordsOf = wordsIn(
      sheetOf(
        [
          ['甲区卫生人员', null, null],
          ['指标', '单位', '数量'],
          ['护士', '人', 100],
          ['其中：公立', '人', 60],
        ],
        [title(0, 2)],
      ),
    );
    expect(wordsOf(3, 2)).toEqual({ titles: '甲区卫生人员', row: '其中：公立｜人', column: '数量' });
  });

  it('go through merged headings and merged labels, each once', () => {
    const wordsOf = wordsIn(
      sheetOf(
        [
          ['机构', '类别', '人员', null],
          [null, null, '医师', '护士'],
          ['医院', '公立', 10, 20],
          [null, '民营', 3, 4],
        ],
        [
          { top: 0, left: 2, bottom: 0, right: 3 },
          { top: 2, left: 0, bottom: 3, right: 0 },
        ],
      ),
    );
    expect(wordsOf(3, 3)).toEqual({ titles: '', row: '医院｜民营', column: '人员｜护士' });
  });

  it('end over the number at the figures of the table before', () => {
    const wordsOf = wordsIn(
      sheetOf([
        ['一、医院', null],
        ['指标', '本年'],
        ['床位', 100],
        ['二、基层', null],
        ['指标', '上年'],
        ['床位', 50],
      ]),
    );
    expect(wordsOf(5, 1)).toEqual({ titles: '一、医院｜二、基层', row: '床位', column: '上年' });
  });

  it('have what heads the names of the lines where it says more than 指标', () => {
    const wordsOf = wordsIn(
      sheetOf([
        ['产妇户籍地', '机构类别', '活产数'],
        ['甲区', '公立', 100],
        ['乙区', '公立', 20],
      ]),
    );
    expect(wordsOf(2, 2).row).toBe('产妇户籍地：乙区｜公立');
  });

  it('take a row of years for headings, a number that looks like a year for none', () => {
    const years = wordsIn(
      sheetOf([
        ['指标', 2024, 2025],
        ['护士', 100, 110],
      ]),
    );
    expect(years(1, 2).column).toBe('2025');
    const figures = wordsIn(
      sheetOf([
        ['机构', '个数', '床位'],
        ['医院', 15, 2025],
        ['其他', 5, 40],
      ]),
    );
    expect(figures(2, 2).column).toBe('床位');
  });

  it('are few where very many lines stand alone', () => {
    const lines = Array.from({ length: 9 }, (_, index) => [`说明之${index}`, null]);
    const wordsOf = wordsIn(sheetOf([...lines, ['护士', 100]]));
    expect(wordsOf(9, 1).titles).toBe('说明之5｜说明之6｜说明之7｜说明之8');
  });
});
