import type { Observation } from '../../../model/observation.ts';
import type { Problem } from '../../../problem.ts';
import { grouped } from '../../memory/grouped.ts';
import { areasElsewhere, areasOfName } from '../../places/areas-named.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { baseOf } from '../../text/file-name.ts';
import { nameKey } from '../../text/name-key.ts';
import { yearsDated, yearsOfFile } from '../../years/file-years.ts';
import { shortYearIn } from '../../years/short-year.ts';
import { yearsStated } from '../../years/written-years.ts';

/** A figure or a line of a ledger: what was read, of which area and year. */
export type Read = Pick<Observation, 'area' | 'year' | 'measure' | 'value' | 'origin'>;

/**
 * Asks about a file whose name names one district, or one year, of which it has no figure: a copy of another table in which
 * only the title was changed, or the other way round. A file may be named for the year in which its figures were sent.
 */
export function contraryFile(
  file: string,
  year: number,
  observations: readonly Read[],
  dictionary: Dictionary,
): readonly Problem[] {
  const figures = observations.filter(({ value }) => value !== null);
  // A form that came back blank for the year has a question of its own.
  const isUnfilled = observations.some((one) => one.year === year) && figures.every((one) => one.year !== year);
  if (figures.length === 0 || isUnfilled) return [];
  const name = baseOf(file);
  // A yardstick of the whole city is in the file of whatever district.
  const local = figures.filter(({ measure }) => dictionary.measureNames.get(nameKey(measure))?.citywide !== true);
  const areas = new Set(local.map(({ area }) => area));
  const [area] = local.length === 0 ? [] : areasElsewhere(name, areas, dictionary);
  const [stated, ...more] = yearsOfFile(file);
  const early = earlierDay(name, figures);
  const isOther =
    stated !== undefined &&
    more.length === 0 &&
    stated !== year + 1 &&
    (figures.every((one) => one.year !== stated) || figures.some((one) => one.year > stated)) &&
    !several.test(name);
  const said = [
    ...(area === undefined ? [] : [area]),
    ...cityIn(name, figures, dictionary),
    ...namesakeIn(name, areas, dictionary),
    ...(isOther ? [`${stated}年`] : early.map((one) => `${one}年`)),
    ...shortIn(name, year, figures),
  ];
  // A text file has one sheet, which bears the name of the file.
  const inSheets = figures.filter(({ origin }) => nameKey(origin.sheet) !== nameKey(name));
  return [
    ...said.map((word) => contraryName({ file }, '文件名', word)),
    ...sheetsOf(inSheets).flatMap(([sheet, own]) =>
      [...cityIn(sheet, own, dictionary), ...namesakeIn(sheet, new Set(own.map(({ area }) => area)), dictionary)].map(
        (word) => contraryName({ file, sheet }, '工作表名', word),
      ),
    ),
    ...olderSheets(inSheets).map(({ sheet, stated: word }) => contraryName({ file, sheet }, '工作表名', `${word}年`)),
    ...sheetsOf(inSheets).flatMap(([sheet, own]) =>
      shortIn(sheet, year, own).map((word) => contraryName({ file, sheet }, '工作表名', word)),
    ),
  ];
}

/** The city that a name means by itself (全市汇总, not 北京市各区), where all figures are of one of its districts. */
function cityIn(name: string, figures: readonly Read[], dictionary: Dictionary): readonly string[] {
  const { reference } = dictionary;
  const areas = new Set(figures.map(({ area }) => area));
  const named = areasOfName(name, dictionary);
  const isCity = named.length === 1 && named[0] === reference && !/[各分]区|十六区|16区/u.test(nameKey(name));
  return isCity && reference !== null && areas.size === 1 && !areas.has(reference) ? [reference] : [];
}

/** Another place with the short name of an area: 朝阳市 and 朝阳县 beside 朝阳区. */
function namesakeIn(name: string, areas: ReadonlySet<string>, { areaNames }: Dictionary): readonly string[] {
  const key = nameKey(name);
  const shorts = [...areaNames].filter(([short, area]) => short.length > 1 && area.startsWith(short) && area !== short);
  return shorts
    .filter(([, area]) => areas.has(area))
    .flatMap(
      ([short]) => new RegExp(`${short}(?:市(?![场民级政容区委属直内辖])|县(?![级城域]))`, 'u').exec(key)?.[0] ?? [],
    )
    .filter((place) => !areaNames.has(place));
}

/** The figures of each sheet. */
function sheetsOf(figures: readonly Read[]): readonly (readonly [string, readonly Read[]])[] {
  return [...grouped(figures, ({ origin }) => origin.sheet)];
}

/** 22（2022年）: a year of two digits of which there is no figure, or beside which there are figures of a later one. */
function shortIn(name: string, edition: number, figures: readonly Read[]): readonly string[] {
  const year = several.test(name) ? null : shortYearIn(name, edition);
  const isOther = figures.every((one) => one.year !== year) || figures.some((one) => one.year > (year ?? edition));
  return year !== null && isOther ? [`${String(year).slice(-2)}（${year}年）`] : [];
}

/** A name that begins or compares years. */
const several = /以来|比较|对比|[起至到]|\d年?[—-]+\d{4}/u;

/** Sheets named for one year with figures of a later one. */
function olderSheets(figures: readonly Read[]): readonly { readonly sheet: string; readonly stated: number }[] {
  return sheetsOf(figures).flatMap(([sheet, own]) => {
    const [stated, ...others] = yearsStated(sheet);
    const isOlder =
      stated !== undefined && others.length === 0 && !several.test(sheet) && own.some(({ year }) => year > stated);
    return (isOlder ? [stated] : earlierDay(sheet, own)).map((year) => ({ sheet, stated: year }));
  });
}

/** The year of a day in a name, 20221231, where there are figures of a later one; none where the name states a year besides. */
function earlierDay(name: string, figures: readonly Read[]): readonly number[] {
  const [day, ...others] = yearsDated(name);
  const isAlone = day !== undefined && others.length === 0 && yearsStated(name).every((year) => year === day);
  return isAlone && figures.some(({ year }) => year > day) ? [day] : [];
}

function contraryName(where: Problem['where'], what: string, word: string): Problem {
  return {
    severity: 'warn',
    code: 'W247',
    where,
    found: `${what}说的是“${word}”，表上没有它的数，或有更晚的数；数已按表上写的读入`,
    expected: `${what}和表上的地区、年份一致`,
    remedy: `请核对是不是改了旧表、只改了标题，或放错了文件；数没有错的请改正${what}`,
  };
}
