import type { LabelReader } from '../labels/facets.ts';
import { grouped } from '../memory/grouped.ts';
import type { Grid } from '../sheet/grid.ts';
import { isEndOfYear, isPartOfYear, monthsOf, monthsOfYear } from '../years/part-label.ts';
import { yearsIn } from '../years/written-years.ts';
import type { LabelUse, Path, RowPaths } from './label-use.ts';
import type { Table } from './table.ts';

const cumulated = /累计/u;
const affix = /[(（](?:本年|年内)?累计数?[)）]|(?:本年|年内|1[-—–~～至]本?月)?累计数?/u;

/** Whether a heading is of the months up to a line: 累计, 累计活产数. */
export function isCumulated({ text }: LabelUse): boolean {
  return cumulated.test(text);
}

type YearEnds<Item> = ReadonlyMap<Item, number | 'current'>;

/** The labels of December in a block that lists every month of a year once, each with that year. */
export function yearEndsOf(rows: RowPaths): YearEnds<LabelUse> {
  return endsAmong([...rows.values()].flat(), ({ text }) => text);
}

/** Whether the lines of a table list every month of a year. */
export function listsMonths(grid: Grid, { body }: Pick<Table, 'body'>): boolean {
  const names = body.flatMap(({ row }) => grid.rows[row]?.find(({ kind }) => kind === 'text')?.text ?? []);
  return endsAmong(names, (name) => name).size > 0;
}

function endsAmong<Item>(items: readonly Item[], textOf: (item: Item) => string): YearEnds<Item> {
  const single = items.filter((item) => monthsOf(textOf(item)).length === 1);
  const years = grouped(single, (item) => yearsIn(textOf(item)).join());
  return new Map(
    [...years.values()].flatMap((ones) => {
      const months = ones.flatMap((item) => monthsOf(textOf(item)));
      const isWhole = months.length === monthsOfYear && new Set(months).size === monthsOfYear;
      const last = ones.find((item) => monthsOf(textOf(item))[0] === monthsOfYear);
      return isWhole && last !== undefined ? [[last, yearsIn(textOf(last))[0] ?? 'current'] as const] : [];
    }),
  );
}

/** The labels of a cell where December crosses 累计, as those of the whole year; elsewhere 累计 is no name of a figure. */
export function atYearEnd(column: Path, row: Path, ends: YearEnds<LabelUse>): readonly [Path, Path] {
  if (ends.size === 0 || !column.some(isCumulated)) return [column, row];
  if (!row.some((use) => ends.has(use)))
    return [column.map((use) => (isCumulated(use) ? { ...use, facets: null } : use)), row];
  return [
    column.filter((use) => !isCumulated(use) || use.facets?.measure !== undefined),
    row.map((use) => {
      const year = ends.get(use);
      return year === undefined ? use : { ...use, text: year === 'current' ? '全年' : `${year}年`, facets: { year } };
    }),
  ];
}

/** Whether some label of a block is the last quarter or month of a year at its end. */
export function hasEndOfYear(uses: Path): boolean {
  return uses.some(({ text }) => isEndOfYear(text));
}

/** The labels of a cell where parts of the year are taken for the whole: 第四季度末 is one, for what is counted at a moment. */
export function atEndOfYear(path: Path): Path {
  return path.map((use) =>
    isEndOfYear(use.text) || isPartOfYear(use.text)
      ? { ...use, text: '年末', facets: { year: yearsIn(use.text)[0] ?? 'current' } }
      : use,
  );
}

/** Reads 累计活产数 in a list of months as 活产数, and takes 当月活产数 for what is less than a year. */
export function cumulatedLabel(label: LabelReader): LabelReader {
  return (text) => {
    const own = label(text);
    if (own !== null) return own;
    if (!cumulated.test(text)) return /[当本]月(?![末底])/u.test(text) ? { ignored: '不足一年的数' } : null;
    const bare = label(text.replace(affix, ''));
    return bare?.measure === undefined ? null : bare;
  };
}
