import type { Workbook } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';
import { isGuide } from './aside-sheet.ts';
import type { LabelReader } from './labels/facets.ts';
import { nothingRead } from './sheet-messages.ts';

/** One problem for a file that names measures and of which nothing was read, and nothing said: a table of 待定 has no numbers. */
export function silentFile({ file, sheets }: Workbook, label: LabelReader): readonly Problem[] {
  const [name] = sheets
    .filter((sheet) => !sheet.hidden && !isGuide(sheet))
    .flatMap(({ rows }) => rows.flat())
    // Whole lines in quotes are one cell each.
    .flatMap((cell) => (cell === null ? [] : cell.text.slice(0, longest).split(/[,，;\t]/u)))
    .flatMap((text) => label(text)?.measure?.name ?? []);
  return name === undefined ? [] : [nothingRead(file, name)];
}

const longest = 1000;
