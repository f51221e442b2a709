import type { Taken } from '../../figures/values/taken.ts';
import { numberIn } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { Column } from '../../tables/columns.ts';
import type { RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { isCumulated, yearEndsOf } from '../../tables/year-ends.ts';
import { isPartOfYear, monthsOf, monthsOfYear } from '../../years/part-label.ts';
import { unfinishedYear } from '../messages/contradiction-messages.ts';
import { sumIsNotTotal } from '../messages/sum-messages.ts';

/** Asks where 累计 of December, which was read as the year, is not the sum of the months beside it, or some of these are blank. */
export function askAboutCumulatedYears(
  { grid, findings }: Reader,
  block: Block,
  rows: RowPaths,
  taken: readonly Taken[],
): void {
  const columns = new Map(block.values.map((column) => [column.index, column]));
  if (!block.values.some(({ path }) => path.some(isCumulated))) return;
  const ends = yearEndsOf(rows);
  for (const { figure, slot, observation } of taken) {
    const column = columns.get(slot.column);
    const isEnd = rows.get(slot.row)?.some((use) => ends.has(use)) === true;
    if (observation?.value == null || !isEnd || !figure.measure.flow || !column?.path.some(isCumulated)) continue;
    const monthly = block.values[block.values.indexOf(column) - 1];
    if (monthly === undefined || !isMonthly(monthly)) continue;
    const year = figure.year;
    const months = [...rows].filter(([, path]) => path.some((use) => isMonthOf(use.text, year)));
    const numbers = months.flatMap(([row]) => numberIn(grid.rows[row]?.[monthly.index]) ?? []);
    const sum = numbers.reduce((all, value) => all + value, 0);
    const total = numberIn(slot) ?? 0;
    if (numbers.length < monthsOfYear) findings.add(unfinishedYear(figure, `${numbers.length + 1}月`), [slot]);
    else if (numbers.length === monthsOfYear && Math.abs(sum - total) > slack(total))
      findings.add(sumIsNotTotal(figure, sum, total, false), [slot]);
  }
}

/** 当月, or a heading that says 当月 of the same. */
function isMonthly({ path }: Column): boolean {
  return path.some(({ text }) => isPartOfYear(text) || /[当本]月/u.test(text));
}

function isMonthOf(text: string, year: number): boolean {
  return monthsOf(text).length === 1 && !(/\d{4}/u.test(text) && !text.includes(String(year)));
}

/** Whole numbers add up exactly; those in 万 are rounded. */
function slack(total: number): number {
  return Number.isInteger(total) ? 1e-9 * Math.abs(total) : 0.06 * monthsOfYear;
}
