import { doubtfulHeading } from '../../figures/messages/word-messages.ts';
import type { Taken } from '../../figures/values/taken.ts';
import { cellsOf } from '../../sheet/grid.ts';
import type { Reader } from '../../tables/reader.ts';
import { divisionIn } from '../../words/state-headings.ts';

/**
 * Asks about a line that tells parts apart, 按级别分：, and has below it lines that name measures of all, which may be those of some: no
 * members of what is divided. The figures are read.
 */
export function askAboutDivisionLines({ table, grid, findings }: Reader, taken: readonly Taken[]): void {
  const whole = new Map<number, boolean>();
  for (const { slot, figure, observation } of taken)
    if (observation?.value != null) whole.set(slot.row, (whole.get(slot.row) ?? true) && figure.breakdown === '');
  table.body.forEach(({ row, section }, at) => {
    const [slot, ...more] = cellsOf(grid.rows[row] ?? []);
    const words = section && slot !== undefined && more.length === 0 ? divisionIn(slot.text) : [];
    const next = table.body[at + 1]?.row;
    if (slot !== undefined && words.length > 0 && next !== undefined && whole.get(next) === true)
      findings.add(doubtfulHeading(words, slot.text), [slot]);
  });
}
