import { type Taken, valuedFigures } from '../../figures/values/taken.ts';
import type { Figure } from '../../resolve/resolution.ts';
import type { Reader } from '../../tables/reader.ts';
import { englishLimit } from '../../text/english-limits.ts';
import { isSentence } from '../../words/unknown-words.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { doubtInNote } from '../notes/note-doubts.ts';
import { isUnderstood } from '../notes/understood-words.ts';
import { slotsOf } from './title-slots.ts';

/** Longer lines above a table tell how a year went. */
const longest = 60;

/**
 * Asks about a sentence above a table by which its figures are not final, or of some only (数据为快报数。), as about a note below it; the
 * others that nothing explains are left as unread. The figures are read.
 */
export function askAboutTitleSentences(reader: Reader, taken: readonly Taken[]): void {
  const { dictionary, findings, grid, table } = reader;
  const measures = new Set(valuedFigures(taken).map(({ measure }) => measure));
  const areas = new Set(taken.map(({ figure }) => figure.area));
  const figures = figuresOnce(valuedFigures(taken));
  for (const text of table.said.titles) {
    if (!isSentence(text)) continue;
    const slots = slotsOf(text, grid);
    const doubts = text.length > longest ? [] : figures.map((figure) => doubtInNote(text, figure, dictionary));
    const word = doubts.find((each) => each !== null);
    const weighty = englishLimit(text, text) !== null;
    if (word != null) findings.add(narrowingNote(text, word), slots);
    else if (!isUnderstood(text, measures, areas, reader))
      reader.unread(slots.map(({ row, column }) => ({ text, marks: [], row, column, weighty })));
  }
}

/** One figure of each measure and year. */
function figuresOnce(figures: readonly Figure[]): readonly Figure[] {
  return [...new Map(figures.map((figure) => [`${figure.measure.name}｜${figure.year}`, figure])).values()];
}
