import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { withEntire } from '../years/entire-year.ts';
import { namesOfMeasure } from './names-of-measure.ts';
import { readTitle } from './title-words.ts';

/** A sentence says more than a title: its words are not asked about. */
const sentence = /[。；;！？]|.{60}/u;

/** Whether a text is longer than a title, or more than one. */
export function isSentence(text: string): boolean {
  return sentence.test(text);
}

/** The words of a text that neither the registers nor the names of these measures have: they may be a part of the area. */
export function unknownWords(text: string, measures: Iterable<Measure>, dictionary: Dictionary): readonly string[] {
  if (sentence.test(text)) return [];
  const { unknown } = readTitle(withEntire(text), dictionary);
  if (unknown.length === 0) return [];
  const key = nameKey(text);
  const written = [...dictionary.measureNames.keys()].filter((name) => key.includes(name));
  const names = [...written, ...[...measures].flatMap((measure) => namesOfMeasure(measure, dictionary))];
  return [...new Set(unknown)].filter((word) => !names.some((name) => name.includes(word)));
}
