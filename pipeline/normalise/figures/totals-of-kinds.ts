import type { Dictionary } from '../registers/dictionary.ts';
import { kindsOf } from '../registers/kinds.ts';
import type { KindsAlong } from '../resolve/axes.ts';
import type { Path } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';

/** 未定级, which no register has beside 三级. */
const ungraded = /^(?:其中:?)?(?:未|无|不)(?:定|评|分|入)?(?:级|等)(?:别|次)?(?:医院)?$/u;

/**
 * The dimension of kinds (三级, 二级, 一级 of 医院) of which two or more stand along an axis and nothing else but totals, rates
 * and 未定级: a total among them is that of the hospitals, whatever is counted. Null for any other axis.
 */
export function kindsAlong(paths: readonly Path[], dictionary: Dictionary): KindsAlong | null {
  const kinds = kindsOf(dictionary);
  const found = new Map<string, Set<string>>();
  for (const path of paths) {
    const uses = path.filter(({ facets }) => facets?.total === undefined && facets?.ignored === undefined);
    if (uses.length === 0 || uses.every(({ text }) => ungraded.test(nameKey(text)))) continue;
    const members = uses.flatMap(({ facets }) => facets?.members ?? []);
    const [own] = members.filter(({ dimension }) => kinds.has(dimension));
    const isElse = uses.some(({ facets }) => facets?.members === undefined && facets?.layout !== '分组');
    if (own === undefined || isElse || members.some(({ dimension }) => dimension !== own.dimension)) return null;
    found.set(own.dimension, (found.get(own.dimension) ?? new Set()).add(own.name));
  }
  const [only, ...others] = found;
  if (only === undefined || others.length > 0 || only[1].size < 2) return null;
  return { dimension: only[0], whole: kinds.get(only[0]) ?? '' };
}
