import type { Axes } from '../../resolve/axes.ts';
import { withJoinedNames } from '../../resolve/joined-names.ts';
import { dividedColumns } from '../../resolve/measure-among.ts';
import { ownLeaves } from '../../resolve/own-leaves.ts';
import { areaOf } from '../../resolve/placing.ts';
import { residentLabels } from '../../resolve/resident-labels.ts';
import { isRest } from '../../resolve/resolution.ts';
import { topicsOf } from '../../resolve/topics.ts';
import { partsOfYearBefore } from '../../resolve/vague-years.ts';
import type { Block } from '../../tables/blocks.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { partLeftOut } from '../../years/part-label.ts';
import { closedLists } from '../parts/closed-lists.ts';
import { kindsOfCare } from '../parts/kinds-of-care.ts';
import { meansOfParts } from '../parts/means-of-parts.ts';
import { areNamedKinds } from '../parts/named-kinds.ts';
import { onlyAges } from '../parts/only-ages.ts';
import { openRests } from '../parts/open-rests.ts';
import { besideResidents, namesIn, othersIn, restReason } from '../parts/other-names.ts';
import { partsBeside } from '../parts/parts-beside.ts';
import { partsOfColumns } from '../parts/parts-of-columns.ts';
import { partsOfLines } from '../parts/parts-of-lines.ts';
import { partsOfMembers } from '../parts/parts-of-members.ts';
import { countedMeasures, provenParts, totalledLines, totalledSlots } from '../parts/proven-parts.ts';
import { strangeRests } from '../parts/strange-rests.ts';
import { subTotalsOf } from '../parts/sub-totals.ts';
import { kindsAlong } from '../parts/totals-of-kinds.ts';
import { wholesOfKinds } from '../parts/wholes-of-kinds.ts';
import { isOnlyCity, shortNames, totalsOfAreas } from './area-names.ts';
import type { BlockLabels } from './block-labels.ts';
import { areCountedKinds } from './counted-kinds.ts';
import { countsBeforeYears } from './counts-before-years.ts';
import { foreignDivisions } from './foreign-divisions.ts';
import { isOfArea } from './listed-lines.ts';
import { yearFacts } from './year-facts.ts';

