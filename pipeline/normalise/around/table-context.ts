import type { LabelReader } from '../labels/facets.ts';
import { unitsMentioned } from '../numbers/mentioned-units.ts';
import { areasOfName } from '../places/areas-named.ts';
import { providerOfFile, providerOfSheet } from '../places/providers.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure, Member } from '../registers/vocabulary.ts';
import { baseOf } from '../text/file-name.ts';
import { nameKey } from '../text/name-key.ts';
import { yearsOfFile } from '../years/file-years.ts';
import { partInNames } from '../years/part-of-year.ts';
import { withStatisticalYears } from '../years/statistical-year.ts';
import { yearsStated } from '../years/written-years.ts';
import { yearOf } from '../years/year-label.ts';
import type { Context, SheetFacts } from './context.ts';
import { type Said, valuesOf } from './said.ts';
import type { Stated } from './stated.ts';
import { titleMeasure } from './title-measure.ts';
import type { UnitClause } from './units-in-notes.ts';

/**
 * Puts together what holds for a table.
 * @param said the words around it
 * @param own what they state
 * @param before what is stated around the tables further up the sheet
 * @param clauses what its notes say of units
 */
export function contextOf(
  said: Said,
  own: Stated,
  before: Stated,
  clauses: readonly UnitClause[],
  sheet: SheetFacts,
  dictionary: Dictionary,
  label: LabelReader,
): Context {
  const file = baseOf(sheet.file);
  const [sheetName, filed] = [sheet.name, sheet.file].map(withStatisticalYears) as [string, string];
  const sheetYear = yearOf(nameKey(sheetName));
  const sheetYears = sheetYear === null ? yearsStated(sheetName) : [sheetYear];
  const covered = before.years.length > 0 || sheetYears.length > 0 ? before.years : sheet.cover.years;
  const stated = own.years.length > 0 ? own.years : covered;
  const fallback = sheetYears.length === 1 ? sheetYears : yearsOfFile(filed);
  const withSheet = [...new Set([...stated, ...(sheetYear === null ? [] : [sheetYear])])];
  const sheetLabel = label(sheet.name);
  const previous = sheetLabel?.year === 'previous';
  const mentioned = [...said.titles, sheet.name, file].flatMap((text) => unitsMentioned(text, dictionary.units));
  const earlierUnits = [...new Set([...before.units, ...sheet.noted, ...sheet.cover.units, ...mentioned])];
  const sheetArea = typeof sheetLabel?.area === 'string' ? sheetLabel.area : null;
  const bySheet = sheetArea === null ? areasOfName(sheet.name, dictionary) : [];
  const told = [...new Set([...(own.areas.length > 0 ? own.areas : before.areas), ...bySheet])];
  const named = sheet.cover.areas.length > 0 ? sheet.cover.areas : areasOfName(file, dictionary);
  const areas = told.length > 0 || sheetArea !== null ? told : named;
  return {
    titles: [...(said.titles.length > 0 ? said.titles : before.titles), sheet.name],
    years: stated.length > 0 ? withSheet : fallback.length === 1 ? fallback : [],
    series:
      previous || sheet.twin || (stated.every((year) => year === sheetYear) && sheetYear !== null && sheet.series),
    previous: previous && stated.length === 0,
    sheetArea,
    sheetMember: memberNamed(sheet.name, dictionary),
    provider:
      before.provider ||
      own.provider ||
      sheet.cover.provider ||
      providerOfFile(file) ||
      (sheet.providers ? providerOfSheet(sheet.name) : ''),
    part: own.part || before.part || sheet.cover.part || partInNames(sheetName, baseOf(filed)),
    december: own.december || before.december,
    several: own.several || before.several || sheet.cover.several || sheet.yearbook,
    file,
    areas: districtsOf(areas, dictionary),
    measure: measureOf(said, sheet.name, dictionary, label),
    units: own.units.length > 0 ? own.units : null,
    unknownUnit: own.unknownUnit,
    unitClauses: clauses,
    earlierUnits: own.units.length === 0 && earlierUnits.length > 0 ? earlierUnits : null,
  };
}

/** The one measure that titles and 指标： name; the sheet's name counts when they name none. */
function measureOf(said: Said, sheet: string, dictionary: Dictionary, label: LabelReader): Measure | null {
  const named = (title: string) => titleMeasure(title, dictionary, label)?.measure ?? [];
  const measures = new Set([...said.titles, ...valuesOf(said, 'measure')].flatMap(named));
  const [first = null] = measures.size === 0 ? [named(sheet)].flat() : measures;
  return measures.size > 1 ? null : first;
}

/** The member of exactly that name; 其他 says nothing alone. */
function memberNamed(name: string, dictionary: Dictionary): Member | null {
  const found = dictionary.memberNames.get(nameKey(name)) ?? [];
  const [only] = found.filter((member) => nameKey(member.name) === nameKey(name) && !/^其他/u.test(member.name));
  return found.length === 1 ? (only ?? null) : null;
}

/** Without the reference area, unless it is named alone. */
function districtsOf(areas: readonly string[], dictionary: Dictionary): readonly string[] {
  const districts = areas.filter((area) => area !== dictionary.reference);
  return districts.length > 0 ? districts : areas;
}
