import type { Observation } from '../../../model/observation.ts';
import type { Note } from '../../notes/notes.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Findings } from '../../sheet/findings.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedIf } from '../../words/asked-words.ts';
import { scopeOfAll } from '../../words/scope.ts';
import { loosePart } from '../../years/loose-part.ts';
import { appears, yearsStated } from '../../years/written-years.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';
import { doubtsIn } from '../names/name-doubts.ts';
import { otherPeriod } from '../notes/note-periods.ts';

/**
 * Asks about what a list of contents says of a sheet (口径 区属, 1-11月, 2024) by which all figures read from it may be a part, of
 * another time or not final.
 */
export function askAboutListed(
  listed: readonly { readonly sheet: string; readonly said: readonly Note[] }[],
  observations: readonly Observation[],
  findings: Findings,
  dictionary: Dictionary,
): void {
  for (const { sheet, said } of listed) {
    const own = observations.filter(({ origin, value }) => origin.sheet === sheet && value !== null);
    for (const note of own.length === 0 ? [] : said) {
      const word = doubtOf(note.text, own, dictionary);
      if (word !== null) findings.add(narrowingNote(`${sheet}：${note.text}`, word), [note]);
    }
  }
}

function doubtOf(text: string, own: readonly Observation[], dictionary: Dictionary): AskedWord | null {
  const measures = [...new Set(own.map(({ measure }) => measure))].flatMap(
    (name) => dictionary.measures.get(name) ?? [],
  );
  const years = new Set(own.map(({ year }) => year));
  const said = yearsStated(text);
  if (said.length > 0 && !appears.test(text) && said.every((year) => !years.has(year)))
    return { word: text, why: 'time' };
  const period = otherPeriod(nameKey(text), { year: Math.max(...years) }) ?? loosePart(nameKey(text));
  if (period !== '') return { word: period, why: 'time' };
  const [open] = doubtsIn(text, measures, dictionary).open;
  if (open !== undefined) return open;
  return askedIf('part', scopeOfAll(text, measures, dictionary));
}
