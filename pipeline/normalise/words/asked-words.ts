/**
 * Why a word of a name, a title or a note is asked about: nobody knows it, it keeps figures to a part, it says that they are
 * not final or not those that count, of another time, of another place, from one source only, of another kind than what is
 * asked for, or with more in them.
 */
export type Why = 'unknown' | 'part' | 'state' | 'time' | 'place' | 'source' | 'kind' | 'more';

/** A word to ask about. */
export interface AskedWord {
  readonly word: string;
  readonly why: Why;
  /** What the register says of the word: 也可能只是后来补的数. */
  readonly reason?: string;
}

/** The words with one reason to ask about each. */
export function askedFor(why: Why, words: readonly string[]): readonly AskedWord[] {
  return words.map((word) => ({ word, why }));
}

/** A word with one reason to ask about it; null for no word. */
export function askedIf(why: Why, word: string | null | undefined): AskedWord | null {
  return word == null || word === '' ? null : { word, why };
}

/** Each word once, with the first of its reasons; what nobody knows of a word that is asked about anyway is left out. */
export function eachOnce(words: readonly AskedWord[]): readonly AskedWord[] {
  const found = [...new Map([...words].reverse().map((each) => [each.word, each])).values()].reverse();
  const isWithin = (one: AskedWord) => found.some((other) => other !== one && other.word.includes(one.word));
  return found.filter((each) => each.why !== 'unknown' || !isWithin(each));
}
