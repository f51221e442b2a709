import type { LabelReader } from '../labels/facets.ts';
import type { Slot } from '../sheet/grid.ts';
import type { Block } from './blocks.ts';
import type { LabelUse } from './label-use.ts';

/** 合计 in the column of serial numbers, where the line has no other name. */
export function totalBeside(row: readonly Slot[], block: Block, label: LabelReader): readonly LabelUse[] {
  if (block.labels.length === 0) return [];
  const before = row.slice(0, block.values[0]?.index ?? 0).filter(({ kind }) => kind === 'text');
  const [slot] = before;
  const facets = slot === undefined ? null : label(slot.text);
  if (slot === undefined || before.length > 1 || facets?.measure !== undefined) return [];
  return facets?.total === 'all' || facets?.layout === '全区' ? [{ text: slot.text, facets, slot }] : [];
}
