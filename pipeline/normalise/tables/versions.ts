import { nameKey } from '../text/name-key.ts';
import type { YearLabel } from '../years/year-label.ts';
import type { Path } from './label-use.ts';

/**
 * Labels such as 2022年（修订） say no more than their year where no other label of that year, and none that tells its year
 * as 上年, stands along the axis; where one does, which of the two counts is not known, and the label says nothing.
 */
export function withVersions(paths: readonly Path[]): readonly Path[] {
  if (!paths.some((path) => path.some(({ facets }) => facets?.version === true))) return paths;
  const byYear = new Map<YearLabel, Set<string>>();
  for (const { text, facets } of paths.flat()) {
    if (facets?.year !== undefined) byYear.set(facets.year, (byYear.get(facets.year) ?? new Set()).add(nameKey(text)));
  }
  const told = byYear.has('current') || byYear.has('previous');
  return paths.map((path) =>
    path.map((use) => {
      const isOne = !told && (byYear.get(use.facets?.year ?? 0)?.size ?? 0) === 1;
      return use.facets?.version !== true || isOne ? use : { ...use, facets: null };
    }),
  );
}
