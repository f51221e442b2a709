import type { Observation } from '../../model/observation.ts';
import type { Problem } from '../../problem.ts';
import { areasElsewhere } from '../places/areas-named.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { baseOf } from '../text/file-name.ts';
import { nameKey } from '../text/name-key.ts';
import { yearsOfFile } from '../years/file-years.ts';
import { yearOf } from '../years/year-label.ts';

/**
 * Asks about a file whose name names one district, or one year, of which it has no figure: a copy of another table in which
 * only the title was changed, or the other way round. A file may be named for the year in which its figures were sent.
 */
export function contraryFile(
  file: string,
  year: number,
  observations: readonly Observation[],
  dictionary: Dictionary,
): readonly Problem[] {
  const figures = observations.filter(({ value }) => value !== null);
  // A form that came back blank for the year has a question of its own.
  const isUnfilled = observations.some((one) => one.year === year) && figures.every((one) => one.year !== year);
  if (figures.length === 0 || isUnfilled) return [];
  const name = baseOf(file);
  const areas = new Set(figures.map(({ area }) => area));
  const [area] = areasElsewhere(name, areas, dictionary);
  const [stated, ...more] = yearsOfFile(file);
  const isOther =
    stated !== undefined &&
    more.length === 0 &&
    stated !== year + 1 &&
    (figures.every((one) => one.year !== stated) || figures.some((one) => one.year > stated)) &&
    !several.test(name);
  const said = [...(area === undefined ? [] : [area]), ...(isOther ? [`${stated}年`] : [])];
  return [
    ...said.map((word) => contraryName({ file }, '文件名', word)),
    ...olderSheets(figures).map(({ sheet, stated: word }) => contraryName({ file, sheet }, '工作表名', `${word}年`)),
  ];
}

/** A name that begins or compares years. */
const several = /以来|比较|对比|[起至到—-]/u;

/** Sheets named for one year with figures of a later one. */
function olderSheets(figures: readonly Observation[]): readonly { readonly sheet: string; readonly stated: number }[] {
  return [...new Set(figures.map(({ origin }) => origin.sheet))].flatMap((sheet) => {
    const stated = yearOf(nameKey(sheet));
    const isOlder =
      typeof stated === 'number' && figures.some(({ origin, year }) => origin.sheet === sheet && year > stated);
    return isOlder ? [{ sheet, stated }] : [];
  });
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
