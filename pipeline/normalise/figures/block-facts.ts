import type { Context } from '../around/context.ts';
import { remembered } from '../memory/remembered.ts';
import { isQuarter } from '../places/providers.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { narrowingTitle } from '../resolve/narrowing-title.ts';
import { areaOf } from '../resolve/placing.ts';
import { memberOfSheet, type Surroundings } from '../resolve/resolution.ts';
import { partsOfYearBefore } from '../resolve/vague-years.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Block } from '../tables/blocks.ts';
import type { Column } from '../tables/columns.ts';
import type { LabelUse, RowPaths } from '../tables/label-use.ts';
import type { Table } from '../tables/tables.ts';
import { hasEndOfYear, isCumulated, yearEndsOf } from '../tables/year-ends.ts';
import { nameKey } from '../text/name-key.ts';
import { isPartOfYear, partLeftOut } from '../years/part-label.ts';
import { headsQuarters } from './institution-list.ts';
import { isOfArea, listedLines } from './listed-lines.ts';
import { namesIn, othersIn } from './other-names.ts';
import { provenParts, totalledSlots } from './proven-parts.ts';
import { subTotalsOf } from './sub-totals.ts';

/** What the labels of a block say when they are seen together. */
export interface BlockFacts extends Pick<Surroundings, 'axes' | 'split' | 'measured' | 'titleOver'> {
  readonly columnsMeasured: boolean;
  /** Columns that say what a line counts (口径). */
  readonly scopes: readonly Column[];
  /** Columns without any heading beside others. */
  readonly bare: ReadonlySet<Column>;
  /** The lines of December where every month of a year has one. */
  readonly yearEnds: ReturnType<typeof yearEndsOf>;
  /** Some label is 第四季度末 or the like. */
  readonly hasEndOfYear: boolean;
  /** A line needs a name: the block has names, or more lines than one. */
  readonly needsName: boolean;
}

