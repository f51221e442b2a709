import type { Taken } from '../figures/taken.ts';
import { announcesChange, changeYears } from '../notes/definition-change.ts';
import type { Note } from '../notes/notes.ts';
import type { Figure } from '../resolve/resolution.ts';
import type { Reader } from '../tables/reader.ts';
import { isWithin, spansIn } from '../years/year-spans.ts';
import { generalNotes } from './general-notes.ts';
import { lineRemarks } from './line-remarks.ts';
import { markedNotes } from './marked-notes.ts';
import { doubtInNote } from './note-doubts.ts';
import { narrowingNote } from './question-messages.ts';

/** Adds to each figure of a table the words of the footnotes that mark it or speak of it, and collects changes of definition. */
export function withRemarks(reader: Reader, taken: readonly Taken[]): readonly Taken[] {
  const { dictionary, findings, place } = reader;
  if (taken.length === 0) return taken;
  const general = generalNotes(reader, taken);
  const { remarksOn, sendersOn } = lineRemarks(reader);
  const years = [...new Set(taken.map(({ figure }) => figure.year))];
  const isOfYear = (note: Note, year: number): boolean => {
    const spans = spansIn(note.text);
    return !years.some((each) => isWithin(each, spans)) || isWithin(year, spans);
  };
  return taken.map((item) => {
    const { figure, observation } = item;
    const marked = [...markedNotes(item, reader), ...versionsOf(item)];
    const remarks = remarksOn(item);
    const spoken = general.flatMap(({ note, measures }) => (measures.has(figure.measure) ? [note] : []));
    if (observation?.value != null) {
      const said = remarks.flatMap(({ note, explains }) => (explains ? [] : [note]));
      for (const note of [...marked, ...said, ...spoken]) {
        const word = doubtInNote(note.text, figure, dictionary);
        if (word !== null) findings.add(narrowingNote(note.text, word), [note]);
      }
      for (const { slot, word } of sendersOn(item)) findings.add(narrowingNote(slot.text, word), [slot]);
    }
    const own = [...marked, ...remarks.map(({ note }) => note)];
    for (const note of own) record(reader, note, figure, figure.year);
    for (const note of spoken) record(reader, note, figure, place.folder.year);
    const beside = remarks.flatMap(({ note, explains }) => (explains ? [] : [note]));
    const found = [...marked, ...beside, ...spoken.filter((note) => isOfYear(note, figure.year))];
    const remark = [...new Set(found.map(({ text }) => text))].join('；');
    return remark === '' || observation === null ? item : { ...item, observation: { ...observation, remark } };
  });
}

/** 2020年（七普） over a number speaks of it as a footnote does. */
function versionsOf({ labels }: Taken): readonly Note[] {
  return labels.flatMap(({ text, facets, slot: { row, column } }) =>
    facets?.version === true ? [{ text, marks: [], row, column }] : [],
  );
}

/** Keeps the change of definition that a note announces; `otherwise` is the year where the note names none. */
function record({ breaks }: Reader, note: Note, { area, measure }: Figure, otherwise: number): void {
  if (!announcesChange(note.text)) return;
  for (const year of changeYears(note.text, otherwise)) {
    breaks.add({ area, year, measure: measure.name, text: note.text, note });
  }
}
