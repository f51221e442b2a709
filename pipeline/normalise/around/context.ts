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
import { type Said, valuesOf } from './said.ts';
import type { Stated } from './stated.ts';
import type { FirstSheet } from './title-above.ts';
import { titleMeasure } from './title-measure.ts';
import type { UnitClause } from './units-in-notes.ts';

/** What holds for a whole table unless a label says otherwise. */
export interface Context {
  /** Titles of the table, else of the one above it, and the name of its sheet. */
  readonly titles: readonly string[];
  /** The name of the file without its extension. */
  readonly file: string;
  /** Years that title, 报告期, sheet or file state, each alone in its place; the first is the table's. */
  readonly years: readonly number[];
  /** The sheet's name is a year and so are others of the workbook, or says 上年: earlier years are right. */
  readonly series: boolean;
  /** The sheet's name is a word for the year before, and no year is stated. */
  readonly previous: boolean;
  /** The area that the sheet's name is. */
  readonly sheetArea: string | null;
  /** The member whose standard name is the sheet's name: figures of a measure that has its dimension are of this member. */
  readonly sheetMember: Member | null;
  /** One hospital or the like that fills in the form, empty for none. */
  readonly provider: string;
  /** 上半年 and the like, empty when the table covers whole years. */
  readonly part: string;
  /** 2023年12月 alone: the month or the whole year; empty for none. */
  readonly december: string;
  /** Years of a title or 报告期 that names more than one, as text. */
  readonly several: string;
  /** Known areas that the title, 填报单位 or the sheet's name names, else the file's name. */
  readonly areas: readonly string[];
  readonly measure: Measure | null;
  readonly units: readonly string[] | null;
  /** The text after 单位： when it names no unit of the register. */
  readonly unknownUnit: string;
  /** What the notes of the table say of units: 注：以上数据单位均为万人. */
  readonly unitClauses: readonly UnitClause[];
  /** Units that a table further up the sheet states, or that a note or a name mentions, when this table states none. */
  readonly earlierUnits: readonly string[] | null;
}

/** What holds for all tables of a sheet. */
export interface SheetFacts {
  readonly name: string;
  /** Path of the file, as messages print it. */
  readonly file: string;
  /** More than one sheet of the workbook is named for a year. */
  readonly series: boolean;
  /** The sheet's title is that of another sheet, of the folder's year, but for the year. */
  readonly twin: boolean;
  /** Sheets of the workbook are named for hospitals and the like. */
  readonly providers: boolean;
  /** What the name of a yearbook says of the years of its figures; empty for other files. */
  readonly yearbook: string;
  /** Units that notes of the sheet speak of. */
  readonly noted: readonly string[];
  /** What the sheets of the workbook that have words only state. */
  readonly cover: Stated;
  /** What the first sheet with figures says, for those behind it. */
  readonly first: FirstSheet | null;
}

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
