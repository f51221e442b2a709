import type { Taken } from '../../figures/values/taken.ts';
import type { Note } from '../../notes/notes.ts';
import { marksOfLabel } from '../../notes/table-notes.ts';
import type { Slot } from '../../sheet/grid.ts';
import type { Reader } from '../../tables/reader.ts';
import { withoutMarks } from '../../text/footnote-marks.ts';
import { markWithoutNote } from '../messages/question-messages.ts';

/** The footnotes that the marks of a number and of its labels point to; asks about a mark without one. */
export function markedNotes(item: Taken, reader: Reader): readonly Note[] {
  return marksOn(item).flatMap(({ mark, slot, isCertain }) => {
    const notes = notesFor(mark, reader);
    if (notes.length === 0 && isCertain) reader.findings.add(markWithoutNote(mark, slot.text), [slot]);
    return notes;
  });
}

/** The marks of a number and of the labels that lead to it. */
function marksOn({ slot, labels }: Taken): readonly { mark: string; slot: Slot; isCertain: boolean }[] {
  const own = slot.reading.kind === 'number' ? slot.reading.marks : [];
  return [
    ...own.map((mark) => ({ mark, slot, isCertain: true })),
    ...labels.flatMap((use) =>
      marksOfLabel(use.text).map((mark) => ({
        mark,
        slot: use.slot,
        isCertain: withoutMarks(use.text).marks.includes(mark),
      })),
    ),
  ];
}

function notesFor(mark: string, { notes }: Reader): readonly Note[] {
  if (mark === '注') return notes.own.filter(({ marks }) => marks.length === 0);
  const explains = (note: Note) => note.marks.includes(mark);
  return notes.own.some(explains) ? notes.own.filter(explains) : notes.all.filter(explains);
}
