import { valuesOf } from '../around/said.ts';
import { type Taken, valuedFigures } from '../figures/taken.ts';
import * as say from '../figures/word-messages.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { Reader } from '../tables/reader.ts';
import { baseOf } from '../text/file-name.ts';
import { nameKey } from '../text/name-key.ts';
import { changeIn } from '../words/not-actual.ts';
import { comparesWithin, otherTableIn } from '../words/other-table.ts';
import { isSentence, unknownWords } from '../words/unknown-words.ts';
import { monthAlone } from '../years/loose-part.ts';
import { earlyDay } from './file-name.ts';
import { isOnLayout } from './general-notes.ts';
import { asideIn } from './name-doubts.ts';
import { openIn } from './note-doubts.ts';
import { slotsOf } from './title-slots.ts';
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
  const mayBeChange = isUndatedStock(taken);
  const said = [...table.said.titles, ...valuesOf(table.said, 'body'), ...valuesOf(table.said, 'area')];
  for (const text of said) {
    const states = [
      ...versionIn(text),
      ...stateIn(text, measures, dictionary),
      ...(mayBeChange ? [changeIn(text) ?? []].flat() : []),
      ...dayIn(text, place.folder.year),
    ];
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
}

/** Whether a table has some figure of what is counted at the end of one year, without a word for that end. */
function isUndatedStock(taken: readonly Taken[]): boolean {
  const isOfEnd = ({ labels }: Taken) => labels.some(({ text }) => /[年期]末|[年期]底|实有|现有/u.test(text));
  const years = new Set(taken.map(({ figure }) => figure.year));
  return years.size === 1 && taken.some((item) => !item.figure.measure.flow && !isOfEnd(item));
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

/** A month or a day before the end of the year with which a title begins or ends, 11月朝阳区妇幼健康情况, or a month in its middle. */
function dayIn(title: string, edition: number): readonly string[] {
  const day = atEdge.test(nameKey(title)) ? earlyDay(title, edition) : undefined;
  return [day ?? monthAlone(title)].filter((word) => word !== '');
}

const atEdge = /^(?:\d{1,2}月|20\d{4}(?:\d\d)?(?!\d))|(?<![年\d-])(?:\d{1,2}月份?[底末]?|20\d{4}(?:\d\d)?)$/u;

/** What a title says at its end of another version of it: （讨论稿）, - 反馈. */
function versionIn(title: string): readonly string[] {
  const tail = /(?:[(（【[]([^()（）【】[\]]{1,8})[)）】\]]|[-—]+\s*([\u4e00-\u9fff]{1,4}))\s*$/u.exec(title);
  const found = tail?.[1] ?? tail?.[2] ?? '';
  return asideIn(found) !== undefined || /^(?:反馈|(?![终定正]).{0,2}稿)$/u.test(found) ? [found] : [];
}
