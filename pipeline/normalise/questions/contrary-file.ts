import type { Observation } from '../../model/observation.ts';
import type { Problem } from '../../problem.ts';
import { areasElsewhere } from '../places/areas-named.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { baseOf } from '../text/file-name.ts';
import { yearsOfFile } from '../years/file-years.ts';

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
    figures.every((one) => one.year !== stated) &&
    !/以来|比较|对比/u.test(name);
  const said = [...(area === undefined ? [] : [area]), ...(isOther ? [`${stated}年`] : [])];
  return said.map((word) => ({
    severity: 'warn',
    code: 'W247',
    where: { file },
    found: `文件名说的是“${word}”，表上没有它的数；数已按表上写的读入`,
    expected: '文件名和表上的地区、年份一致',
    remedy: '请核对是不是改了旧表、只改了标题，或放错了文件；数没有错的请改正文件名',
  }));
}
