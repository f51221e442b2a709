import { valuesOf } from '../around/said.ts';
import { type Taken, valuedFigures } from '../figures/taken.ts';
import type { Reader } from '../tables/reader.ts';
import { yearsStated } from '../years/written-years.ts';
import { olderTitle } from './contradiction-messages.ts';

/**
 * Asks where the latest figures of a table are of a later year than the one its title or 报告期 states alone: that, or the
 * year of the columns, is left from another table. A title of a later year may be that of the report.
 */
export function askAboutTitleYears({ context, table, place, findings }: Reader, taken: readonly Taken[]): void {
  const years = new Set(valuedFigures(taken).map((figure) => figure.year));
  const latest = Math.max(...years);
  const titles = years.size > 1 ? [] : [...table.said.titles, place.sheet].flatMap(yearsStated);
  const periods = valuesOf(table.said, 'period').flatMap((value) => value.match(year) ?? []);
  const stated = [...titles, ...periods.map(Number)].find((one) => one < latest && context.years.includes(one));
  if (stated === undefined) return;
  findings.add(
    olderTitle(stated, latest),
    taken.filter(({ observation }) => observation?.value != null).map(({ slot }) => slot),
  );
}

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
