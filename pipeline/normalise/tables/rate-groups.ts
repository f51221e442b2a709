import { grouped } from '../memory/grouped.ts';
import { nameKey } from '../text/name-key.ts';
import type { LabelUse, Path } from './label-use.ts';

/**
 * Lines or columns under the name of a rate that is written over several of them, among which are its numerator and its
 * denominator, or 率: there it heads the group (孕产妇系统管理率 over 孕产妇系统管理人数, 活产数 and 率（%）, or over years and these), and
 * those two are what they say.
 */
export function withRateGroups(paths: readonly Path[]): readonly Path[] {
  const groups = grouped(
    paths.filter(([head, ...lower]) => head?.facets?.derived !== undefined && lower.length > 0 && areTimes(lower)),
    ([head]) => head?.slot.anchor ?? -1,
  );
  const headed = new Set<Path>();
  for (const group of groups.values()) {
    const measureOf = (path: Path) => path.at(-1)?.facets?.measure;
    const measures = new Set(group.map(measureOf));
    const ways = group[0]?.[0]?.facets?.derived ?? [];
    const hasRate = group.some((path) => /^比?率(?:\(.*\))?$/u.test(nameKey(path.at(-1)?.text ?? '')));
    const parts = ways.flatMap(({ kind, numerator, denominator }) => {
      if (kind !== '比率' || numerator === null || denominator === null || !measures.has(numerator)) return [];
      return measures.has(denominator) || hasRate ? [numerator, denominator] : [];
    });
    for (const path of group) if (parts.some((part) => part === measureOf(path))) headed.add(path);
  }
  if (headed.size === 0) return paths;
  return paths.map((path) =>
    headed.has(path) ? path.map((use, level) => (level === 0 ? asHeading(use) : use)) : path,
  );
}

/** Years and places alone between the name of a rate and the last label. */
function areTimes(lower: Path): boolean {
  return lower
    .slice(0, -1)
    .every(
      ({ facets }) => facets !== null && (facets.year ?? facets.area) !== undefined && facets.measure === undefined,
    );
}

/** The name of a rate as the heading of a group; the year before it (2024年孕产妇系统管理率) is that of what stands below. */
function asHeading({ facets, ...use }: LabelUse): LabelUse {
  const { derived: _, ignored: __, units: ___, ...rest } = facets ?? {};
  return { ...use, facets: { ...rest, layout: '分组' } };
}
