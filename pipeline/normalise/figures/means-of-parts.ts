import type { Dictionary } from '../registers/dictionary.ts';
import type { LabelUse, Path } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';

/** 平均 beside all members of one dimension and nothing else, under the same headings: 男 | 女 | 平均. */
export function meansOfParts(paths: readonly Path[], { memberNames }: Dictionary): readonly LabelUse[] {
  const groups = new Map<string, LabelUse[]>();
  for (const path of paths) {
    const leaf = path.at(-1);
    if (leaf === undefined) continue;
    const key = path
      .slice(0, -1)
      .map(({ slot }) => slot.anchor)
      .join();
    groups.set(key, [...(groups.get(key) ?? []), leaf]);
  }
  const every = [...new Set([...memberNames.values()].flat())];
  return [...groups.values()].flatMap((leaves) => {
    const means = leaves.filter(({ text }) => /^平均[值数]?$/u.test(nameKey(text)));
    const parts = leaves.filter((use) => !means.includes(use)).map(({ facets }) => facets?.members ?? []);
    const [first = []] = parts;
    const isWhole = first.some(({ dimension }) => {
      const all = every.filter((member) => member.dimension === dimension);
      const found = parts.flatMap((part) => part.filter((member) => member.dimension === dimension));
      return found.length === parts.length && all.length === parts.length && new Set(found).size === all.length;
    });
    return isWhole && means.length === 1 ? means : [];
  });
}
