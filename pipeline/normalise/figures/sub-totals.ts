import type { Column } from '../tables/columns.ts';
import type { LabelUse } from '../tables/label-use.ts';

/** The headings 小计 beside which, under the same headings, stand members of one dimension and nothing else: 小计 男 女. */
export function subTotalsOf(columns: readonly Column[]): ReadonlySet<LabelUse> {
  const groups = new Map<string, LabelUse[]>();
  for (const { path } of columns) {
    const leaf = path.at(-1);
    if (leaf === undefined || path.length < 2) continue;
    // 其中 above the members only.
    const over = path.slice(0, -1).flatMap(({ slot, facets }) => (facets?.layout === '分组' ? [] : slot.anchor));
    groups.set(over.join(), [...(groups.get(over.join()) ?? []), leaf]);
  }
  return new Set([...groups.values()].flatMap(subTotalIn));
}

function subTotalIn(leaves: readonly LabelUse[]): readonly LabelUse[] {
  const subs = leaves.filter(({ facets }) => facets?.total === 'sub');
  const members = leaves.filter((use) => !subs.includes(use)).map(({ facets }) => facets?.members ?? []);
  const [first = []] = members;
  const alike = first.some(({ dimension }) => members.every((each) => each.some((one) => one.dimension === dimension)));
  return subs.length === 1 && members.length > 1 && alike ? subs : [];
}
