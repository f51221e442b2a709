import { oncePer } from '../memory/once-per.ts';
import { remembered } from '../memory/remembered.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure, TitleWord } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { namesOfMeasure } from './names-of-measure.ts';
import { readTitle } from './title-words.ts';

/**
 * The word of a title that keeps a measure to a part of what it counts; null for none. Used only to refuse.
 * @param split dimensions whose members the table tells apart
 */
export function scopeIn(
  text: string,
  measure: Measure,
  split: ReadonlySet<string>,
  dictionary: Dictionary,
): string | null {
  const names = namesOfMeasure(measure, dictionary);
  const title = nameKey(text);
  const narrows = (scope: TitleWord) =>
    !names.some((name) => [nameKey(scope.word), ...scope.fits].some((fit) => name.includes(fit))) &&
    !isSplit(scope.word, title, measure, split, dictionary);
  for (const phrase of readTitle(text, dictionary).phrases) {
    const alike = phrase.filter(({ words }) => words.some((word) => tells(word, names, dictionary)));
    const found = (alike.length > 0 ? alike : phrase).map((subject) => subject.scopes.find(narrows));
    const [first] = found;
    if (first !== undefined && found.every((scope) => scope !== undefined)) return first.word;
  }
  return null;
}

/** Whether a title, or the name of a kind of institution, has a word of scope that holds all of what a measure counts: 托育机构 of 托位. */
export function isWholeOf(titles: readonly string[], measure: Measure, dictionary: Dictionary): boolean {
  const names = namesOfMeasure(measure, dictionary);
  const words = titles.flatMap((title) => readTitle(title, dictionary).phrases.flat());
  const scopes = words.flatMap((subject) => subject.scopes);
  const fits = ({ fits }: TitleWord) => names.some((name) => fits.some((fit) => name.includes(fit)));
  return scopes.length > 0 && scopes.every(fits);
}

/** Measures that may have a word in common while it still tells of which a title speaks: 床位, not 服务. */
const fewMeasures = 10;

/** Whether a word is a member of a dimension that the table splits, or that the title names more members of. */
function isSplit(
  word: string,
  title: string,
  measure: Measure,
  split: ReadonlySet<string>,
  dictionary: Dictionary,
): boolean {
  return (dictionary.memberNames.get(nameKey(word)) ?? []).some(({ dimension, name }) => {
    if (!measure.dimensions.includes(dimension)) return false;
    if (split.has(dimension)) return true;
    const others = [...dictionary.memberNames].filter(([, members]) =>
      members.some((member) => member.dimension === dimension && member.name !== name),
    );
    return others.some(([key]) => key.length > 1 && title.includes(key));
  });
}

/** Whether a word of a title speaks of a measure with these names rather than of others. */
function tells(word: string, names: readonly string[], dictionary: Dictionary): boolean {
  if (word.length < 2 || !names.some((name) => name.includes(word))) return false;
  return measuresWith(dictionary)(word) <= fewMeasures;
}

/** How many standard names of measures have a word in them. */
const measuresWith = oncePer(({ measures }: Dictionary) => {
  const keys = [...measures.keys()].map(nameKey);
  return remembered((word: string) => keys.filter((key) => key.includes(word)).length);
});
