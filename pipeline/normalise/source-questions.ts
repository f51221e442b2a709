import { cellsOf, type Grid, type Slot } from './grid.ts';
import { nameKey } from './name.ts';
import { areasOfName } from './name-areas.ts';
import { preliminary } from './note-questions.ts';
import type { Reader } from './reader.ts';
import { narrowingNote } from './remark-messages.ts';
import type { Taken } from './take-cell.ts';
import { yearsIn } from './year.ts';

/** What bears the name of a form or says how far it is. */
const form = /表\s*号|状态|版本/u;
const source = /来源\s*[:：](.+)$/u;

/**
 * Asks where the source of a table, or its number among the forms, says of what it is: 资料来源：another district's office or
 * the report of an earlier year, 表号：快报 1 表. The figures are read.
 */
export function askAboutSource(reader: Reader, taken: readonly Taken[]): void {
  const { grid, findings, dictionary, place, table } = reader;
  const figures = taken.flatMap(({ figure, observation }) => (observation?.value == null ? [] : figure));
  if (figures.length === 0) return;
  const areas = new Set([place.folder.area, ...figures.map(({ area }) => area)]);
  const first = Math.min(...figures.map(({ year }) => year));
  for (const slot of sourcesOf(grid)) {
    const text = source.exec(slot.text.normalize('NFKC'))?.[1] ?? '';
    const named = areasOfName(text, dictionary).filter((area) => area !== dictionary.reference);
    const years = yearsIn(text);
    const isOld = years.length > 0 && years.every((year) => year < first);
    const isForeign = named.length > 0 && !named.some((area) => areas.has(area));
    if (isOld || isForeign)
      findings.add(narrowingNote(slot.text, isOld ? `${years.join('、')}年` : named.join('、')), [slot]);
  }
  for (const { key, value } of table.said.pairs) {
    const word = key === 'other' ? preliminary.exec(nameKey(value))?.[0] : undefined;
    const slot =
      word === undefined ? undefined : grid.rows.flat().find(({ text }) => form.test(text) && text.includes(value));
    if (word !== undefined && slot !== undefined) findings.add(narrowingNote(slot.text, word), [slot]);
  }
}

const sources = new WeakMap<Grid, readonly Slot[]>();

/** The cells of a sheet that name a source; a sheet of many tables is searched once. */
function sourcesOf(grid: Grid): readonly Slot[] {
  const before = sources.get(grid);
  if (before !== undefined) return before;
  const found = grid.rows.flatMap((row) =>
    cellsOf(row).filter(({ kind, text }) => kind === 'text' && source.test(text)),
  );
  sources.set(grid, found);
  return found;
}
