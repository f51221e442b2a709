import { lastYearPrinted } from '../model/form-words.ts';
import type { Observation } from '../model/observation.ts';
import type { TableWord } from '../model/table-word.ts';
import { address, type Sheet, type Workbook } from '../model/workbook.ts';
import { isFurniture } from './around/furniture.ts';
import { asksForSigner } from './around/signature.ts';
import { baseOf } from './text/file-name.ts';
import { nameKey } from './text/name-key.ts';
import { wordKeys } from './words/word-keys.ts';

/** A text with the place where it stands. */
interface Written {
  readonly text: string;
  readonly kind: TableWord['kind'];
  readonly row: number;
  readonly column: number;
}

const source = /^(?:注\d*:)?(?:(?:资料|数据)来源|来源[:于])/u;
const apart = /[;；。\r\n]|[\s\u3000]{2,}/u;
/** Names that a program gives to a sheet. */
const plainSheet = /^(?:sheet|工作表|表)\d*$/u;

/**
 * The texts of the sheets from which figures were read, one for each different text of a sheet: what the next year's tables
 * are compared with. None of a form made here, which is read by what it prints.
 */
export function tableWords(
  { file, sheets }: Workbook,
  { area, year }: { readonly area: string; readonly year: number },
  observations: readonly Observation[],
): readonly TableWord[] {
  if (sheets.some(isForm)) return [];
  const read = new Set(observations.flatMap(({ value, origin }) => (value === null ? [] : origin.sheet)));
  return sheets
    .filter(({ name }) => read.has(name))
    .flatMap((sheet) => {
      const words = new Map<string, TableWord>();
      for (const { text, kind, row, column } of writtenIn(file, sheet)) {
        const keys = wordKeys(text, year);
        if (keys === null) continue;
        const before = words.get(keys.key);
        if (before !== undefined) {
          words.set(keys.key, { ...before, times: before.times + 1 });
          continue;
        }
        const cell = row < 0 ? '' : address(row, column);
        words.set(keys.key, {
          area,
          edition: year,
          file,
          sheet: sheet.name,
          row,
          column,
          cell,
          kind,
          text,
          times: 1,
          ...keys,
        });
      }
      return [...words.values()];
    });
}

function writtenIn(file: string, { name, rows, margins = [] }: Sheet): readonly Written[] {
  const apartFrom = (text: string, kind: Written['kind'], row = -1, column = -1): readonly Written[] =>
    text
      .split(apart)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '' && !isFurniture(piece) && !asksForSigner(piece))
      .map((piece) => ({ text: piece, kind, row, column }));
  const written = [...apartFrom(baseOf(file), '文件')];
  // A text file has no sheets: its one sheet is named for it.
  if (!plainSheet.test(nameKey(name)) && name !== baseOf(file)) written.push(...apartFrom(name, '表'));
  for (const margin of margins) written.push(...apartFrom(margin, '表'));
  rows.forEach((cells, row) => {
    let isSigner = false;
    cells.forEach((cell, column) => {
      if (cell === null || typeof cell.value !== 'string' || cell.value.trim() === '') return;
      if (!isSigner) {
        const kind = source.test(nameKey(cell.value)) ? '来源' : '表';
        written.push(...apartFrom(cell.value, kind, row, column));
      }
      isSigner = asksForSigner(cell.value);
    });
  });
  return written;
}

function isForm({ rows }: Sheet): boolean {
  return rows.some((row) => row.some((cell) => cell?.text.includes(lastYearPrinted) === true));
}
