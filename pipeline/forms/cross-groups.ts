import type { AskedMeasure } from './asked.ts';

/** Most measures of one table. */
const most = 4;

/** Measures that can share a cross table: those of one dimension with the same members; each one of more dimensions alone. */
export function crossGroups(measures: readonly AskedMeasure[]): readonly (readonly AskedMeasure[])[] {
  const groups = new Map<string, AskedMeasure[]>();
  for (const measure of measures) {
    const parts = measure.dimensions.map(({ name, members }) => [name, ...members.map((each) => each.name)].join('、'));
    const key = measure.dimensions.length > 1 ? measure.name : parts.join('｜');
    const group = groups.get(key) ?? [];
    groups.set(key, [...group, measure]);
  }
  return [...groups.values()].flatMap((group) => piecesOf(group, most));
}

function piecesOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return items.length <= size ? [items] : [items.slice(0, size), ...piecesOf(items.slice(size), size)];
}
