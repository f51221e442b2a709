import type { Surroundings } from '../../resolve/surroundings.ts';
import type { Block } from '../../tables/blocks.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { districtColumns } from '../../tables/scope-column.ts';
import { hasEndOfYear, isCumulated, yearEndsOf } from '../../tables/year-ends.ts';
import { nameKey } from '../../text/name-key.ts';
import { axesOf } from './block-axes.ts';
import { labelsOf } from './block-labels.ts';
import { titleOver } from './title-over.ts';

/** What the labels of a block say when they are seen together. */
export interface BlockFacts extends Pick<Surroundings, 'axes' | 'split' | 'measured' | 'titleOver'> {
  readonly columnsMeasured: boolean;
  /** Columns that say what a line counts (口径). */
  readonly scopes: readonly Column[];
  /** Those of them that say of every line that it is the district's. */
  readonly districts: ReadonlySet<number>;
  /** Columns without any heading beside others. */
  readonly bare: ReadonlySet<Column>;
  /** The lines of December where every month of a year has one. */
  readonly yearEnds: ReturnType<typeof yearEndsOf>;
  /** Some label is 第四季度末 or the like. */
  readonly hasEndOfYear: boolean;
  /** A line needs a name: the block has names, or more lines than one. */
  readonly needsName: boolean;
}

/** What holds for all lines of a block; `scopes`: columns that say of what a number is. */
export function factsOf(reader: Reader, block: Block, rows: RowPaths, scopes: readonly Column[]): BlockFacts {
  const { table, grid, context, dictionary } = reader;
  const labels = labelsOf(reader, block, rows);
  const { uses, columnUses, columnPaths, named, isWholeList } = labels;
  const split = new Set(uses.flatMap(({ facets }) => facets?.members?.map(({ dimension }) => dimension) ?? []));
  const numbered = table.body.filter(({ row }) =>
    block.values.some(({ index }) => grid.rows[row]?.[index]?.kind === 'number'),
  );
  const isRanked = table.headers.some((row) =>
    grid.rows[row]?.some(({ text }) => /^(?:全市)?(?:排名|排序|位次|名次|排位)$/u.test(nameKey(text))),
  );
  // 数量 beside 每千常住人口, which is not read.
  const isRated =
    columnPaths.some((path) => path.some(isPerHead)) && !columnPaths.every((path) => path.some(isPerHead));
  return {
    axes: axesOf(reader, block, rows, labels),
    split,
    columnsMeasured: columnUses.some(({ facets }) => facets?.measure !== undefined),
    scopes,
    districts: districtColumns(scopes, table, grid),
    measured: [...named].some((measure) => measure !== context.measure),
    titleOver: titleOver(context, { split, isRanked, isRated, isWholeList, named }, dictionary),
    hasEndOfYear: hasEndOfYear(uses),
    yearEnds: columnUses.some(isCumulated) ? yearEndsOf(rows) : new Map(),
    bare: new Set(block.values.length > 1 ? block.values.filter((column) => column.path.length === 0) : []),
    needsName: block.labels.length > 0 || numbered.length > 1,
  };
}

/** A column of what comes to so many heads: 每千常住人口. */
function isPerHead({ text, facets }: LabelUse): boolean {
  return facets?.ignored !== undefined && /^每[十百千]?[百千万](?:名|常住|户籍)?人?口?/u.test(nameKey(text));
}
