import { valuesOf } from '../../around/said.ts';
import { type Taken, valuedFigures } from '../../figures/values/taken.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { comparesWithin } from '../../words/other-table.ts';
import { appears, yearsIn, yearsStated } from '../../years/written-years.ts';
import { olderTitle } from '../messages/contradiction-messages.ts';
import { titleOfLaterYear } from '../messages/question-messages.ts';
import { slotsOf } from './title-slots.ts';

/**
 * Asks where the latest figures of a table are of a later year than the one its title or 报告期 states alone: that, or the
 * year of the columns, is left from another table. A title of a later year may be that of the report.
 */
export function askAboutTitleYears({ context, table, grid, place, findings }: Reader, taken: readonly Taken[]): void {
  const years = new Set(valuedFigures(taken).map((figure) => figure.year));
  const latest = Math.max(...years);
  const names = years.size > 1 ? [] : [...table.said.titles, place.sheet];
  const periods = valuesOf(table.said, 'period').flatMap((value) => value.match(year) ?? []);
  const alone = [...names.flatMap(yearsStated), ...periods.map(Number)].filter((one) => context.years.includes(one));
  // 指标（2022年） over the names is a title of their figures.
  const headed = new Set(table.headers.flatMap((row) => (grid.rows[row] ?? []).map(({ text }) => text)));
  const headings = years.size > 1 ? [] : context.titles.filter((title) => headed.has(title));
  const beside = [...names, ...headings].flatMap((name) => [...yearBeside(name), ...yearBehind(name)]);
  const stated = [...alone, ...beside, ...headings.flatMap(yearAlone)].find((one) => one < latest);
  if (stated === undefined) return;
  findings.add(
    olderTitle(stated, latest),
    taken.filter(({ observation }) => observation?.value != null).map(({ slot }) => slot),
  );
}

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** The day or month on which a table was sent. */
const dated = /\d{4}\s*年\s*\d{1,2}\s*月/gu;

/** Asks where a title is of one year and the figures are of earlier ones only: last year's table with a new title. */
export function askAboutLaterTitles({ table, grid, findings }: Reader, taken: readonly Taken[]): void {
  if (valuedFigures(taken).length === 0) return;
  const latest = Math.max(...new Set(taken.map(({ figure }) => figure.year)));
  for (const title of table.said.titles) {
    const told = Number(/[(（](\d{4})年?度?的?数[据字]?[)）]/u.exec(title)?.[1] ?? latest);
    if (told > latest) findings.add(titleOfLaterYear(title, told, latest), slotsOf(title, grid));
    const [year, ...others] = yearsIn(title.replace(dated, ''));
    if (year === undefined || others.length > 0 || year <= latest || appears.test(title)) continue;
    findings.add(titleOfLaterYear(title, year, latest), slotsOf(title, grid));
  }
}

/** Words that join a year with another one, or compare them. */
const joins = /[较比]|[—–～~至到、,，和与及/-]\s*(?:19|20)\d{2}/u;
const first = /^\D{0,2}((?:19|20)\d{2})年(?:度|末|底)?(?![起以版后修])/u;
const last = /((?:19|20)\d{2})年(?:度|末|底)?(?:的?数[据字]?)?[)）\]】]?\s*$/u;

/** 2027年卫生资源（2026）, （26年）: a year in brackets at the end, beside the one that a title states. */
function yearBehind(title: string): readonly number[] {
  const [, full, short] = /\d{4}年.*\((?:((?:19|20)\d{2})年?|(\d{2})年)[度末底]?\)$/u.exec(nameKey(title)) ?? [];
  const year = full ?? (short === undefined ? undefined : `20${short}`);
  return year === undefined || joins.test(title) || comparesWithin(title) ? [] : [Number(year)];
}

function yearAlone(heading: string): readonly number[] {
  const found = yearsStated(heading);
  return found.length > 1 || joins.test(heading) || comparesWithin(heading) ? [] : found;
}

/** The first or last of several years of a title that nothing joins: 2023年妇幼健康情况2022年. */
function yearBeside(title: string): readonly number[] {
  if (yearsStated(title).length < 2 || joins.test(title) || comparesWithin(title) || appears.test(title)) return [];
  return [first, last].flatMap((pattern) => pattern.exec(title.trim())?.[1] ?? []).map(Number);
}
