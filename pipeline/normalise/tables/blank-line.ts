import type { Facets, LabelReader } from '../labels/facets.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { isPartOfYear } from '../years/part-label.ts';

/**
 * Whether a name alone on its row is that of a line whose numbers are left blank, not a heading: the row above or below
 * begins in the same column with another of its kind (社会办 below 公立, 12月 below 11月, 海淀区 above 朝阳区).
 */
export function isBlankLine(grid: Grid, slot: Slot, label: LabelReader): boolean {
  if (slot.merge !== null) return false;
  const own = kindsOf(slot.text, label);
  return [slot.row - 1, slot.row + 1].some((row) => {
    const next = grid.rows[row]?.[slot.column];
    if (next === undefined || next.kind === 'blank' || next.anchor === slot.anchor) return false;
    return kindsOf(next.text, label).some((kind) => own.includes(kind));
  });
}

/** What a name is one of: the months, the members of a dimension, areas, years; none where it names a measure too. */
function kindsOf(text: string, label: LabelReader): readonly string[] {
  if (isPartOfYear(text)) return ['part of year'];
  const facets: Facets = label(text) ?? {};
  if (facets.measure !== undefined) return [];
  return [
    ...(facets.members ?? []).map(({ dimension }) => dimension),
    ...(typeof facets.area === 'string' ? ['area'] : []),
    ...(typeof facets.year === 'number' ? ['year'] : []),
  ];
}
