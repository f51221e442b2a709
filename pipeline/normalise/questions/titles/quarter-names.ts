import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { type AskedWord, askedFor } from '../../words/asked-words.ts';
import { withEntire } from '../../years/entire-year.ts';
import { isYearByQuarter } from '../../years/last-quarter.ts';
import { withLetteredParts } from '../../years/lettered-parts.ts';
import { isPartOfYear } from '../../years/part-label.ts';

const lastQuarter = /第?[四4]季度?/u;

/**
 * The last quarter that a title or a name says (第四季度, Q4), where the sheet has figures of which it is a part: what stands at
 * the end of the year beside them may have been meant otherwise. Nothing where all that it names stands at that end, nor where
 * its own columns are parts of the year. Used only to ask.
 */
export function quarterIn(text: string, reader: Reader): readonly AskedWord[] {
  const [word] = lastQuarter.exec(withLetteredParts(nameKey(withEntire(text)))) ?? [];
  return word !== undefined && hasParts(word, reader) ? askedFor('time', [word]) : [];
}

function hasParts(word: string, { grid, label }: Reader): boolean {
  const texts = grid.rows.flatMap((row) => row.flatMap(({ kind, text }) => (kind === 'text' ? [text] : [])));
  if (texts.some(isPartOfYear)) return false;
  return texts.some((text) => {
    const measure = label(text)?.measure;
    return measure !== undefined && !isYearByQuarter(word, measure);
  });
}