/** What the labels along the two axes of a block say together. */
export function axesOf(reader: Reader, block: Block, rows: RowPaths, labels: BlockLabels): Axes {
  const { table, grid, context, dictionary } = reader;
  const { area } = reader.place.folder;
  const { values } = block;
  const { rowPaths, columnPaths, rowUses, columnUses, uses, named, lines, isWholeList, areColumns } = labels;
  const elsewhere = (use: LabelUse) =>
    use.facets?.measure === undefined && areaOf(use, area).some((other) => other !== area);
  // 编制 below 床位数: what the columns name only together.
  const joined = values.flatMap(({ path }) => withJoinedNames(path, [], dictionary)[0]);
  const measures = [...[...columnUses, ...joined].map(({ facets }) => facets?.measure), context.measure].flatMap(
    (one) => one ?? [],
  );
  const [only = null, ...further] = new Set(measures);
  const isNumber = (row: number, column: number) => grid.rows[row]?.[column]?.kind === 'number';
  const numbered = table.body.filter(({ row }) => values.some(({ index }) => isNumber(row, index)));
  const filled = values.filter(({ index }) => table.body.some(({ row }) => isNumber(row, index)));
  const isNamed = isOfArea(context, area);
  const closed = closedLists(rows, isNamed ? values : [], grid);
  const rests = openRests(rows, values, table, grid, dictionary);
  // 死亡人数 beside 出院人数 is of those in hospital, beside 人口数 of those who live there.
  const isBesideOther = columnUses.some(
    ({ text, facets }) =>
      facets === null && !/[率比]|[%‰]/u.test(text) && !/^(?:年?平均|户籍)?人口数?(?:\(万?人\))?$/u.test(nameKey(text)),
  );
  const isTotal = ({ facets }: LabelUse) => facets?.total === 'all';
  const proven = new Set([
    ...provenParts(rows, values, grid, dictionary, isNamed),
    ...partsOfColumns(rows, values, grid, dictionary),
  ]);
  const isOfKinds = isNamed && areCountedKinds(block, rows, measures, proven, table, grid);
  return {
    rowArea: rowUses.some(elsewhere),
    columnArea: columnUses.some(elsewhere),
    onlyCity: isOnlyCity(columnUses.filter(elsewhere), context, area, dictionary),
    areaTotals: new Set([...totalsOfAreas(rowUses, area), ...totalsOfAreas(columnUses, area)]),
    shortNames: new Set([...(lines.size > 0 ? [] : shortNames(rowUses, 'column')), ...shortNames(columnUses, 'row')]),
    cityColumns: new Set(
      block.labels.filter((index) =>
        table.headers.some((row) => city.test(nameKey(grid.rows[row]?.[index]?.text ?? ''))),
      ),
    ),

    ...yearFacts(rowUses, columnUses),
    partsBefore: new Set([columnPaths, rowPaths].flatMap((paths) => [...partsOfYearBefore(paths)])),
    countsBefore: countsBeforeYears(values),

    counted: countedMeasures(rows, values, grid),
    divided: new Set([...named, ...measures].flatMap(({ dimensions }) => dimensions)),
    headings: new Set(rowPaths.flatMap((path) => topicsOf(path).map(({ slot }) => slot.anchor))),
    own: new Set([...ownLeaves(rowPaths, dictionary), ...ownLeaves(columnPaths, dictionary)]),
    residents: new Map([...residentLabels(columnPaths, rowPaths), ...residentLabels(rowPaths, columnPaths)]),

    members: new Set(isBesideOther ? [] : uses.flatMap(({ facets }) => facets?.members ?? [])),
    dividedColumns: dividedColumns(columnPaths, dictionary),
    ages: new Set([...onlyAges(rowPaths), ...onlyAges(columnPaths)]),
    foreign: foreignDivisions(block, rows, reader),
    wholes: wholesOfKinds(rows, values, grid, dictionary),
    proven,
    partsOfLines: new Set([
      ...partsOfLines(rows, values, grid, table, further.length === 0 ? only : null),
      ...partsOfMembers(rows, values, grid),
      ...partsBeside(rows, values, grid),
    ]),

    listed: isWholeList && rowUses.some((use) => isTotal(use) || use.facets?.area !== undefined),
    columnListed: areColumns && columnUses.some((use) => isTotal(use) || use.facets?.area !== undefined),
    lines,

    sisters: new Set(
      uses.flatMap((use) => (isRest(use) ? [] : (use.facets?.members?.map(({ dimension }) => dimension) ?? []))),
    ),
    restReason: restReason(rowUses),
    strangeRests: new Set([...strangeRests(rows, values, table, grid), ...rests.nested]),
    openRests: rests.open,

    totalled: new Set([...totalledSlots(rows, values, grid), ...totalledLines(rows, values, grid)]),
    subTotals: subTotalsOf(values, rows, grid, dictionary),
    means: new Set([...meansOfParts(columnPaths, dictionary), ...meansOfParts(rowPaths, dictionary)]),
    rowOther:
      isWholeList || closed.rows || isOfKinds || areNamedKinds(rows, values, dictionary)
        ? ''
        : othersIn(namesIn(rows, measures), isNamed, measures) || besideResidents(rowUses),
    columnOther: areColumns || closed.columns ? '' : othersIn(columnUses, isNamed) || besideResidents(columnUses),
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
  };
}

const city = /^(?:所[在属])?(?:省份?|直辖市|省市|省\(市\)|省级?|城市|地级?市|市级?|市\(州\)|地区|地市级?)(?:名称)?$/u;
