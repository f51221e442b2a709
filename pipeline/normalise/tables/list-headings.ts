import type { Block } from './blocks.ts';
import type { Column } from './columns.ts';
import type { LabelUse, RowPaths } from './label-use.ts';

/** A block and the labels of its lines. */
interface Lines {
  readonly block: Block;
  readonly rows: RowPaths;
}

/**
 * Headings of groups, and unknown ones, that stand over the names of a list as well as over its numbers, and over nothing else (孕产妇情况 | 儿童情况 over
 * two lists side by side): they head its lines, and stand before the names of each.
 */
export function withListHeadings({ block, rows }: Lines, columns: readonly Column[]): Lines {
  const over = (index: number) => columns.find((column) => column.index === index)?.path ?? [];
  const own = new Set([...block.labels, ...block.units, ...block.values.map(({ index }) => index)]);
  const elsewhere = new Set(
    columns.flatMap(({ index, path }) => (own.has(index) ? [] : path.map(({ slot }) => slot.anchor))),
  );
  const isHeading = ({ facets, slot }: LabelUse) =>
    (facets === null || facets.layout === '分组') &&
    !elsewhere.has(slot.anchor) &&
    block.values.every(({ path }) => path.some((each) => each.slot.anchor === slot.anchor));
  const first = block.labels[0];
  const headings = first === undefined ? [] : over(first).filter(isHeading);
  if (headings.length === 0 || elsewhere.size === 0) return { block, rows };
  const anchors = new Set(headings.map(({ slot }) => slot.anchor));
  const values = block.values.map((column) => ({
    ...column,
    path: column.path.filter(({ slot }) => !anchors.has(slot.anchor)),
  }));
  return {
    block: { ...block, values },
    rows: new Map([...rows].map(([row, path]) => [row, [...headings, ...path]] as const)),
  };
}
