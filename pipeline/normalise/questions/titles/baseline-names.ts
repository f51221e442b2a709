import type { Taken } from '../../figures/values/taken.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { comparesWithin } from '../../words/other-table.ts';
import { ofBaseline } from '../messages/name-messages.ts';
import { slotsOf } from './title-slots.ts';

/** 基期 that is no item of a list of what the columns are. */
const baseline = /(?<![较比与和及、])(?:基期|基准期|基年|基准年)(?![数值年]*[、和与及至/])/u;

/**
 * Asks where a title, or the name of the sheet or the file, says that its figures are those a plan is measured from (基期), and they
 * were read for another year. Where a line or a column says it, the words are those of its figures only.
 */
export function askAboutBaselines(reader: Reader, taken: readonly Taken[]): void {
  const { context, table, grid, place, findings, dictionary } = reader;
  const { area } = place.folder;
  const isBase = (year: number) =>
    dictionary.plans?.some((plan) => plan.area === area && plan.baselineYear === year) === true;
  const read = taken.filter(({ observation, figure }) => observation?.value != null && !isBase(figure.year));
  if (read.length === 0) return;
  const told = [...table.headers, ...table.body.map(({ row }) => row)].map((row) => grid.rows[row] ?? []);
  const isTold = told.some((row) =>
    row.some(({ kind, text }) => kind === 'text' && text.length <= longestLabel && baseline.test(nameKey(text))),
  );
  const names = [
    ...table.said.titles.map((text) => ({ text, where: '标题', slots: slotsOf(text, grid) })),
    { text: place.sheet, where: '工作表名', slots: [] },
    { text: context.file, where: '文件名', slots: [] },
  ];
  const [found] = names.filter(({ text }) => baseline.test(nameKey(text)) && !comparesWithin(text));
  if (found !== undefined && (!isTold || nameKey(found.text).length <= longestLabel))
    findings.add(ofBaseline(found.where, found.text, read[0]?.figure.year ?? 0), found.slots);
}

const longestLabel = 8;
