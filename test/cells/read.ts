import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../pipeline/extract/read.ts';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { readDictionary } from '../../pipeline/normalise/registers/dictionary.ts';
import type { Read } from './account.ts';

export const dictionary = readDictionary(join(import.meta.dirname, '../../sql/reference'), 'sql/reference');

/** Reads a file as a run does: the real reader, then the real normaliser, for the folder `area`/`year`. */
export function readFile(path: string, area: string, year: number, names = dictionary): Read {
  const file = `raw/${area}/${year}/${path.slice(path.lastIndexOf('/') + 1)}`;
  const { workbook, problems } = readWorkbook(file, readFileSync(path));
  if (workbook === null) return { workbook, observations: [], ledger: [], printed: [], problems };
  const read = normalise(workbook, { area, year }, names);
  return { workbook, ...read, problems: [...problems, ...read.problems] };
}
