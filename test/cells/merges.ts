import type { CellRange } from '../../pipeline/model/workbook.ts';
import type { CaseSheet } from './case.ts';

/** The merged ranges of a sheet: `<` goes on from the left, `^` from above. */
export function mergesOf(sheet: CaseSheet): readonly CellRange[] {
  const at = (row: number, column: number) => sheet.rows[row]?.[column]?.kind;
  return sheet.rows.flatMap((row, top) =>
    row.flatMap((entry, left) => {
      if (entry.kind === 'left' || entry.kind === 'above') return [];
      let right = left;
      while (at(top, right + 1) === 'left') right += 1;
      let bottom = top;
      while (at(bottom + 1, left) === 'above') bottom += 1;
      return right === left && bottom === top ? [] : [{ top, left, bottom, right }];
    }),
  );
}
