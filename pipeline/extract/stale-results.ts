import type { CellObject, WorkSheet } from '@e965/xlsx';
import { address } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';
import { isPlainSum, sumParts } from './plain-sums.ts';
import { noResult } from './sheet-xml.ts';

/** A formula cell whose stored result is not what its cells give. */
export interface StaleResult {
  readonly cell: string;
  readonly stored: number;
  readonly computed: number;
}

const most = 30;
/** Cells that the formulas of one sheet may add, again and again counted; no table of ours has as many. */
const mostAdded = 500_000;

/** Plain sums of a sheet whose results were stored before their cells were changed. */
export function staleResults(sheet: WorkSheet): readonly StaleResult[] {
  const rows = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const budget = { left: mostAdded };
  return Object.entries(rows).flatMap(([row, line]) =>
    Object.entries(line ?? []).flatMap(([column, cell]): readonly StaleResult[] => {
      if (cell?.f === undefined || cell.t !== 'n' || typeof cell.v !== 'number' || !isPlainSum(cell.f)) return [];
      const computed = computedBy(cell.f, rows, budget);
      if (computed === null || Math.abs(computed - cell.v) <= 1e-6 * Math.max(1, Math.abs(computed))) return [];
      return [{ cell: address(Number(row), Number(column)), stored: cell.v, computed }];
    }),
  );
}

function computedBy(
  formula: string,
  rows: readonly (readonly (CellObject | undefined)[] | undefined)[],
  budget: { left: number },
): number | null {
  const { parts, ofRanges } = sumParts(formula);
  let total = 0;
  for (const { first, last, minus } of parts) {
    budget.left -= Math.max(1, (last.row - first.row + 1) * (last.column - first.column + 1));
    if (budget.left < 0) return null;
    for (let row = first.row; row <= last.row; row += 1) {
      for (let column = first.column; column <= last.column; column += 1) {
        const { t = 'z', v } = rows[row]?.[column] ?? {};
        // SUM passes over words; added by itself a word is an error, or its number.
        if (t !== 'n' && t !== 'z' && (!ofRanges || t !== 's' || v === noResult)) return null;
        total += (typeof v === 'number' ? v : 0) * (minus ? -1 : 1);
      }
    }
  }
  return total;
}

/** W120 for results that a program other than a spreadsheet left as they were: opened in one, the sheet shows others. */
export function staleProblems(file: string, sheet: string, stale: readonly StaleResult[]): readonly Problem[] {
  const [first] = stale;
  if (first === undefined) return [];
  const shown = (value: number) => String(Number(value.toPrecision(12)));
  const cells = stale.slice(0, most).map(({ cell }) => cell);
  return [
    {
      severity: 'warn',
      code: 'W120',
      where: { file, sheet, cell: cells.join('、') },
      found: `${stale.length} 个公式存的结果与它加减的单元格不符，没有重新计算：如 ${first.cell} 存的是 ${shown(first.stored)}，重算是 ${shown(first.computed)}；数按存的结果读`,
      expected: '重新计算过的结果',
      remedy: '请用 Excel 或 WPS 打开，按 F9 重新计算，核对后保存',
    },
  ];
}
