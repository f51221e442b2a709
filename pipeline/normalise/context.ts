import { areasIn } from './area.ts';
import type { Dictionary, Measure } from './dictionary.ts';
import type { LabelReader } from './label.ts';
import type { PairKey, Said } from './lines.ts';
import { nameKey } from './name.ts';
import { unitsNamed } from './unit.ts';
import { partOfYear, yearOf, yearsIn } from './year.ts';

/** What holds for a whole table unless a label says otherwise. */
export interface Context {
  /** Titles of the table and the name of its sheet. */
  readonly titles: readonly string[];
  /** Years that title, 报告期, sheet or file state, each alone in its place; the first is the table's. */
  readonly years: readonly number[];
  /** The sheet's name is a year and so are others of the workbook: a series, in which earlier years are right. */
  readonly series: boolean;
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
  /** Units of a table further up the sheet, when this one states none. */
  readonly earlierUnits: readonly string[] | null;
}

/** Reads what stands around a table. */
export function contextOf(
  said: Said,
  before: Said,
  names: { readonly sheet: string; readonly file: string; readonly series: boolean },
  dictionary: Dictionary,
  label: LabelReader,
): Context {
  const all = { titles: [...before.titles, ...said.titles], pairs: [...before.pairs, ...said.pairs] };
  const own = { years: yearsOf(said), part: partOf(said), areas: areasOf(said, dictionary) };
  const sheetYear = yearOf(nameKey(names.sheet));
  const stated = own.years.length > 0 ? own.years : yearsOf(before);
  const sheetYears = sheetYear === null ? yearsIn(names.sheet) : [sheetYear];
  const fallback = sheetYears.length === 1 ? sheetYears : yearsIn(names.file.split(/[/\\]/u).at(-1) ?? '');
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
    years: stated.length > 0 ? stated : fallback.length === 1 ? fallback : [],
    series: stated.length === 0 && sheetYear !== null && names.series,
    part: own.part !== '' ? own.part : partOf(all),
    several: severalIn(said) || severalIn(before),
    areas,
    measure,
    units: units.found,
    unknownUnit: units.unknown,
    earlierUnits: units.found === null ? unitsOf(before, dictionary, label).found : null,
  };
}

function valuesOf(said: Said, key: PairKey): readonly string[] {
  return said.pairs.filter((pair) => pair.key === key && pair.value !== '').map((pair) => pair.value);
}

const compiled = /^\(?\d{4}年\d{1,2}月(\d{1,2}日)?\)?$/u;

/** The years of each title and 报告期. */
function yearLists(said: Said): readonly (readonly number[])[] {
  const bare = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
  const periods = valuesOf(said, 'period').map((value) =>
    [...new Set(value.normalize('NFKC').match(bare) ?? [])].map(Number),
  );
  return [...periods, ...said.titles.filter((title) => !compiled.test(nameKey(title))).map(yearsIn)];
}

function yearsOf(said: Said): readonly number[] {
  return [...new Set(yearLists(said).flatMap((years) => (years.length === 1 ? years : [])))];
}

function severalIn(said: Said): string {
  const years = yearLists(said).find((list) => list.length > 1);
  return years === undefined ? '' : `${years.join('、')} 年`;
}

function partOf(said: Said): string {
  return (
    [...said.titles.filter((title) => !compiled.test(nameKey(title))), ...valuesOf(said, 'period')]
      .map(partOfYear)
      .find((part) => part !== '') ?? ''
  );
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
  const found = [...named.flatMap((units) => units ?? []), ...loose.flat()];
  return { found: found.length > 0 ? [...new Set(found)] : null, unknown: unknown ?? '' };
}

const decoration = [
  /^(表|附表|附件|续表)\d*(-\d+)*[:、.]?/u,
  /^\d{4}(-\d{4})?年(度|末|底)?/u,
  /^(截至|截止)/u,
  /^(各区|分区|历年|各年度?|分年度?)/u,
];
const endings =
  /(情况统计表|情况汇总表|统计汇总表|情况一览表|统计表|情况表|汇总表|一览表|年报表|报表|表|情况|统计|数据|明细)$/u;

/** The measure that a title names when nothing but place, year and 统计表 stands around its whole name. */
function titleMeasure(
  title: string,
  dictionary: Dictionary,
  label: LabelReader,
): { measure: Measure; units?: readonly string[] } | null {
  const forms = [nameKey(title)];
  for (const form of forms) {
    const shorter = decoration.map((pattern) => form.replace(pattern, ''));
    shorter.push(form.replace(endings, ''), form.replace(/^(全区|全市|本区)/u, ''));
    for (const area of dictionary.areaNames.keys()) if (form.startsWith(area)) shorter.push(form.slice(area.length));
    for (const dimension of dictionary.dimensions)
      shorter.push(form.replace(new RegExp(`^[分按]${dimension}(分的?|的)?`, 'u'), ''));
    for (const next of shorter) if (next !== '' && !forms.includes(next) && forms.length < 200) forms.push(next);
  }
  for (const form of forms) {
    const facets = label(form);
    if (facets?.measure !== undefined && facets.members === undefined) {
      return { measure: facets.measure, ...(facets.units === undefined ? {} : { units: facets.units }) };
    }
  }
  return null;
}
