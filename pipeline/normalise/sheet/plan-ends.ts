import type { LabelReader } from '../labels/facets.ts';
import { nameKey } from '../text/name-key.ts';
import { endOfPlanNamed } from '../years/year-label.ts';
import type { Grid, Slot } from './grid.ts';

/**
 * Reads “十三五”末 as 2020 beside another year or the end of another plan in the same row or column, and “十四五”末 as 2025:
 * the years in which the plans ended. The end of the plan that runs is a figure only when its last year is that of the
 * data and an earlier end stands beside it; alone it may be what the plan aims at.
 * @param edition the data year of the folder
 */
export function withPlanEnds(grid: Grid, edition: number, label: LabelReader): LabelReader {
  const ends = grid.rows.flatMap((row) => row.filter((slot) => endOf(slot) !== null)).slice(0, mostEnds);
  if (ends.length === 0) return label;
  const years = new Map<string, number>();
  for (const slot of ends) {
    const year = endOf(slot) ?? 0;
    const along = grid.rows.flatMap((row) =>
      row.filter((other) => other !== slot && (other.row === slot.row || other.column === slot.column)),
    );
    const isOne = along.some((other) => endOf(other) !== null || label(other.text)?.year !== undefined);
    const isBeside = along.some((other) => (endOf(other) ?? year) < year);
    if (year < edition ? isOne : year === edition && isBeside) years.set(slot.text, year);
  }
  return (text) => {
    const year = years.get(text);
    return label(text) ?? (year === undefined ? null : { year });
  };
}

function endOf({ kind, text }: Slot): number | null {
  return kind === 'text' && text.length <= longest ? endOfPlanNamed(nameKey(text)) : null;
}

const longest = 14;

/** No table has more headings of this kind. */
const mostEnds = 40;
