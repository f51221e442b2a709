import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { namesOfMeasure } from './names-of-measure.ts';
import { readTitle } from './title-words.ts';

/** Words that compare with earlier years, or two things with one another. */
const compares = /[本今当]年|对比|比较|同比|以来|[与比较和及、](?=[上去往]年|历史)|[与和及].+对照/u;

/** Whether a title or a name compares: what it says of earlier years is said of a part of its columns. */
export function comparesWithin(text: string): boolean {
  return compares.test(text);
}

/** The words of a title or a name by which a table may be another one than that of the year: 旧, 增量, 任务. Used only to ask. */
export function otherTableIn(text: string, measures: Iterable<Measure>, dictionary: Dictionary): readonly string[] {
  const { others } = readTitle(text, dictionary);
  if (others.length === 0 || comparesWithin(text)) return [];
  const names = [...measures].flatMap((measure) => namesOfMeasure(measure, dictionary));
  const isOwn = (words: readonly string[]) => names.some((name) => words.some((word) => name.includes(nameKey(word))));
  return others.flatMap(({ word, fits }) => (isOwn([word, ...fits]) ? [] : [word]));
}
