import { valuesOf } from '../../around/said.ts';
import type { Taken } from '../../figures/values/taken.ts';
import { cellsOf } from '../../sheet/grid.ts';
import type { Reader } from '../../tables/reader.ts';
import { comparesWithin } from '../../words/other-table.ts';
import { severalYears } from '../../years/several-years.ts';
import { yearsStated } from '../../years/written-years.ts';
import { ofSeveralYears } from '../messages/name-messages.ts';
import { slotsOf } from './title-slots.ts';

/**
 * Asks where a title or the name of the sheet that states the year says several years besides (2027年近三年妇幼), and no line
 * or column of the table says which: the figures may be those of all of them. The name of the file is heard where nothing
 * on the sheet states a year. Several years taken together (五年合计) are asked about wherever they are said, unless the
 * table has several. Without any year such figures are not read at all.
 */
export function askAboutSeveralYears(reader: Reader, taken: readonly Taken[]): void {
  const { context, table, grid, place, findings } = reader;
  const isUntold = ({ labels }: Taken) =>
    labels.every(({ facets }) => facets?.year === undefined && facets?.told === undefined);
  const valued = taken.filter(({ observation }) => observation?.value != null);
  if (valued.length === 0 || new Set(taken.map(({ figure }) => figure.year)).size !== 1) return;
  const isTold = !valued.some(isUntold) || isUnderOneOfYears(reader);
  const titles = [...table.said.titles, ...valuesOf(table.said, 'period')];
  const isDated = context.titles.some((title) => yearsStated(title).length > 0);
  const names = [
    ...titles.map((text) => ({ text, where: '标题', slots: slotsOf(text, grid) })),
    ...table.body.flatMap(({ row, section }) => {
      const heading = section ? cellsOf(grid.rows[row] ?? [])[0] : undefined;
      return heading === undefined ? [] : [{ text: heading.text, where: '小标题', slots: [heading] }];
    }),
    { text: place.sheet, where: '工作表名', slots: [] },
    { text: context.file, where: '文件名', slots: [] },
  ];
  for (const { text, where, slots } of names) {
    const isBeside = isTold || (isDated && where === '文件名');
    const words = comparesWithin(text) ? '' : severalYears(text, isBeside);
    if (words !== '') findings.add(ofSeveralYears(where, text, words), slots);
  }
}

/** Whether a title of the table is only a year, as lines over other tables of the sheet are other years: 2023年 and 2024年 below 近三年. */
function isUnderOneOfYears({ table, grid, label }: Reader): boolean {
  const yearOf = (text: string) => {
    const { year, ...more } = label(text) ?? {};
    return typeof year === 'number' && Object.keys(more).length === 0 ? year : null;
  };
  const own = table.said.titles.flatMap((title) => yearOf(title) ?? []);
  const alone = grid.rows.flatMap((row) => {
    const [slot, ...others] = cellsOf(row).filter(({ kind }) => kind !== 'blank');
    return slot === undefined || others.length > 0 ? [] : (yearOf(slot.text) ?? []);
  });
  return own.length === 1 && new Set(alone).size > 1;
}
