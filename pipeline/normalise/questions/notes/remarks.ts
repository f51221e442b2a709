import type { Taken } from '../../figures/values/taken.ts';
import { remembered } from '../../memory/remembered.ts';
import { announcesChange, changeYears } from '../../notes/definition-change.ts';
import type { Note } from '../../notes/notes.ts';
import type { Figure } from '../../resolve/resolution.ts';
import type { Reader } from '../../tables/reader.ts';
import { isWithin, spansIn } from '../../years/year-spans.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { askAboutNotes } from './doubtful-notes.ts';
import { doubtInExplanation } from './explanations.ts';
import { generalNotes } from './general-notes.ts';
import { lineRemarks } from './line-remarks.ts';
import { markedNotes } from './marked-notes.ts';

/** Adds to each figure of a table the words of the footnotes that mark it or speak of it, and collects changes of definition. */
export function withRemarks(reader: Reader, taken: readonly Taken[]): readonly Taken[] {
  const { findings, place, dictionary } = reader;
  if (taken.length === 0) return taken;
  const general = generalNotes(reader, taken);
  const { remarksOn, sendersOn } = lineRemarks(reader, taken);
  const years = [...new Set(taken.map(({ figure }) => figure.year))];
  const spansOf = remembered((text: string) => {
    const spans = spansIn(text);
    return years.some((each) => isWithin(each, spans)) ? spans : null;
  });
  const isOfYear = ({ text }: Note, year: number): boolean => {
    const spans = spansOf(text);
    return spans === null || isWithin(year, spans);
  };
  const announces = remembered(announcesChange);
  const noted = taken.map((item) => {
    const marked = [...markedNotes(item, reader), ...versionsOf(item)];
    const remarks = remarksOn(item);
    const said = remarks.flatMap(({ note, explains }) => (explains ? [] : [note]));
    const spoken = general.filter(({ measures }) => measures.has(item.figure.measure));
    return { item, marked, remarks, said, spoken };
  });
  for (const item of taken.filter(({ observation }) => observation?.value != null))
    for (const { slot, word } of sendersOn(item)) findings.add(narrowingNote(slot.text, word), [slot]);
  for (const { item, remarks } of noted.filter(({ item }) => item.observation?.value != null)) {
    for (const { note } of remarks.filter(({ defines }) => defines)) {
      const word = doubtInExplanation(note.text, item.figure, dictionary);
      if (word !== null) findings.add(narrowingNote(note.text, word), [note]);
    }
  }
  askAboutNotes(
    reader,
    noted.map(({ item, marked, said, spoken }) => ({
      item,
      notes: [...marked, ...said, ...spoken.map(({ note }) => note)],
    })),
  );
  return noted.map(({ item, marked, remarks, said, spoken }) => {
    const { figure, observation } = item;
    const counting = spoken.flatMap(({ note, counts }) => (counts ? [note] : []));
    const own = [...marked, ...remarks.map(({ note }) => note)];
    for (const note of own.filter(({ text }) => announces(text))) record(reader, note, figure, figure.year);
    for (const note of counting.filter(({ text }) => announces(text))) record(reader, note, figure, place.folder.year);
    const found = [...marked, ...said, ...counting.filter((note) => isOfYear(note, figure.year))];
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
  for (const year of changeYears(note.text, otherwise)) {
    breaks.add({ area, year, measure: measure.name, text: note.text, note });
  }
}
