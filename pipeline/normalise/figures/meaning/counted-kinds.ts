import { isEstablishment } from '../../places/providers.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import type { Grid } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Table } from '../../tables/table.ts';
import { nameKey } from '../../text/name-key.ts';

/**
 * Whether the lines of a table are kinds of what its measures count, as their heading says, with a total that is the sum of them:
 * 场所类别 over 学校 and 医疗机构, of which 应设宣传栏的场所数 counts the places. The names of single ones are no kinds;
 * which kinds of institutions there are is for the register.
 * @param proven the labels of lines that add up to the total
 */
export function areCountedKinds(
  { labels }: Block,
  rows: RowPaths,
  measures: readonly Measure[],
  proven: ReadonlySet<LabelUse>,
  { headers }: Table,
  grid: Grid,
): boolean {
  const headings = labels.flatMap((column) => headers.map((row) => nameKey(grid.rows[row]?.[column]?.text ?? '')));
  const nouns = headings
    .map((heading) => heading.replace(/(?:类别|类型|种类|分类)$/u, ''))
    .filter((noun) => noun.length > 1 && !isEstablishment(noun));
  const isCounted = (noun: string) => measures.every(({ name }) => name.replace(/数$/u, '').endsWith(noun));
  const isPart = (path: readonly LabelUse[]) => path.some((use) => proven.has(use) || use.facets?.total === 'all');
  return (
    measures.length > 0 &&
    nouns.some(isCounted) &&
    [...rows.values()].every((path) => path.length === 0 || isPart(path))
  );
}
