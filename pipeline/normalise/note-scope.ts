import type { Dictionary } from './dictionary.ts';
import { nameKey } from './name.ts';
import type { Measure } from './vocabulary.ts';

/** Words of a note that stand for all measures with the word in their name. */
const subjects = /人口|床位|护士|医师|诊疗|门诊|死亡|活产|出生|发病|管理|建档|签约|接种|筛查|托位/gu;

const shortestName = 3;
const ordered = new WeakMap<Dictionary, readonly (readonly [key: string, measure: Measure])[]>();

/**
 * The measures of a table that a note speaks of: those that it names whole, else those that share a word with it, else all.
 * @param measures of the table, with the texts that name them there
 */
export function measuresMeant(
  text: string,
  measures: ReadonlyMap<Measure, ReadonlySet<string>>,
  dictionary: Dictionary,
): ReadonlySet<Measure> {
  const here = [...measures].flatMap(([measure, labels]) => [...labels].map((label) => [label, measure] as const));
  const names = [...here, ...longestFirst(dictionary)].sort(([one], [other]) => other.length - one.length);
  const found = new Set<Measure>();
  let rest = nameKey(text);
  for (const [name, measure] of names) {
    if (name.length < shortestName || !rest.includes(name)) continue;
    if (measures.has(measure)) found.add(measure);
    rest = rest.replaceAll(name, '｜');
  }
  if (found.size > 0) return found;
  const words = new Set(nameKey(text).match(subjects) ?? []);
  const alike = [...measures.keys()].filter(({ name }) => [...words].some((word) => name.includes(word)));
  return new Set(alike.length > 0 ? alike : measures.keys());
}

function longestFirst(dictionary: Dictionary): readonly (readonly [string, Measure])[] {
  const kept = ordered.get(dictionary);
  if (kept !== undefined) return kept;
  const made = [...dictionary.measureNames].filter(([name]) => name.length >= shortestName);
  ordered.set(dictionary, made);
  return made;
}
