import type { Context } from '../around/context.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Block } from '../tables/blocks.ts';
import type { LabelUse, RowPaths } from '../tables/label-use.ts';
import type { Table } from '../tables/tables.ts';
import { nameKey } from '../text/name-key.ts';
import { isWholeOf } from '../words/scope.ts';
import { headsQuarters, linesOfList } from './institution-list.ts';

const none: ReadonlySet<LabelUse> = new Set();

/** The lines of a list of all streets or institutions of the area. */
export function listedLines(
  block: Block,
  rows: RowPaths,
  table: Table,
  grid: Grid,
  context: Context,
  dictionary: Dictionary,
  area: string,
): ReadonlySet<LabelUse> {
  if (!isOfArea(context, area)) return none;
  const ofQuarters = isHeadedByQuarters(block, table, grid);
  const measures = block.values.flatMap(({ path }) => path.flatMap(({ facets }) => facets?.measure ?? []));
  const counted = measures.length > 0 ? measures : context.measure === null ? [] : [context.measure];
  const isWhole = (kind: string) =>
    counted.length > 0 &&
    counted.every((measure) => isWholeOf(kind === '' ? context.titles : [kind], measure, dictionary));
  return linesOfList(rows, block.values, grid, { ofQuarters, isWhole });
}

/** A title, who reports or the file names the area, or the whole of its ground, and no choice of its parts. */
export function isOfArea(context: Context, area: string): boolean {
  const names = (title: string) => nameKey(title).includes(nameKey(area)) || /辖区|[全本]区/u.test(title);
  if (context.titles.some((title) => names(title) && !partial.test(title))) return true;
  return context.areas.includes(area) && ![...context.titles, context.file].some((title) => partial.test(title));
}

const partial = /部分|重点|试点|抽样/u;

/** The names of the lines stand below 街道（乡镇）. */
function isHeadedByQuarters(block: Block, { headers }: Table, grid: Grid): boolean {
  return block.labels.some((column) => headers.some((row) => headsQuarters(grid.rows[row]?.[column]?.text ?? '')));
}
