import { address, type Sheet } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';

/** Fewer columns hold names and one number. */
const fewest = 3;

/**
 * Asks about rows of a text file that end before the others do, where those have a number (W119): a field was lost, and the
 * numbers behind it stand one column to the left.
 */
export function shortRowProblems(file: string, { name, rows }: Sheet): readonly Problem[] {
  const filled = rows.flatMap((cells, row) => (cells.length > 1 ? [{ row, cells }] : []));
  const widths = new Map<number, number>();
  for (const { cells } of filled) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const [width = 0] = [...widths].sort(([, one], [, other]) => other - one)[0] ?? [];
  if (width < fewest) return [];
  const whole = filled.filter(({ cells }) => cells.length === width && cells.some(isNumber));
  const ends = whole.filter(({ cells }) => isNumber(cells[width - 1])).length;
  if (2 * ends <= whole.length) return [];
  const short = filled.filter(
    ({ cells }) => cells.length < width && cells.length >= fewest - 1 && isNumber(cells.at(-1)),
  );
  if (short.length === 0) return [];
  return [
    {
      severity: 'warn',
      code: 'W119',
      where: { file, sheet: name, cell: short.map(({ row, cells }) => address(row, cells.length - 1)).join('、') },
      found: `${short.length} 行比别的行少一列或几列，可能漏了一格，后面的数移到了左边的列；数已按所在的列读入`,
      expected: `每行 ${width} 列`,
      remedy: '请核对这几行，在漏掉的位置补上空格子（两个逗号）',
    },
  ];
}

function isNumber(cell: Sheet['rows'][number][number] | undefined): boolean {
  return cell != null && /^[-+]?[\d,.]*\d[%‰]?$/u.test(cell.text.trim());
}
