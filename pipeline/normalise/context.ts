import { areasIn } from './area.ts';
import type { Dictionary } from './dictionary.ts';
import type { LabelReader } from './label.ts';
import { type Said, valuesOf } from './lines.ts';
import { nameKey } from './name.ts';
import { isProvider } from './providers.ts';
import { partOf, severalIn, yearsOf, yearsOfFile } from './said-years.ts';
import { titleMeasure } from './title-measure.ts';
import { unitsNamed } from './unit.ts';
import type { Measure, Member } from './vocabulary.ts';
import { yearOf, yearsStated } from './year.ts';

/** What holds for a whole table unless a label says otherwise. */
export interface Context {
  /** Titles of the table and the name of its sheet. */
  readonly titles: readonly string[];
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
  /** Years of a title or 报告期 that names more than one, as text. */
  readonly several: string;
  /** Known areas that the title or 填报单位 names. */
  readonly areas: readonly string[];
  readonly measure: Measure | null;
  readonly units: readonly string[] | null;
  /** The text after 单位： when it names no unit of the register. */
  readonly unknownUnit: string;
  /** Units of a table further up the sheet, or of a note, when this one states none. */
  readonly earlierUnits: readonly string[] | null;
}

/** Reads what stands around a table. */
export function contextOf(
  said: Said,
  before: Said,
  names: {
    readonly sheet: string;
    readonly file: string;
    readonly series: boolean;
    readonly noted: readonly string[];
    readonly edition: number;
  },
  dictionary: Dictionary,
  label: LabelReader,
): Context {
  const all = { titles: [...before.titles, ...said.titles], pairs: [...before.pairs, ...said.pairs] };
  const own = {
    years: yearsOf(said, names.edition),
    part: partOf(said, names.edition),
    areas: areasOf(said, dictionary),
  };
  const sheetYear = yearOf(nameKey(names.sheet));
  const stated = own.years.length > 0 ? own.years : yearsOf(before, names.edition);
  const sheetYears = sheetYear === null ? yearsStated(names.sheet) : [sheetYear];
  const fallback = sheetYears.length === 1 ? sheetYears : yearsOfFile(names.file);
  const sheetLabel = label(names.sheet);
  const previous = sheetLabel?.year === 'previous';
  const areas = own.areas.length > 0 ? own.areas : areasOf(before, dictionary);
  const units = unitsOf(said, dictionary, label);
  const measures = new Set(
    [...said.titles, ...valuesOf(said, 'measure')].flatMap(
      (title) => titleMeasure(title, dictionary, label)?.measure ?? [],
    ),
  );
  const sheetMeasure = measures.size === 0 ? titleMeasure(names.sheet, dictionary, label)?.measure : undefined;
  const measure = measures.size === 1 ? ([...measures][0] ?? null) : (sheetMeasure ?? null);
  return {
    titles: [...said.titles, names.sheet],
    years:
      stated.length > 0
        ? [...new Set([...stated, ...(sheetYear === null ? [] : [sheetYear])])]
        : fallback.length === 1
          ? fallback
          : [],
    series: previous || (stated.every((year) => year === sheetYear) && sheetYear !== null && names.series),
    previous: previous && stated.length === 0,
    sheetArea: typeof sheetLabel?.area === 'string' ? sheetLabel.area : null,
    sheetMember: memberOf(names.sheet, dictionary),
    provider: valuesOf(all, 'body').find((body) => isProvider(body)) ?? '',
    part: own.part !== '' ? own.part : partOf(all, names.edition),
    several: severalIn(said, names.edition) || severalIn(before, names.edition),
    areas,
    measure,
    units: units.found,
    unknownUnit: units.unknown,
    earlierUnits:
      units.found === null ? (unitsOf(before, dictionary, label).found ?? unitsNoted(names.noted, dictionary)) : null,
  };
}

function memberOf(sheet: string, dictionary: Dictionary): Member | null {
  const found = dictionary.memberNames.get(nameKey(sheet)) ?? [];
  const [only] = found.filter(({ name }) => nameKey(name) === nameKey(sheet) && !/^其他/u.test(name));
  return found.length === 1 ? (only ?? null) : null;
}

/** Scaled units that notes of the sheet speak of: 注：单位为万人. */
function unitsNoted(notes: readonly string[], dictionary: Dictionary): readonly string[] | null {
  const found = notes.flatMap((note) => {
    const named = /单位(?:均?为|是|[:：])\s*[“"]?([^，。；;,\s”"]+)/u.exec(note)?.[1];
    return named === undefined ? [] : (unitsNamed(named, dictionary.units) ?? []);
  });
  return found.length > 0 ? found : null;
}

function areasOf(said: Said, dictionary: Dictionary): readonly string[] {
  const texts = [...said.titles, ...valuesOf(said, 'body'), ...valuesOf(said, 'area')];
  const found = [...new Set(texts.flatMap((text) => areasIn(text, dictionary)))];
  const own = found.filter((area) => area !== dictionary.reference);
  return own.length > 0 ? own : found;
}

function unitsOf(
  said: Said,
  dictionary: Dictionary,
  label: LabelReader,
): { found: readonly string[] | null; unknown: string } {
  const texts = valuesOf(said, 'unit');
  const bracketed = said.titles.flatMap((title) => {
    const inside = /\(([^()]+)\)$/u.exec(nameKey(title))?.[1];
    return inside === undefined ? [] : (unitsNamed(inside, dictionary.units) ?? []);
  });
  const loose = [...said.titles, ...valuesOf(said, 'measure')].flatMap((title) => {
    const facets = label(title);
    return facets?.units !== undefined && Object.keys(facets).length === 1
      ? [facets.units]
      : (titleMeasure(title, dictionary, label)?.units ?? []).map((unit) => [unit]);
  });
  const named = texts.map((text) => unitsNamed(text, dictionary.units));
  const unknown = texts.find(
    (text, index) =>
      named[index] === null && !/(委|局|院|中心|办|站|所|政府|公司|处|科|部|社)(员会)?$/u.test(text.trim()),
  );
  const found = [...named.flatMap((units) => units ?? []), ...loose.flat(), ...bracketed];
  return { found: found.length > 0 ? [...new Set(found)] : null, unknown: unknown ?? '' };
}
