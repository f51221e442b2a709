import { oncePer } from '../memory/once-per.ts';
import type { Grid } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import { isPartOfYear } from '../years/part-label.ts';

const cycle =
  /(?:(?<![各分按逐历每])(?:月度|(?<![四4])季度)|[分按逐各](?:月|季(?!节)度?))(?![末底报]|.*(?:对比|比较|趋势|走势|变化))/u;

/** The cells of a sheet that name a part of a year. */
const partsOf = oncePer((grid: Grid) =>
  grid.rows.flatMap((row) => row.filter(({ kind, text }) => kind === 'text' && isPartOfYear(text))),
);

/** 月度, 逐月, 各月 or 分季 in a title, a heading or the name of a sheet, over a table without months or quarters; empty for none. */
export function cycleIn(title: string, grid: Grid): readonly string[] {
  const [word] = cycle.exec(nameKey(title)) ?? [];
  return word === undefined || partsOf(grid).length > 0 ? [] : [word];
}

/** Whether a word is nothing but 季度, 分月 and the like, and the sheet has the parts of a year that it speaks of. */
export function isPartedBy(word: string, grid: Grid): boolean {
  return /^[分按逐各]?(?:月|季)度?$/u.test(nameKey(word)) && partsOf(grid).length > 1;
}
