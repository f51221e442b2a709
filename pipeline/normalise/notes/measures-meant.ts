import { oncePer } from '../memory/once-per.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';

/** Words of a note that stand for all measures with the word in their name. */
const subjects = /人口|床位|护士|医师|诊疗|门诊|死亡|活产|出生|发病|管理|建档|签约|接种|筛查|托位/gu;

const shortestName = 3;

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
  const names = [...here, ...longerNames(dictionary)].sort(([one], [other]) => other.length - one.length);
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

/** Names of measures that are long enough to be looked for in a note. */
const longerNames = oncePer(({ measureNames }: Dictionary) =>
  [...measureNames].filter(([name]) => name.length >= shortestName),
);
