import { valuesOf } from '../around/said.ts';
import { type Taken, valuedFigures } from '../figures/taken.ts';
import * as say from '../figures/word-messages.ts';
import { areasOfName } from '../places/areas-named.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import type { Reader } from '../tables/reader.ts';
import { baseOf } from '../text/file-name.ts';
import { nameKey } from '../text/name-key.ts';
import { isSentence, unknownWords } from '../words/unknown-words.ts';
import { yearsIn } from '../years/written-years.ts';
import { narrowingNote, titleOfLaterYear } from './question-messages.ts';
import { isUnderstood } from './understood-words.ts';

/** Asks once a table about the words of its titles and of its sheet's name that nothing explains, where figures were read. */
export function askAboutWords(reader: Reader, taken: readonly Taken[]): void {
  const { dictionary, findings, grid, place, table } = reader;
  const measures = new Set(valuedFigures(taken).map(({ measure }) => measure));
  if (measures.size === 0) return;
  const words = (text: string) => unknownWords(text, measures, dictionary);
  const areas = new Set(taken.map(({ figure }) => figure.area));
  const sentences = table.said.titles.filter(
    (text) => isSentence(text) && !isUnderstood(text, measures, areas, reader),
  );
  reader.unread(
    sentences.flatMap((text) =>
      slotsOf(text, grid).map(({ row, column }) => ({ text, marks: [], row, column, beside: false })),
    ),
  );
  for (const text of [...table.said.titles, ...valuesOf(table.said, 'body')]) {
    const found = words(text);
    if (found.length > 0) findings.add(say.unknownTitle(found, text), slotsOf(text, grid));
  }
  // A text file has one sheet, which bears the name of the file.
  if (nameKey(place.sheet) !== nameKey(baseOf(place.file))) {
    const found = words(place.sheet);
    if (found.length > 0) findings.add(say.unknownSheet(found, place.sheet), []);
  }
  askAboutYears(reader, taken);
  askAboutDistricts(reader, taken);
}

const together = /[两二三四五六七八九十]区(?![域间级属县])/u;

/** Asks where a title names districts together (甲、乙两区) and the figures are said to be of none of them. */
function askAboutDistricts({ table, grid, findings, dictionary, context }: Reader, taken: readonly Taken[]): void {
  const isUnplaced = ({ labels, observation }: Taken) =>
    observation?.value != null && labels.every(({ facets }) => facets?.area === undefined);
  if (context.sheetArea !== null || !taken.some(isUnplaced)) return;
  for (const title of table.said.titles) {
    const named = areasOfName(title, dictionary).filter((area) => area !== dictionary.reference);
    const word = named.length > 1 ? named.join('、') : together.exec(nameKey(title))?.[0];
    if (word !== undefined) findings.add(narrowingNote(title, word), slotsOf(title, grid));
  }
}

/** The day or month on which a table was sent. */
const dated = /\d{4}\s*年\s*\d{1,2}\s*月/gu;

/** A yearbook bears the year in which it appears. */
const appears = /年鉴|提要|汇编|手册|公报/u;

/** Asks where a title is of one year and the figures are of earlier ones only: last year's table with a new title. */
function askAboutYears({ table, grid, findings }: Reader, taken: readonly Taken[]): void {
  const latest = Math.max(...new Set(taken.map(({ figure }) => figure.year)));
  for (const title of table.said.titles) {
    const [year, ...others] = yearsIn(title.replace(dated, ''));
    if (year === undefined || others.length > 0 || year <= latest || appears.test(title)) continue;
    findings.add(titleOfLaterYear(title, year, latest), slotsOf(title, grid));
  }
}

/** The first cell that has a title in it. */
function slotsOf(title: string, grid: Grid): readonly Slot[] {
  const key = nameKey(title);
  for (const row of grid.rows) {
    const found = row.find((slot) => slot.kind === 'text' && nameKey(slot.text).includes(key));
    if (found !== undefined) return [found];
  }
  return [];
}