/** What holds for all lines of a block. `area` is that of the folder, `scopes` are columns that say of what a number is. */
export function factsOf(
  block: Block,
  rows: RowPaths,
  table: Table,
  grid: Grid,
  context: Context,
  dictionary: Dictionary,
  area: string,
  scopes: readonly Column[],
): BlockFacts {
  const rowUses = [...rows.values()].flat();
  const columnUses = block.values.flatMap((column) => column.path);
  const elsewhere = (use: LabelUse) =>
    use.facets?.measure === undefined && areaOf(use, area).some((named) => named !== area);
  const pureYear = (use: LabelUse) => use.facets?.year !== undefined && use.facets.measure === undefined;
  const hasMeasure = (use: LabelUse) => use.facets?.measure !== undefined;
  const split = new Set(
    [...rowUses, ...columnUses].flatMap((use) => use.facets?.members?.map((member) => member.dimension) ?? []),
  );
  const columnsMeasured = columnUses.some(hasMeasure);
  const measures = [...columnUses.map(({ facets }) => facets?.measure), context.measure].flatMap((one) => one ?? []);
  const numbered = table.body.filter((line) =>
    block.values.some((column) => grid.rows[line.row]?.[column.index]?.kind === 'number'),
  );
  const filled = block.values.filter(({ index }) =>
    table.body.some((line) => grid.rows[line.row]?.[index]?.kind === 'number'),
  );
  const lines = listedLines(block, rows, table, grid, context, dictionary, area);
  // The ranks have a column of their own beside what is ranked.
  const isRanked = table.headers.some((row) =>
    grid.rows[row]?.some(({ text }) => /^(?:全市)?(?:排名|排序|位次|名次|排位)$/u.test(nameKey(text))),
  );
  const areColumns = areQuartersOf(columnUses, context, area);
  const isWholeList = areQuartersOf(rowUses, context, area) || lines.size > 0;
  return {
    axes: {
      rowArea: rowUses.some(elsewhere),
      columnArea: columnUses.some(elsewhere),
      // （上年同期） below each measure is beside lines of this year, which say no year.
      rowYear: rowUses.some((use) => pureYear(use) && !(use.facets?.year === 'previous' && rowUses.some(hasMeasure))),
      columnYear: columnUses.some(pureYear),
      parts: [...rowUses, ...columnUses].some((use) => isPartOfYear(use.text)),
      partsBefore: new Set(
        [block.values.map((column) => column.path), [...rows.values()]].flatMap((paths) => [
          ...partsOfYearBefore(paths),
        ]),
      ),
      shortNames: new Set([...(lines.size > 0 ? [] : shortNames(rowUses, 'column')), ...shortNames(columnUses, 'row')]),
      lines,
      proven: provenParts(rows, block.values, grid),
      totalled: totalledSlots(rows, block.values, grid),
      subTotals: subTotalsOf(block.values),
      rowOther: isWholeList ? '' : othersIn(namesIn(rows, measures)),
      listed: isWholeList && rowUses.some(({ facets }) => facets?.total === 'all' || facets?.area !== undefined),
      columnListed:
        areColumns && columnUses.some(({ facets }) => facets?.total === 'all' || facets?.area !== undefined),
      columnOther: areColumns ? '' : othersIn(columnUses),
      rowPart: partLeftOut(numbered.flatMap(({ row }) => rows.get(row)?.map(({ text }) => text) ?? [])),
      columnPart: partLeftOut(filled.flatMap(({ path }) => path.map(({ text }) => text))),
    },
    split,
    columnsMeasured,
    scopes,
    measured: columnsMeasured || rowUses.some(hasMeasure),
    titleOver: remembered((measure: Measure) => {
      const given = isRanked
        ? context.titles.map((title) => title.replace(/排名|排序|位次|名次/gu, ''))
        : context.titles;
      const said = isWholeList ? given.filter((title) => !headsQuarters(title)) : given;
      const member = memberOfSheet(context, measure, split);
      if (member === null) return narrowingTitle(said, context.file, measure, split, dictionary);
      const titles = given.slice(0, -1);
      return narrowingTitle(titles, context.file, measure, new Set([...split, member.dimension]), dictionary);
    }),
    hasEndOfYear: hasEndOfYear([...columnUses, ...rowUses]),
    yearEnds: columnUses.some(isCumulated) ? yearEndsOf(rows) : new Map(),
    bare: new Set(block.values.length > 1 ? block.values.filter((column) => column.path.length === 0) : []),
    needsName: block.labels.length > 0 || numbered.length > 1,
  };
}

/** 密云 among 溪翁庄 and 穆家峪: the one short name of an area among names that no register knows may be that of a town. */
function shortNames(uses: readonly LabelUse[], along: 'row' | 'column'): readonly LabelUse[] {
  const placed = uses.filter(({ facets }) => typeof facets?.area === 'string' && facets.measure === undefined);
  const isOne = new Set(placed.map(({ facets }) => facets?.area)).size === 1;
  const isShort = placed.every(({ text }) => !/[市区县](?:合计|总计)?$/u.test(nameKey(text)));
  const lines = new Set(placed.map(({ slot }) => slot[along]));
  const isAmong = uses.some(
    ({ facets, text, slot }) =>
      facets === null && lines.has(slot[along]) && /^[\u4e00-\u9fa5]{2,4}$/u.test(nameKey(text)),
  );
  return isOne && isShort && isAmong ? placed : [];
}

/** All streets and towns beside a total, under a title that names the area: it is the area's, if it is their sum. */
function areQuartersOf(uses: readonly LabelUse[], context: Context, area: string): boolean {
  const names = uses.filter(({ facets }) => facets === null);
  const totals = new Set(uses.filter(({ facets }) => facets?.total === 'all').map(({ text }) => nameKey(text)));
  return (
    totals.size < 2 &&
    isOfArea(context, area) &&
    names.length > 2 &&
    names.every(({ text }) => isQuarter(text) || /地区$/u.test(nameKey(text)))
  );
}
