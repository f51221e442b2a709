import { valuesOf } from '../around/said.ts';
import { type Taken, valuedFigures } from '../figures/taken.ts';
import * as say from '../figures/word-messages.ts';
import { areasOfName } from '../places/areas-named.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import type { Reader } from '../tables/reader.ts';
import { baseOf } from '../text/file-name.ts';
import { nameKey } from '../text/name-key.ts';
import { comparesWithin, otherTableIn } from '../words/other-table.ts';
import { isSentence, unknownWords } from '../words/unknown-words.ts';
import { appears, yearsIn } from '../years/written-years.ts';
import { earlyDay } from './file-name.ts';
import { isOnLayout } from './general-notes.ts';
import { asideIn } from './name-doubts.ts';
import { openIn } from './note-doubts.ts';
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
      slotsOf(text, grid).map(({ row, column }) => ({ text, marks: [], row, column, weighty: false })),
    ),
  );
  const said = [...table.said.titles, ...valuesOf(table.said, 'body'), ...valuesOf(table.said, 'area')];
  for (const text of said) {
    const states = [...versionIn(text), ...stateIn(text, measures, dictionary), ...dayIn(text, place.folder.year)];
    const found = [...new Set([...words(text), ...states])];
    if (found.length > 0) findings.add(say.unknownTitle(found, text), slotsOf(text, grid));
  }
  // A text file has one sheet, which bears the name of the file.
  if (nameKey(place.sheet) !== nameKey(baseOf(place.file))) {
    const aside = taken.some(({ figure }) => figure.year === place.folder.year) ? asideIn(place.sheet) : undefined;
    const found = [
      ...words(place.sheet),
      ...versionIn(place.sheet),
      ...(aside === nameKey(place.sheet) ? [aside] : []),
      ...otherTableIn(place.sheet, measures, dictionary),
    ];
    if (found.length > 0) findings.add(say.unknownSheet(found, place.sheet), []);
  }
  askAboutYears(reader, taken);
  askAboutDistricts(reader, taken);
}

/** The words of a title by which its figures are old, not final or not to be used. */
function stateIn(title: string, measures: ReadonlySet<Measure>, dictionary: Dictionary): readonly string[] {
  if (isSentence(title) || isOnLayout(title) || comparesWithin(title)) return [];
  const key = nameKey(title);
  const isOwn = (word: string) => [...measures].some(({ name }) => nameKey(name).includes(word));
  const [first] = measures;
  const open = first === undefined ? undefined : openIn(key, first, dictionary);
  const found = [asideIn(title), open].filter((word) => word !== undefined && !isOwn(word));
  return [...found.flatMap((word) => word ?? []), ...otherTableIn(title, measures, dictionary)].slice(0, 1);
}

/** A month or a day before the end of the year with which a title begins or ends: 11月朝阳区妇幼健康情况. */
function dayIn(title: string, edition: number): readonly string[] {
  const day = atEdge.test(nameKey(title)) ? earlyDay(title, edition) : undefined;
  return day === undefined ? [] : [day];
}

const atEdge = /^(?:\d{1,2}月|20\d{4}(?:\d\d)?(?!\d))|(?<![年\d-])(?:\d{1,2}月[底末]?|20\d{4}(?:\d\d)?)$/u;

/** What a title says at its end of another version of it: （讨论稿）, - 反馈. */
function versionIn(title: string): readonly string[] {
  const tail = /(?:[(（【[]([^()（）【】[\]]{1,8})[)）】\]]|[-—]+\s*([\u4e00-\u9fff]{1,4}))\s*$/u.exec(title);
  const found = tail?.[1] ?? tail?.[2] ?? '';
  return asideIn(found) !== undefined || /^(?:反馈|(?![终定正]).{0,2}稿)$/u.test(found) ? [found] : [];
}

const together = /(?:[两二三四五六七八九十]|\d个?|等[\d一二三四五六七八九十]*个?)区(?![域间级属县])/u;

/** Asks where a title names districts together (甲、乙两区) or another one and the figures are said to be of none of them. */
function askAboutDistricts({ table, grid, findings, dictionary, context }: Reader, taken: readonly Taken[]): void {
  const isUnplaced = ({ labels, observation }: Taken) =>
    observation?.value != null && labels.every(({ facets }) => facets?.area === undefined);
  if (context.sheetArea !== null || !taken.some(isUnplaced)) return;
  for (const title of table.said.titles) {
    const named = areasOfName(title, dictionary).filter((area) => area !== dictionary.reference);
    const isOther = named.length === 1 && !taken.some(({ figure }) => named.includes(figure.area));
    const word = named.length > 1 || isOther ? named.join('、') : together.exec(nameKey(title))?.[0];
    if (word !== undefined) findings.add(narrowingNote(title, word), slotsOf(title, grid));
  }
}

/** The day or month on which a table was sent. */
const dated = /\d{4}\s*年\s*\d{1,2}\s*月/gu;

/** Asks where a title is of one year and the figures are of earlier ones only: last year's table with a new title. */
function askAboutYears({ table, grid, findings }: Reader, taken: readonly Taken[]): void {
  const latest = Math.max(...new Set(taken.map(({ figure }) => figure.year)));
  for (const title of table.said.titles) {
    const told = Number(/[(（](\d{4})年?度?的?数[据字]?[)）]/u.exec(title)?.[1] ?? latest);
    if (told !== latest) findings.add(titleOfLaterYear(title, told, latest), slotsOf(title, grid));
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
