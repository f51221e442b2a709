import { type Grid, numberIn } from '../sheet/grid.ts';
import type { Block } from './blocks.ts';
import type { BodyLine } from './draft.ts';
import type { LabelUse, Path } from './label-use.ts';

/**
 * Reads 小计 as 合计 where it is the only total of a table without sections, its first or its last line, and the sum of all
 * other lines in every column.
 */
export function withLoneSubtotal(
  paths: readonly Path[],
  lines: readonly BodyLine[],
  grid: Grid,
  block: Block,
): readonly Path[] {
  const isSub = ({ facets }: LabelUse) => facets?.total === 'sub';
  const isWhole = ({ facets }: LabelUse) => facets?.total === 'all' || facets?.area !== undefined;
  const at = paths.findIndex((path) => path.some(isSub));
  const isAtEnd = at === 0 || at === paths.length - 1;
  if (
    at < 0 ||
    !isAtEnd ||
    !paths[at]?.every(isSub) ||
    paths.flat().filter(isSub).length > 1 ||
    paths.flat().some(isWhole)
  )
    return paths;
  const others = paths.flatMap((path, index) => (index === at ? [] : [{ path, row: lines[index]?.row ?? -1 }]));
  if (others.length < 2 || others.some(({ path }) => path.length === 0)) return paths;
  const isSum = (column: number) => {
    const whole = numberIn(grid.rows[lines[at]?.row ?? -1]?.[column]);
    const parts = others.map(({ row }) => numberIn(grid.rows[row]?.[column]) ?? 0);
    const sum = parts.reduce((all, part) => all + part, 0);
    return whole === null ? parts.every((part) => part === 0) : Math.abs(whole - sum) <= 1e-9 * Math.abs(sum);
  };
  const isFilled = block.values.some(({ index }) => numberIn(grid.rows[lines[at]?.row ?? -1]?.[index]));
  if (!isFilled || !block.values.every(({ index, path }) => isSum(index) || path.some(isDerived))) return paths;
  return paths.map((path, index) => (index === at ? path.map(asTotal) : path));
}

/** A rate of the total is no sum. */
function isDerived({ facets }: LabelUse): boolean {
  return facets?.ignored !== undefined;
}

function asTotal(use: LabelUse): LabelUse {
  return use.facets?.total === 'sub' ? { ...use, facets: { ...use.facets, total: 'all' } } : use;
}
