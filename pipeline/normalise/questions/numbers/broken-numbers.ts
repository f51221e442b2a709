import type { Taken } from '../../figures/values/taken.ts';
import type { Block } from '../../tables/blocks.ts';
import type { RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { brokenNumber } from '../messages/contradiction-messages.ts';

/**
 * Asks about a figure right below or behind which a short number without a name stands: one number that was broken
 * when it was pasted (50123 | 456).
 */
export function askAboutBrokenNumbers(
  { grid, table, findings }: Reader,
  block: Block,
  rows: RowPaths,
  taken: readonly Taken[],
): void {
  const bare = new Set(block.values.filter(({ path }) => path.length === 0).map(({ index }) => index));
  const nameless = new Set(
    block.labels.length === 0
      ? []
      : table.body.flatMap(({ row }) => ((rows.get(row) ?? []).length === 0 && rows.has(row) ? [row] : [])),
  );
  for (const { slot, observation } of taken) {
    if (observation?.value == null || !rows.has(slot.row) || !/^\d+$/u.test(slot.text)) continue;
    const below = nameless.has(slot.row + 1) ? grid.rows[slot.row + 1]?.[slot.column] : undefined;
    const behind = bare.has(slot.column + 1) ? grid.rows[slot.row]?.[slot.column + 1] : undefined;
    const rest = [below, behind].find((next) => next?.kind === 'number' && isRest(next.text, slot.text));
    if (rest !== undefined) findings.add(brokenNumber(slot.text, rest.text), [slot]);
  }
}

/** What a break leaves over is short: digits alone, or behind a point, fewer than before it. */
function isRest(text: string, before: string): boolean {
  return /^\.?\d{1,3}$/u.test(text) && before.length >= 3 && text.length < before.length;
}
