import type { Observation, PrintedRatio } from '../../../model/observation.ts';
import { spokenRatios } from '../../figures/derived/spoken-ratios.ts';
import type { Taken } from '../../figures/values/taken.ts';
import type { LabelReader } from '../../labels/facets.ts';
import { grouped } from '../../memory/grouped.ts';
import { mayNameNumber, namesNumber } from '../../notes/names-number.ts';
import { spokenNumbers } from '../../notes/spoken-numbers.ts';
import { conversion } from '../../numbers/unit.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { cellsOf, type Grid, type Slot } from '../../sheet/grid.ts';
import type { Reader } from '../../tables/reader.ts';
import { lineRemarks } from './line-remarks.ts';

/** A sheet of words has more lines than anybody says numbers in. */
const mostLines = 200;

/** The numbers that remarks state beside figures: of the area of their line, and of its newest year unless they name one. */
export function ratiosInRemarks(reader: Reader, taken: readonly Taken[]): readonly PrintedRatio[] {
  if (!isWhole(reader)) return [];
  const { remarksOn } = lineRemarks(reader, taken);
  const beside = taken.flatMap((item) =>
    remarksOn(item).flatMap(({ note, explains }) => (explains || !/\d/u.test(note.text) ? [] : [{ note, ...item }])),
  );
  if (beside.length === 0) return [];
  const titles = plainTitles([reader]);
  const remarks = grouped(beside, ({ note: { row, column } }) => `${row}｜${column}`);
  return [...remarks.values()].flatMap((items) => {
    const [first] = items;
    if (first === undefined) return [];
    const parts = new Set(items.map(({ figure }) => figure.breakdown));
    const about = {
      area: only(items.map(({ figure }) => figure.area)),
      year: Math.max(...items.map(({ figure }) => figure.year)),
      measures: new Set(items.map(({ figure }) => figure.measure)),
      breakdown: first.figure.breakdown,
      titles,
    };
    return parts.size > 1 ? [] : spokenRatios(first.note, about, reader);
  });
}

/** The numbers that lines of words around the tables of a sheet state: of the area and the newest year of its figures. */
export function ratiosInLines(
  grid: Grid,
  readers: readonly Reader[],
  observations: readonly Observation[],
): readonly PrintedRatio[] {
  const [reader] = readers;
  if (reader === undefined || !readers.every(isWhole)) return [];
  const { place, dictionary } = reader;
  const taken = new Set([
    ...readers.flatMap(({ table }) => table.headers),
    ...observations.map(({ origin }) => Number(/\d+$/u.exec(origin.cell)?.[0]) - 1),
  ]);
  const lines = linesOf(grid, taken).slice(0, mostLines);
  if (lines.length === 0) return [];
  const years = observations.map(({ year }) => year);
  const areas = observations.map(({ area }) => area);
  const newest = years.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const about = {
    area: only(areas) ?? (areas.length === 0 ? place.folder.area : null),
    year: years.length > 0 && (readers.length === 1 || only(years) !== null) ? newest : null,
    measures: new Set(observations.flatMap(({ measure }) => dictionary.measures.get(measure) ?? [])),
    breakdown: null,
    titles: plainTitles(readers),
  };
  return lines.flatMap((slot) => spokenRatios(slot, about, reader));
}

/** The lines of a sheet of words that state figures: 1.注册护士数：25560人. */
export function figuresInWords(grid: Grid, dictionary: Dictionary, label: LabelReader): readonly Slot[] {
  return linesOf(grid, new Set()).filter(
    ({ text }) =>
      namesNumber(text, label) ||
      spokenNumbers(text, dictionary, label).some(
        ({ facets, reading }) =>
          facets.measure !== undefined &&
          reading.unit !== null &&
          conversion(reading.unit, facets.measure.unit, dictionary.units) !== null,
      ),
  );
}

/** The lines of words in which a number may be that of a measure, though not plainly; for a sheet of which nothing was read. */
export function figuresPerhaps(grid: Grid, dictionary: Dictionary, label: LabelReader): readonly Slot[] {
  return linesOf(grid, new Set()).filter(({ text }) => mayNameNumber(text, label, dictionary));
}

/** The titles that state no number themselves, each once. */
function plainTitles(readers: readonly Reader[]): readonly string[] {
  const titles = new Set(readers.flatMap(({ context }) => context.titles));
  return [...titles].filter((title) =>
    readers.slice(0, 1).every(({ dictionary, label }) => spokenNumbers(title, dictionary, label).length === 0),
  );
}

/** Cells of words with a number, on lines without a cell that is one. */
function linesOf(grid: Grid, without: ReadonlySet<number>): readonly Slot[] {
  return grid.rows
    .filter((row, index) => !without.has(index) && row.every(({ kind }) => kind === 'text' || kind === 'blank'))
    .flatMap((row) => cellsOf(row))
    .filter(({ text }) => /[\d０-９]/u.test(text) && text.length > shortest);
}

const shortest = 6;

/** Whether the figures of a table are of whole years and of a whole area. */
function isWhole({ context, table }: Reader): boolean {
  return !table.ledger && context.part === '' && context.provider === '';
}

function only<Item>(items: readonly Item[]): Item | null {
  const [first = null] = items;
  return items.every((item) => item === first) ? first : null;
}
