import { type Taken, valuedFigures } from '../../figures/values/taken.ts';
import { announcesChange } from '../../notes/definition-change.ts';
import type { Note } from '../../notes/notes.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { spotKey } from '../../sheet/spots.ts';
import type { Reader } from '../../tables/reader.ts';
import { englishLimit } from '../../text/english-limits.ts';
import { nameKey, withWesternYears } from '../../text/name-key.ts';
import { askedIf } from '../../words/asked-words.ts';
import { loneScope } from '../../words/lone-remarks.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { looseWords } from './loose-words.ts';
import { namedIn } from './named-measures.ts';
import { doubtInNote } from './note-doubts.ts';
import { otherYear } from './note-periods.ts';
import { namesStrangeUnit } from './noted-units.ts';
import { isUnderstood } from './understood-words.ts';

/** A figure with the notes and remarks that speak of it. */
interface Noted {
  readonly item: Taken;
  readonly notes: readonly Note[];
}

/** Asks about the notes of a table by which its figures may not be whole or final, and leaves those that nothing explains as unread. */
export function askAboutNotes(reader: Reader, noted: readonly Noted[]): void {
  const { dictionary, findings } = reader;
  const figures = valuedFigures(noted.map(({ item }) => item));
  if (figures.length === 0) return;
  const asked = new Set(findings.spots().map(({ row, column }) => spotKey(row, column)));
  const own = new Set(reader.notes.own);
  const loose = looseWords(reader);
  const said = new Map([...own, ...loose].map((note) => [spotKey(note.row, note.column) + note.text, note]));
  const spoken = new Map<string, Set<Measure>>();
  const heard = new Set<string>();
  for (const { item, notes } of noted) {
    if (item.observation?.value == null) continue;
    for (const note of notes) {
      said.set(spotKey(note.row, note.column) + note.text, note);
      const measures = spoken.get(note.text) ?? new Set();
      spoken.set(note.text, measures.add(item.figure.measure));
      const beside = note.row === item.slot.row;
      const word =
        doubtInNote(note.text, item.figure, dictionary) ??
        (beside ? loneScope(nameKey(note.text), item.figure.measure, dictionary) : null);
      if (word === null) continue;
      findings.add(narrowingNote(note.text, word), [note]);
      heard.add(note.text);
    }
  }
  const year = Math.max(...figures.map((figure) => figure.year));
  for (const note of loose) {
    if (heard.has(note.text)) continue;
    const time = otherYear(withWesternYears(nameKey(note.text)), { year });
    const word = askedIf('time', time) ?? askedIf('place', largerPlace(note.text, reader));
    if (word !== null) findings.add(narrowingNote(note.text, word), [note]);
  }
  const measures = new Set(figures.map(({ measure }) => measure));
  const areas = new Set(figures.map(({ area }) => area));
  const isAsked = (note: Note) => !own.has(note) && asked.has(spotKey(note.row, note.column));
  const isKnown = ({ text }: Note) =>
    heard.has(text) ||
    namesStrangeUnit(text, dictionary) ||
    announcesChange(text) ||
    isUnderstood(text, spoken.get(text) ?? measures, areas, reader);
  const rows = new Set(noted.map(({ item }) => item.slot.row));
  const unread = [...said.values()].filter((note) => !isAsked(note) && !isKnown(note));
  reader.unread(
    unread.map((note) => ({
      ...note,
      weighty:
        rows.has(note.row) ||
        note.marks.length > 0 ||
        nameKey(note.text).length <= short ||
        englishLimit(note.text, note.text) !== null ||
        number.test(note.text) ||
        namedIn(note.text, measures).length > 0,
    })),
  );
}

/** （全市） alone below the table of a district; null for another text. */
function largerPlace(text: string, { place, dictionary, label }: Reader): string | null {
  const bare = nameKey(text).replace(/^\(|\)$|数据?$|情况$/gu, '');
  const { reference } = dictionary;
  if (place.folder.area === reference) return null;
  return /^全[国省]$/u.test(bare) || (reference !== null && label(bare)?.area === reference) ? text : null;
}

/** What somebody jotted down is no longer; what is printed with a form mostly is. */
const short = 15;

/** A number of three digits that is no year, day or number of a document. */
const number = /(?<![\d.(〔[])\d{3,}(?!\d|年|[.\-/]\d|[)〕\]]?第?\d*号)/u;
