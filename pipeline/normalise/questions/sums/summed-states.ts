import type { Taken } from '../../figures/values/taken.ts';
import { numberIn } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { isPartOfYear, monthsOf } from '../../years/part-label.ts';
import { stateIsSum } from '../messages/question-messages.ts';

/** Asks where the total of quarters or months was read of what is counted at a moment, and is the sum of them. */
export function askAboutSummedStates(reader: Reader, block: Block, rows: RowPaths, taken: readonly Taken[]): void {
  const { grid, findings } = reader;
  const columns = block.values.filter(({ path }) => path.some(isPart));
  const lines = [...rows].filter(([, path]) => path.some(isPart)).map(([row]) => row);
  if (columns.length < 2 && lines.length < 2) return;
  for (const { figure, slot, observation } of taken) {
    const total = numberIn(slot);
    if (observation?.value == null || figure.measure.flow || total === null || total === 0) continue;
    const across = columns.flatMap(({ index }) => numberIn(grid.rows[slot.row]?.[index]) ?? []);
    const along = lines.flatMap((row) => numberIn(grid.rows[row]?.[slot.column]) ?? []);
    if ([across, along].some((parts) => addsUp(parts, total))) findings.add(stateIsSum(figure, total), [slot]);
  }
}

function isPart({ text }: LabelUse): boolean {
  return isPartOfYear(text) && monthsOf(text).length > 0;
}

function addsUp(parts: readonly number[], total: number): boolean {
  const sum = parts.reduce((all, value) => all + value, 0);
  return parts.filter((value) => value !== 0).length > 1 && Math.abs(sum - total) <= 1e-9 * Math.abs(total);
}
