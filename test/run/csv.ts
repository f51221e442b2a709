import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Rows of a CSV file as records of text. */
export function readCsv(path: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(path), { bom: true, columns: true });
}
