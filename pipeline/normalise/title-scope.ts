import type { Dictionary } from './dictionary.ts';
import { nameKey } from './name.ts';
import { readTitle } from './title-words.ts';
import type { Measure, TitleWord } from './vocabulary.ts';

const namesByMeasure = new WeakMap<Dictionary, ReadonlyMap<Measure, readonly string[]>>();

/** Keys of the standard name and all aliases of a measure. */
export function namesOf(measure: Measure, dictionary: Dictionary): readonly string[] {
  const kept = namesByMeasure.get(dictionary);
  if (kept !== undefined) return kept.get(measure) ?? [nameKey(measure.name)];
  const made = new Map<Measure, string[]>();
  for (const [key, each] of dictionary.measureNames) made.set(each, [...(made.get(each) ?? []), key]);
  namesByMeasure.set(dictionary, made);
  return made.get(measure) ?? [nameKey(measure.name)];
}

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
  const names = namesOf(measure, dictionary);
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

/** Measures that may have a word in common while it still tells of which a title speaks: 床位, not 服务. */
const fewMeasures = 10;
const spread = new WeakMap<Dictionary, Map<string, number>>();

/** Whether a word of a title speaks of a measure with these names rather than of others. */
function tells(word: string, names: readonly string[], dictionary: Dictionary): boolean {
  if (word.length < 2 || !names.some((name) => name.includes(word))) return false;
  const counts = spread.get(dictionary) ?? new Map<string, number>();
  spread.set(dictionary, counts);
  const count =
    counts.get(word) ?? [...dictionary.measures.keys()].filter((measure) => nameKey(measure).includes(word)).length;
  counts.set(word, count);
  return count <= fewMeasures;
}

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
