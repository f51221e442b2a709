import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../../pipeline/report/html/sources.ts';

describe('sourcesOf', () => {
  it('gathers cells by file and sheet, neighbours of a column as one range, none lost', () => {
    const cells = ['D13', 'D15', 'D14', 'B2', 'D5', 'AA1', 'E15'];
    const others = ['raw/甲/2023/乙.xlsx#床位!C7', 'raw/甲/2023/丙.csv#丙!A1'];
    expect(sourcesOf([...cells.map((cell) => `raw/甲/2023/乙.xlsx#死因!${cell}`), ...others])).toEqual([
      {
        file: 'raw/甲/2023/乙.xlsx',
        parts: ['甲/', '2023/', '乙.xlsx'],
        sheets: [
          { sheet: '死因', cells: 'B2、D5、D13:D15、E15、AA1' },
          { sheet: '床位', cells: 'C7' },
        ],
      },
      { file: 'raw/甲/2023/丙.csv', parts: ['甲/', '2023/', '丙.csv'], sheets: [{ sheet: '丙', cells: 'A1' }] },
    ]);
  });

  it('says a cell that is given twice once, and one without an address by its sheet', () => {
    expect(sourcesOf(['raw/a.csv#a!B2', 'raw/a.csv#a!B2']).map(({ sheets }) => sheets)).toEqual([
      [{ sheet: 'a', cells: 'B2' }],
    ]);
    expect(sourcesOf(['raw/a.csv']).map(({ file }) => file)).toEqual(['raw/a.csv']);
  });
});
