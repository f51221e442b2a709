import type { Dictionary } from '../registers/dictionary.ts';
import type { LabelUse, Path } from '../tables/label-use.ts';
import { withJoinedNames } from './joined-names.ts';

/**
 * The labels that are a measure by themselves, though the heading over them would make another one of them, where that other
 * one stands under the same heading with a name of its own: 产妇数 beside 筛查人数 under 产前筛查.
 */
export function ownLeaves(paths: Iterable<Path>, dictionary: Dictionary): ReadonlySet<LabelUse> {
  const joined = [...paths].flatMap((path) => {
    const [head, leaf] = [path.find(({ facets }) => facets === null), path.at(-1)];
    if (head === undefined || leaf === undefined || head === leaf) return [];
    const measure = withJoinedNames([], path, dictionary)[1].at(-1)?.facets?.measure;
    return measure === undefined ? [] : [{ heading: head.slot.anchor, leaf, measure }];
  });
  const isOwn = ({ heading, leaf, measure }: (typeof joined)[number]) =>
    leaf.facets?.measure !== undefined &&
    leaf.facets.measure !== measure &&
    joined.some((other) => other.heading === heading && other.leaf.facets === null && other.measure === measure);
  return new Set(joined.filter(isOwn).map(({ leaf }) => leaf));
}
