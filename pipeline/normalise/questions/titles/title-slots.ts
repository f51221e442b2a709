import type { Grid, Slot } from '../../sheet/grid.ts';
import { nameKey } from '../../text/name-key.ts';

/** The first cell that has a title in it. */
export function slotsOf(title: string, grid: Grid): readonly Slot[] {
  const key = nameKey(title);
  for (const row of grid.rows) {
    const found = row.find((slot) => slot.kind === 'text' && nameKey(slot.text).includes(key));
    if (found !== undefined) return [found];
  }
  return [];
}
