import { grouped } from '../../memory/grouped.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { LabelUse, Path } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';

/** 平均 beside all members of one dimension and nothing else, under the same headings: 男 | 女 | 平均. */
export function meansOfParts(paths: readonly Path[], { memberNames }: Dictionary): readonly LabelUse[] {
  const named = paths.flatMap((path) => {
    const leaf = path.at(-1);
    return leaf === undefined ? [] : [{ leaf, over: path.slice(0, -1) }];
  });
  const groups = grouped(named, ({ over }) => over.map(({ slot }) => slot.anchor).join());
  return [...groups.values()].flatMap((group) => {
    const leaves = group.map(({ leaf }) => leaf);
    const means = leaves.filter(({ text }) => /^平均[值数]?$/u.test(nameKey(text)));
    if (means.length !== 1) return [];
    const every = [...new Set([...memberNames.values()].flat())];
    const parts = leaves.filter((use) => !means.includes(use)).map(({ facets }) => facets?.members ?? []);
    const [first = []] = parts;
    const isWhole = first.some(({ dimension }) => {
      const all = every.filter((member) => member.dimension === dimension);
      const found = parts.flatMap((part) => part.filter((member) => member.dimension === dimension));
      return found.length === parts.length && all.length === parts.length && new Set(found).size === all.length;
    });
    return isWhole ? means : [];
  });
}
