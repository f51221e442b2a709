import type { Sheet } from '../model/workbook.ts';
import { limits } from './shared/limits.ts';
import { type Refusal, tooLarge } from './shared/refusal.ts';

/**
 * Refuses a sheet that cannot be laid out: one cell astray far to the right makes every row as wide, and merged ranges
 * that lie upon one another count again and again; `null` for a sheet that can.
 */
export function excessiveExtent({ name, rows, merges }: Sheet): Refusal | null {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width > limits.width) {
    return tooLarge(`工作表“${name}”用到第 ${width} 列`, `不超过 ${limits.width} 列`);
  }
  if (rows.length * width > limits.extent) {
    return tooLarge(
      `工作表“${name}”用到第 ${rows.length} 行、第 ${width} 列，共 ${rows.length * width} 格`,
      `行数乘以列数不超过 ${limits.extent}`,
    );
  }
  const merged = merges.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  return merged > limits.extent
    ? tooLarge(`工作表“${name}”的合并单元格互相重叠，共占 ${merged} 格`, `不超过 ${limits.extent} 格`)
    : null;
}
