import { originText } from '../../../model/observation.ts';
import type { DataTable, Report } from '../../../model/report.ts';

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
  const table = report.data.find(({ name }) => name === 'observations');
  const rows = new Map<string, RawRow>();
  table?.rows.forEach((cells, row) => {
    const value = cells[columnOf(table, 'value')];
    const [file = '', sheet = '', cell = ''] = ['file', 'sheet', 'cell'].map((name) =>
      String(cells[columnOf(table, name)] ?? ''),
    );
    const origin = originText({ file, sheet, cell });
    if (typeof value === 'number' && !rows.has(origin)) rows.set(origin, { row, value });
  });
  return rows;
}

function columnOf({ columns }: DataTable, name: string): number {
  return columns.findIndex((column) => column.name === name);
}
