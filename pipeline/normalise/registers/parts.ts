import type { Registers } from './registers.ts';

/** Measure → the measures that are never more than it, and so may be a part of it, through others too. */
export function partsOf({ relations }: Pick<Registers, 'relations'>): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map<string, string[]>();
  for (const { row } of relations) {
    const isWhole = [row.left_breakdown, row.right_breakdown, row.factor, row.severity].every((text) => text === '');
    if (!isWhole || row.relation !== '≤') continue;
    direct.set(row.right_measure, [...(direct.get(row.right_measure) ?? []), row.left_measure]);
  }
  const below = (whole: string, found: Set<string>): ReadonlySet<string> => {
    for (const part of direct.get(whole) ?? []) {
      if (found.has(part)) continue;
      below(part, found.add(part));
    }
    return found;
  };
  return new Map([...direct.keys()].map((whole) => [whole, below(whole, new Set())]));
}
