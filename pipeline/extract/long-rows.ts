import { address, type Cell, type Sheet } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';

/** Fewer columns hold names and one number. */
const fewest = 3;

/**
 * Asks about rows of a text file with numbers beyond its headings that look like groups of thousands (W119): 25,905 without
 * quotes is two fields, and the numbers behind it stand one column to the right. The one in the last column is asked about
 * where its number is read.
 */
export function longRowProblems(file: string, { name, rows }: Sheet): readonly Problem[] {
  const heading = rows.findIndex((cells) => filledIn(cells) >= fewest && !cells.some(isNumber));
  const width = rows[heading]?.length ?? 0;
  if (heading < 0) return [];
  const long = rows.flatMap((cells, row) =>
    row > heading &&
    cells.slice(width).some(isNumber) &&
    cells.slice(0, width - 1).some((cell, at) => isSplit(cell, cells[at + 1]))
      ? [{ row, cells }]
      : [],
  );
  if (long.length === 0) return [];
  const places = long.flatMap(({ row, cells }) =>
    cells.flatMap((cell, column) => (isNumber(cell) ? [address(row, column)] : [])),
  );
  return [
    {
      severity: 'warn',
      code: 'W119',
      where: { file, sheet: name, cell: places.join('、') },
      found: `${long.length} 行比标题多一列或几列，像是千分位的逗号把一个数拆成了两格（如 25,905 成了 25 和 905），后面的数移到了右边的列；数已按所在的列读入，多半是错的`,
      expected: `每行 ${width} 列`,
      remedy: '请去掉数字里的千分位逗号，或用英文引号把数括起来（"25,905"）',
    },
  ];
}

function filledIn(cells: readonly (Cell | null)[]): number {
  return cells.filter((cell) => cell !== null && cell.text.trim() !== '').length;
}

function isNumber(cell: Cell | null | undefined): boolean {
  return cell != null && /^[-+]?[\d,.]*\d[%‰]?$/u.test(cell.text.trim());
}

function isSplit(head: Cell | null | undefined, tail: Cell | null | undefined): boolean {
  return /^-?[1-9]\d{0,2}$/u.test(head?.text.trim() ?? '') && /^\d{3}(?:\.\d+)?$/u.test(tail?.text.trim() ?? '');
}
