import { nameKey } from '../text/name-key.ts';
import { isPartOfYear, monthsOf, monthsOfYear } from '../years/part-label.ts';
import { yearsIn } from '../years/written-years.ts';
import type { Column } from './columns.ts';
import type { LabelUse, Path, RowPaths } from './label-use.ts';

const cumulated = /^(?:合计)?累计(?:合计|数)?$/u;

/** 累计 beside the quarters or months of one year, each once, is their total; beside anything else it stays unknown. */
export function withYearTotals(columns: readonly Column[]): readonly Column[] {
  const values = columns.filter(({ role }) => role === 'value').map(({ path }) => path);
  const totals = totalsAmong(values);
  return columns.map((column) => ({ ...column, path: named(column.path, totals) }));
}

/** The same of lines. */
export function withYearTotalLines(rows: RowPaths): RowPaths {
  const totals = totalsAmong([...rows.values()]);
  return totals.size === 0 ? rows : new Map([...rows].map(([row, path]) => [row, named(path, totals)]));
}

function named(path: Path, totals: ReadonlySet<LabelUse>): Path {
  return path.map((use) =>
    totals.has(use) ? { ...use, facets: { layout: '合计', total: 'all', year: 'current' } } : use,
  );
}

function totalsAmong(paths: readonly Path[]): ReadonlySet<LabelUse> {
  const found = paths.flatMap((path) => {
    const leaf = path.at(-1);
    return leaf?.facets === null && cumulated.test(nameKey(leaf.text)) ? [{ leaf, path }] : [];
  });
  const whole = found.filter(({ leaf, path }) => {
    const beside = paths.filter((other) => other.at(-1) !== leaf && isUnderSame(other, path));
    const parts = beside.flatMap((other) => other.at(-1)?.text ?? []).filter(isPartOfYear);
    const months = parts.flatMap(monthsOf);
    const isOnce = months.length === monthsOfYear && new Set(months).size === monthsOfYear;
    // 本月 names no month; 上年一季度 and 2027年一季度 are of a year of their own.
    const isPlain = parts.every(
      (part) => monthsOf(part).length > 0 && yearsIn(part).length === 0 && !/[上去]年/u.test(part),
    );
    return isOnce && isPlain && found.filter((other) => isUnderSame(other.path, path)).length === 1;
  });
  return new Set(whole.map(({ leaf }) => leaf));
}

function isUnderSame(one: Path, other: Path): boolean {
  return (
    one.length === other.length &&
    one.slice(0, -1).every(({ slot }, level) => slot.anchor === other[level]?.slot.anchor)
  );
}
