import { type Taken, valuedFigures } from '../figures/taken.ts';
import type { Reader } from '../tables/reader.ts';
import { yearsStated } from '../years/written-years.ts';
import { olderTitle } from './contradiction-messages.ts';

/**
 * Asks where every figure of a table is of a later year than the one its title states: the title, or the year of the
 * columns, is left from another table. A title of a later year may be that of the report.
 */
export function askAboutTitleYears({ context, table, place, findings }: Reader, taken: readonly Taken[]): void {
  const [year, ...more] = new Set(valuedFigures(taken).map((figure) => figure.year));
  const stated =
    year === undefined
      ? undefined
      : [...table.said.titles, place.sheet]
          .flatMap(yearsStated)
          .find((one) => one < year && context.years.includes(one));
  if (stated === undefined || year === undefined || more.length > 0) return;
  findings.add(
    olderTitle(stated, year),
    taken.filter(({ observation }) => observation?.value != null).map(({ slot }) => slot),
  );
}
