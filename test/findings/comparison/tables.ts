import type { UncheckedFigure, UncheckedTable } from '../../../pipeline/findings/unchecked.ts';
import { type Cell, columnOf } from '../../../pipeline/model/workbook.ts';

/** A sheet of texts; numbers among them are numbers. */
export function rowsOf(lines: readonly (readonly string[])[]): (Cell | null)[][] {
  return lines.map((line) =>
    line.map((text) => {
      if (text === '') return null;
      const number = Number(text.replaceAll(',', ''));
      return { text, value: Number.isNaN(number) ? text : number };
    }),
  );
}

/** A figure of `甲区` in 2021 that was read from the cell, in 张; `rest` says what differs. */
export function figureAt(cell: string, rest: Partial<UncheckedFigure> = {}): UncheckedFigure {
  return {
    ...{
      area: '甲区',
      year: 2021,
      measure: '床位',
      breakdown: '',
      value: 1,
      unit: '张',
      text: String(rest.value ?? 1),
    },
    origin: { file: 'raw/甲区/2021/资源.xlsx', sheet: '床位', cell },
    words: { titles: '', row: '', column: '' },
    ...rest,
  };
}

export function tableOf(
  lines: readonly (readonly string[])[],
  figures: readonly UncheckedFigure[],
  rest: Partial<UncheckedTable['sheet']> = {},
): UncheckedTable {
  const sheet = { name: '床位', hidden: false, rows: rowsOf(lines), merges: [], ...rest };
  return { area: '甲区', year: 2021, file: 'raw/甲区/2021/资源.xlsx', sheet, figures };
}

/** Zero-based column and row of an address. */
export function at(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(digits) - 1, column: columnOf(letters) };
}
