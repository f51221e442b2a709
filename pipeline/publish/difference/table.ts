import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../../encoding.ts';

/** A row of a data table by the names of its columns, every cell the text that stands in the file. */
export type Row = Readonly<Record<string, string>>;

/** A table of `data/` as it was written. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads a CSV file of `data/`, numbers as their literals; null when it is missing or no whole table. */
export function readTable(path: string): Table | null {
  try {
    const text = decodeText(readFileSync(path))?.text;
    if (text === undefined) return null;
    const [columns = [], ...lines]: string[][] = parse(text, { bom: true });
    if (new Set(columns).size !== columns.length) return null;
    return {
      columns,
      rows: lines.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))),
    };
  } catch (error) {
    if (error instanceof CsvError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}

/** The text of a cell, without the mark that keeps a spreadsheet from taking it for a formula; blank when there is none. */
export function cellText(row: Row | undefined, column: string): string {
  return (row?.[column] ?? '').replace(/^'/, '');
}
