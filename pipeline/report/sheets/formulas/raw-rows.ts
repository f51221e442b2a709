import { originText } from '../../../model/observation.ts';
import type { Report } from '../../../model/report.ts';
import { observationRows, textIn } from '../../observation-rows.ts';

/** The sheet of the raw figures and its column of values, as formulas refer to them. */
export const rawSheet = '原始数据';
export const rawValue = '数值';

/** A figure of the raw data and its row in their sheet, counted from 0. */
export interface RawRow {
  readonly row: number;
  readonly value: number;
}

export type RawRows = ReadonlyMap<string, RawRow>;

/** The raw figures by the cell that each was read from. */
export function rawRows(report: Report): RawRows {
  const rows = new Map<string, RawRow>();
  for (const [row, figure] of observationRows(report).entries()) {
    const { value } = figure;
    const origin = originText({
      file: textIn(figure, 'file'),
      sheet: textIn(figure, 'sheet'),
      cell: textIn(figure, 'cell'),
    });
    if (typeof value === 'number' && !rows.has(origin)) rows.set(origin, { row, value });
  }
  return rows;
}
