import type { Observation } from '../../model/observation.ts';
import type { LabelReader } from '../labels/facets.ts';
import { type SpokenNumber, spokenNumbers, unclear } from '../notes/spoken-numbers.ts';
import { conversion } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { cellsOf, type Grid, type Slot } from '../sheet/grid.ts';

/** A sheet with tables has no more lines of words beside them. */
const mostLines = 200;

/**
 * The lines of words around tables that state figures of the area and the year of which no table has any: 活产数21000人，产妇数
 * 20800人 below a table of beds. What the tables have is held against them elsewhere.
 */
export function proseFigures(
  grid: Grid,
  observations: readonly Observation[],
  folder: { readonly area: string; readonly year: number },
  dictionary: Dictionary,
  label: LabelReader,
): readonly Slot[] {
  const read = new Set(observations.map(({ measure }) => measure));
  const isMissing = ({ facets: { measure, members }, reading, year, area, before, change }: SpokenNumber) =>
    measure !== undefined &&
    members === undefined &&
    !read.has(measure.name) &&
    (year === null || year === folder.year) &&
    (area === null || area === folder.area) &&
    change === null &&
    !before.some((words) => unclear.test(words)) &&
    reading.unit !== null &&
    conversion(reading.unit, measure.unit, dictionary.units) !== null;
  return grid.rows
    .filter((row) => row.every(({ kind }) => kind === 'text' || kind === 'blank'))
    .flatMap((row) => cellsOf(row))
    .filter(({ text }) => /[\d０-９]/u.test(text))
    .slice(0, mostLines)
    .filter(({ text }) => spokenNumbers(text, dictionary, label).some(isMissing));
}
