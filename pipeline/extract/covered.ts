import { address, type Sheet } from '../model/workbook.ts';
import type { Problem } from '../problem.ts';

const most = 30;
const number = /^[-+]?[\d,.]*\d[\d,.]*%?$/;

/**
 * W118 for numbers that lie under a merged range: the sheet shows only its first cell, and only that is read. Those that
 * say the same as the first one are passed over.
 */
export function coveredProblems(file: string, { name, rows, merges }: Sheet): readonly Problem[] {
  const cells = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    const shown = rows[top]?.[left]?.text.trim() ?? '';
    for (let row = top; row <= bottom; row += 1) {
      const line = rows[row] ?? [];
      for (let column = left; column <= Math.min(right, line.length - 1); column += 1) {
        const text = line[column]?.text.trim() ?? '';
        if ((row > top || column > left) && text !== shown && number.test(text)) cells.add(address(row, column));
      }
    }
  }
  if (cells.size === 0) return [];
  const listed = [...cells].slice(0, most);
  return [
    {
      severity: 'warn',
      code: 'W118',
      where: { file, sheet: name, cell: listed.join('、') },
      found: `${cells.size} 个数压在合并单元格下面，看不见，没有读`,
      expected: '合并单元格里只有一个数',
      remedy: '请取消合并，核对每格的数后重新报送',
    },
  ];
}
