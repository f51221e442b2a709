import type { Context } from '../around/context.ts';
import type { LabelReader } from '../labels/facets.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { dividedColumns } from '../resolve/measure-among.ts';
import { ownLeaves } from '../resolve/own-leaves.ts';
import { areaOf } from '../resolve/placing.ts';
import { residentLabels } from '../resolve/resident-labels.ts';
import { isRest, type Surroundings } from '../resolve/resolution.ts';
import { topicsOf } from '../resolve/topics.ts';
import { partsOfYearBefore } from '../resolve/vague-years.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Block } from '../tables/blocks.ts';
import type { Column } from '../tables/columns.ts';
import type { LabelUse, RowPaths } from '../tables/label-use.ts';
import { districtColumns } from '../tables/scope-column.ts';
import type { Table } from '../tables/tables.ts';
import { hasEndOfYear, isCumulated, yearEndsOf } from '../tables/year-ends.ts';
import { nameKey } from '../text/name-key.ts';
import { partLeftOut } from '../years/part-label.ts';
import { areQuartersOf, isOnlyCity, shortNames, totalsOfAreas } from './area-names.ts';
import { closedLists } from './closed-lists.ts';
import { countsBeforeYears } from './counts-before-years.ts';
import { foreignDivisions } from './foreign-divisions.ts';
import { kindsOfCare } from './kinds-of-care.ts';
import { isOfArea, listedLines } from './listed-lines.ts';
import { meansOfParts } from './means-of-parts.ts';
import { onlyAges } from './only-ages.ts';
import { openRests } from './open-rests.ts';
import { namesIn, othersIn, restReason } from './other-names.ts';
import { partsBeside } from './parts-beside.ts';
import { partsOfColumns } from './parts-of-columns.ts';
import { partsOfLines } from './parts-of-lines.ts';
import { partsOfMembers } from './parts-of-members.ts';
import { countedMeasures, provenParts, totalledLines, totalledSlots } from './proven-parts.ts';
import { strangeRests } from './strange-rests.ts';
import { subTotalsOf } from './sub-totals.ts';
import { titleOver } from './title-over.ts';
import { kindsAlong } from './totals-of-kinds.ts';
import { wholesOfKinds } from './wholes-of-kinds.ts';
import { yearFacts } from './year-facts.ts';

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
  label: LabelReader,
): BlockFacts {
  const rowUses = [...rows.values()].flat();
  const columnPaths = block.values.map(({ path }) => path);
  const columnUses = columnPaths.flat();
  const elsewhere = (use: LabelUse) =>
    use.facets?.measure === undefined && areaOf(use, area).some((named) => named !== area);
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
  const isRanked = table.headers.some((row) =>
    grid.rows[row]?.some(({ text }) => /^(?:全市)?(?:排名|排序|位次|名次|排位)$/u.test(nameKey(text))),
  );
  // 数量 beside 每千常住人口, which is not read.
  const isRated =
    block.values.some(({ path }) => path.some(isPerHead)) && !block.values.every(({ path }) => path.some(isPerHead));
  const areColumns = areQuartersOf(columnUses, context, area);
  const named = new Set([...rowUses, ...columnUses].flatMap(({ facets }) => facets?.measure ?? []));
  const closed = closedLists(rows, isOfArea(context, area) ? block.values : [], grid);
  // 死亡人数 beside 出院人数 is of those in hospital.
  const isBesideOther = columnUses.some(({ text, facets }) => facets === null && !/[率比]|[%‰]/u.test(text));
  const rests = openRests(rows, block.values, table, grid, dictionary);
  const isWholeList = areQuartersOf(rowUses, context, area) || lines.size > 0;
  return {
    axes: {
      rowArea: rowUses.some(elsewhere),
      columnArea: columnUses.some(elsewhere),
      onlyCity: isOnlyCity(columnUses.filter(elsewhere), context, area, dictionary),
      ...yearFacts(rowUses, columnUses),
      areaTotals: new Set([...totalsOfAreas(rowUses, area), ...totalsOfAreas(columnUses, area)]),
      sisters: new Set(
        [...rowUses, ...columnUses].flatMap((use) =>
          isRest(use) ? [] : (use.facets?.members?.map(({ dimension }) => dimension) ?? []),
        ),
      ),
      members: new Set(isBesideOther ? [] : [...rowUses, ...columnUses].flatMap(({ facets }) => facets?.members ?? [])),
      partsBefore: new Set([columnPaths, [...rows.values()]].flatMap((paths) => [...partsOfYearBefore(paths)])),
      shortNames: new Set([...(lines.size > 0 ? [] : shortNames(rowUses, 'column')), ...shortNames(columnUses, 'row')]),
      lines,
      proven: new Set([
        ...provenParts(rows, block.values, grid, dictionary),
        ...partsOfColumns(rows, block.values, grid, dictionary),
      ]),
      partsOfLines: new Set([
        ...partsOfLines(rows, block.values, grid, table, new Set(measures).size === 1 ? (measures[0] ?? null) : null),
        ...partsOfMembers(rows, block.values, grid),
        ...partsBeside(rows, block.values, grid),
      ]),
      totalled: new Set([...totalledSlots(rows, block.values, grid), ...totalledLines(rows, block.values, grid)]),
      counted: countedMeasures(rows, block.values, grid),
      divided: new Set([...named, ...measures].flatMap(({ dimensions }) => dimensions)),
      headings: new Set([...rows.values()].flatMap((path) => topicsOf(path).map(({ slot }) => slot.anchor))),
      dividedColumns: dividedColumns(columnPaths, dictionary),
      subTotals: subTotalsOf(block.values, rows, grid, dictionary),
      means: new Set([...meansOfParts(columnPaths, dictionary), ...meansOfParts([...rows.values()], dictionary)]),
      cityColumns: new Set(
        block.labels.filter((index) =>
          table.headers.some((row) => city.test(nameKey(grid.rows[row]?.[index]?.text ?? ''))),
        ),
      ),
      ages: new Set([...onlyAges([...rows.values()]), ...onlyAges(columnPaths)]),
      foreign: foreignDivisions(block, rows, table, grid, label),
      countsBefore: countsBeforeYears(block.values),
      residents: new Map([
        ...residentLabels(columnPaths, [...rows.values()]),
        ...residentLabels([...rows.values()], columnPaths),
      ]),
      wholes: wholesOfKinds(rows, block.values, grid, dictionary),
      own: new Set([...ownLeaves(rows.values(), dictionary), ...ownLeaves(columnPaths, dictionary)]),
      restReason: restReason(rowUses),
      strangeRests: new Set([...strangeRests(rows, block.values, table, grid), ...rests.nested]),
      openRests: rests.open,
      rowOther: isWholeList || closed.rows ? '' : othersIn(namesIn(rows, measures)),
      listed: isWholeList && rowUses.some(({ facets }) => facets?.total === 'all' || facets?.area !== undefined),
      columnListed:
        areColumns && columnUses.some(({ facets }) => facets?.total === 'all' || facets?.area !== undefined),
      columnOther: areColumns || closed.columns ? '' : othersIn(columnUses),
      rowCare: kindsOfCare(rowUses),
      columnCare: kindsOfCare(columnUses),
      rowKinds: kindsAlong(
        numbered.map(({ row }) => rows.get(row) ?? []),
        dictionary,
      ),
      columnKinds: kindsAlong(
        filled.map(({ path }) => path),
        dictionary,
      ),
      rowPart: partLeftOut(numbered.flatMap(({ row }) => rows.get(row)?.map(({ text }) => text) ?? [])),
      columnPart: partLeftOut(filled.flatMap(({ path }) => path.map(({ text }) => text))),
    },
    split,
    columnsMeasured,
    scopes,
    districts: districtColumns(scopes, table, grid),
    measured: [...named].some((measure) => measure !== context.measure),
    titleOver: titleOver(context, { split, isRanked, isRated, isWholeList, named }, dictionary),
    hasEndOfYear: hasEndOfYear([...columnUses, ...rowUses]),
    yearEnds: columnUses.some(isCumulated) ? yearEndsOf(rows) : new Map(),
    bare: new Set(block.values.length > 1 ? block.values.filter((column) => column.path.length === 0) : []),
    needsName: block.labels.length > 0 || numbered.length > 1,
  };
}

const city = /^(?:所[在属])?(?:省份?|直辖市|省市|省\(市\)|省级?|城市|地级?市|市级?|市\(州\)|地区|地市级?)(?:名称)?$/u;

/** A column of what comes to so many heads: 每千常住人口. */
function isPerHead({ text, facets }: LabelUse): boolean {
  return facets?.ignored !== undefined && /^每[十百千]?[百千万](?:名|常住|户籍)?人?口?/u.test(nameKey(text));
}
