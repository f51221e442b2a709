import type { Dictionary } from '../registers/dictionary.ts';
import { isMarked } from './depth.ts';
import { asEventOf } from './events-below.ts';
import type { Path } from './label-use.ts';
import { asMemberOf } from './member-parts.ts';
import { isAge, isOfAnother, isOfLiving, partsFrom, populationsIn } from './parted.ts';
import { asPartBelow, asPartOf, measureOfMember } from './parts-of-measure.ts';

/** Columns that name a part of the measure of the column before them, under the same headings. */
export function withColumnParts(paths: readonly Path[], dictionary: Dictionary): readonly Path[] {
  let host: Path = [];
  let [isInList, aged] = [false, false];
  const populations = populationsIn(paths);
  return paths.map((path) => {
    const leaf = path.at(-1);
    const isBeside = path.slice(0, -1).every(({ slot }, level) => slot.anchor === host[level]?.slot.anchor);
    const own = isBeside && host.length === path.length ? measureOfMember(leaf, host.at(-1), dictionary) : null;
    if (leaf !== undefined && own !== null)
      return [...path.slice(0, -1), { ...leaf, facets: { ...leaf.facets, measure: own } }];
    if (leaf?.facets?.measure !== undefined) [host, isInList, aged] = [path, false, false];
    else if (leaf?.facets?.ignored !== undefined) host = [];
    if (leaf === undefined || (leaf.facets !== null && leaf.facets.members === undefined)) return path;
    const over = path.at(-2);
    const event = over === undefined ? leaf : asEventOf(over, leaf, dictionary);
    if (event !== leaf) return [...path.slice(0, -2), event];
    const below = asPartBelow(path, dictionary);
    if (below !== null) return below;
    if (!isBeside || host.length !== path.length) return path;
    const before = host.at(-1);
    const named = asPartOf(before, leaf, dictionary);
    const part = named === leaf ? asMemberOf(before, leaf, dictionary) : named;
    if (aged && !isInList && !isAge(leaf)) return path;
    isInList ||= isMarked(leaf);
    aged ||= part === leaf && isAge(leaf);
    if (before !== undefined && part === leaf && partsFrom(before, leaf, isInList, dictionary)) host = [];
    const isOther = isOfAnother(before, part, populations) || (path.length === 1 && isOfLiving(before, leaf, isInList));
    return [...path.slice(0, -1), isOther ? leaf : part];
  });
}
