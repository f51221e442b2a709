import { cellsOf, type Grid } from '../sheet/grid.ts';
import { isMarked } from './depth.ts';
import type { LabelUse, Path } from './label-use.ts';
import type { Table } from './table.ts';

/**
 * The labels of lines with a full-width blank in front of what a cell prints for each step that its format sets it in, counted
 * from the least of the lines with numbers below a heading: a form sets every name in by a step, which makes nothing a part,
 * nor a host of what a line without that step was put between.
 * @param paths of the lines that are no headings, in their order
 */
export function withFormatIndents(
  paths: readonly Path[],
  { body }: Pick<Table, 'body'>,
  grid: Pick<Grid, 'rows'>,
): readonly Path[] {
  if (!paths.some((path) => path.some(({ slot }) => slot.cell?.indent !== undefined))) return paths;
  const lines = body.filter(({ section }) => !section);
  const parts: number[] = [];
  for (const { section } of body) {
    if (section || parts.length === 0) parts.push(0);
    if (!section) parts[parts.length - 1] = (parts.at(-1) ?? 0) + 1;
  }
  let first = 0;
  return parts.flatMap((count) => {
    const own = paths.slice(first, first + count);
    // 其中 says by itself whose part a line is, however far it is set in.
    const numbered = own.filter((path, at) => !path.some(isMarked) && hasNumber(grid, lines[first + at]?.row));
    first += count;
    const least = leastIn(numbered.flat());
    return own.map((path) => path.map((use) => setIn(use, stepsOf(use) - (least.get(use.slot.column) ?? 0))));
  });
}

function hasNumber({ rows }: Pick<Grid, 'rows'>, row: number | undefined): boolean {
  return cellsOf(rows[row ?? -1] ?? []).some(({ kind }) => kind === 'number');
}

/** How far in the labels of a column are that are the least. */
function leastIn(uses: readonly LabelUse[]): ReadonlyMap<number, number> {
  const least = new Map<number, number>();
  for (const use of uses) {
    const { column } = use.slot;
    least.set(column, Math.min(least.get(column) ?? Number.POSITIVE_INFINITY, stepsOf(use)));
  }
  return least;
}

function stepsOf({ slot }: LabelUse): number {
  return slot.cell?.indent ?? 0;
}

function setIn(use: LabelUse, steps: number): LabelUse {
  const { cell } = use.slot;
  if (steps <= 0 || cell === null) return use;
  return { ...use, slot: { ...use.slot, cell: { ...cell, text: `${'\u3000'.repeat(steps)}${cell.text}` } } };
}
