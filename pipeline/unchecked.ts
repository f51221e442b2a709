import { readFileSync } from 'node:fs';
import type { Collected } from './collect.ts';
import { readWorkbook } from './extract/read.ts';
import { wordsIn } from './findings/cell-words.ts';
import type { UncheckedFigure, UncheckedTable } from './findings/unchecked.ts';
import { uncheckedCells } from './findings/unchecked-ledger.ts';
import { originOf } from './model/observation.ts';
import type { Survey } from './model/survey.ts';
import { spotOf } from './model/workbook.ts';
import type { Problem } from './problem.ts';

type Read = Omit<UncheckedFigure, 'words' | 'unit' | 'text'> & { readonly text?: string };

/**
 * The tables whose words are in question with their figures and projects, each with the words that stand beside it, by file,
 * sheet, row and column. Reads these files once more.
 */
export function uncheckedTables(
  problems: readonly Problem[],
  { inputs, observations, ledger }: Collected,
  { measures }: Survey,
): readonly UncheckedTable[] {
  const asked = problems.filter(({ ofWords, severity }) => ofWords === true && severity !== 'note');
  const sheets = new Set(asked.flatMap(({ origins = [] }) => origins.map((origin) => sheetKey(originOf(origin)))));
  const units = new Map(measures.map(({ measure, unit }) => [measure, unit]));
  const files = new Map<string, Read[]>();
  for (const figure of [...observations, ...ledger.flatMap(uncheckedCells)]) {
    if (figure.value === null || !sheets.has(sheetKey(figure.origin))) continue;
    const own = files.get(figure.origin.file) ?? [];
    own.push(figure);
    files.set(figure.origin.file, own);
  }
  return inputs.flatMap(({ file, path, area, year }) => {
    const own = files.get(file);
    if (own === undefined) return [];
    const { workbook } = readWorkbook(file, readFileSync(path));
    return (workbook?.sheets ?? []).flatMap((sheet) => {
      const wordsOf = wordsIn(sheet);
      const figures = own
        .filter(({ origin }) => origin.sheet === sheet.name)
        .map((figure) => ({ figure, ...spotOf(figure.origin.cell) }))
        .sort((one, other) => one.row - other.row || one.column - other.column)
        .map(({ figure, row, column }) => ({
          ...figure,
          words: wordsOf(row, column),
          text: figure.text ?? sheet.rows[row]?.[column]?.text ?? '',
          unit: units.get(figure.measure) ?? '',
        }));
      return figures.length === 0 ? [] : [{ area, year, file, sheet, figures }];
    });
  });
}

function sheetKey({ file, sheet }: { readonly file: string; readonly sheet: string }): string {
  return JSON.stringify([file, sheet]);
}
