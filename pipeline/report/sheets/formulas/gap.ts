import { wholeValue } from '../../../excel/number.ts';
import type { CellPlace } from '../../../excel/sheet.ts';
import type { Printed, ReportIndicator } from '../../../model/report.ts';
import type { Held } from './pace.ts';
import { agrees, worked } from './worked.ts';

/** The distance to the goal, positive while it is not reached: to the target or the yardstick, else to the nearer end of a range. */
export function gapCell(
  { gap, target }: ReportIndicator,
  x: Held,
  cells: { readonly [goal in 'target' | 'reference' | 'low' | 'high']: CellPlace },
): Printed {
  const now = wholeValue(x.printed);
  if (now === null || gap.value === null) return gap;
  const goals = [
    [target.value, cells.target],
    [wholeValue(target.reference), cells.reference],
    [target.low, cells.low],
    [target.high, cells.high],
  ] as const;
  for (const [goal, cell] of goals) {
    if (goal === null) continue;
    if (agrees(goal - now, gap.value)) return worked(gap, goal - now, [cell, '-', x.cell]);
    if (agrees(now - goal, gap.value)) return worked(gap, now - goal, [x.cell, '-', cell]);
  }
  return gap;
}
