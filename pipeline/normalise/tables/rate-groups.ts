import { grouped } from '../memory/grouped.ts';
import { nameKey } from '../text/name-key.ts';
import type { Path } from './label-use.ts';

/**
 * Lines under the name of a rate that is written over several of them, among which are its numerator and its denominator, or 率: there it
 * heads the group (孕产妇系统管理率 over 孕产妇系统管理人数, 活产数 and 率（%）), and those two are what they say.
 */
export function withRateGroups(paths: readonly Path[]): readonly Path[] {
  const groups = grouped(
    paths.filter(
      ([head, leaf, ...lower]) => head?.facets?.derived !== undefined && leaf !== undefined && lower.length === 0,
    ),
    ([head]) => head?.slot.anchor ?? -1,
  );
  const headed = new Set<Path>();
  for (const group of groups.values()) {
    const measureOf = (path: Path) => path[1]?.facets?.measure;
    const measures = new Set(group.map(measureOf));
    const ways = group[0]?.[0]?.facets?.derived ?? [];
    const hasRate = group.some(([, leaf]) => /^比?率(?:\(.*\))?$/u.test(nameKey(leaf?.text ?? '')));
    const parts = ways.flatMap(({ kind, numerator, denominator }) => {
      if (kind !== '比率' || numerator === null || denominator === null || !measures.has(numerator)) return [];
      return measures.has(denominator) || hasRate ? [numerator, denominator] : [];
    });
    for (const path of group) if (parts.some((part) => part === measureOf(path))) headed.add(path);
  }
  if (headed.size === 0) return paths;
  return paths.map((path) =>
    headed.has(path) ? path.map((use, level) => (level === 0 ? { ...use, facets: { layout: '分组' } } : use)) : path,
  );
}
