import { nameKey } from '../text/name-key.ts';
import { isMarked } from './depth.ts';
import type { LabelUse, Path } from './label-use.ts';

/** Why a short name is not read beside a part of it that names the measure more fully. */
export const yielded = '它的“其中”才是这个指标';

/**
 * Lines, or columns, in their order, without those that a short name makes a measure which their 其中 names more fully: of
 * 老年人健康管理人数 and its 其中：规范健康管理人数 the second is 老年人规范健康管理人数.
 */
export function withYieldingNames(paths: readonly Path[]): readonly Path[] {
  let host = -1;
  const yielding = new Set<number>();
  paths.forEach((path, at) => {
    const leaf = path.at(-1);
    if (leaf === undefined) return;
    if (!isMarked(leaf)) host = at;
    const over = paths[host]?.at(-1);
    if (over !== undefined && at !== host && isFuller(leaf, over)) yielding.add(host);
  });
  if (yielding.size === 0) return paths;
  return paths.map((path, at) => {
    const leaf = path.at(-1);
    if (leaf === undefined || !yielding.has(at)) return path;
    return [...path.slice(0, -1), { ...leaf, facets: { ignored: yielded } }];
  });
}

/** Whether a part names the measure of its host, known by a short name, and nothing but that, in words of its own name that the host leaves out. */
function isFuller(part: LabelUse, host: LabelUse): boolean {
  const { text, facets } = part;
  const isWhole = (use: LabelUse) =>
    Object.keys(use.facets ?? {}).every((facet) => ['measure', 'alias', 'units'].includes(facet));
  const measure = facets?.measure;
  if (measure === undefined || measure !== host.facets?.measure || host.facets.alias !== true) return false;
  const name = nameKey(text)
    .replace(/^[(#]*(?:其中)?:?/u, '')
    .replace(/数$/u, '');
  return nameKey(measure.name).includes(name) && !nameKey(host.text).includes(name) && isWhole(host) && isWhole(part);
}
