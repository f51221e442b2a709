import type { Taken } from '../../figures/values/taken.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';
import { asideIn } from '../../words/aside-words.ts';
import { type AskedWord, askedFor } from '../../words/asked-words.ts';
import { comparesWithin, otherTableIn } from '../../words/other-table.ts';
import { isSentence } from '../../words/unknown-words.ts';
import { isOnLayout } from '../notes/general-notes.ts';
import { openIn } from '../notes/open-words.ts';

/** Whether a table has some figure of what is counted at the end of one year, without a word for that end. */
export function isUndatedStock(taken: readonly Taken[]): boolean {
  const isOfEnd = ({ labels }: Taken) => labels.some(({ text }) => /[年期]末|[年期]底|实有|现有/u.test(text));
  const years = new Set(taken.map(({ figure }) => figure.year));
  return years.size === 1 && taken.some((item) => !item.figure.measure.flow && !isOfEnd(item));
}

/** The words of a title by which its figures are old, not final or not to be used. */
export function stateIn(title: string, measures: ReadonlySet<Measure>, dictionary: Dictionary): readonly AskedWord[] {
  if (isSentence(title) || isOnLayout(title) || comparesWithin(title)) return [];
  const key = nameKey(title);
  const isOwn = (word: string) => [...measures].some(({ name }) => nameKey(name).includes(word));
  const [first] = measures;
  const open = first === undefined ? undefined : openIn(key, first, dictionary);
  const found = [asideIn(title), open].filter((word) => word !== undefined && !isOwn(word));
  const states = askedFor(
    'state',
    found.flatMap((word) => word ?? []),
  );
  const others = otherTableIn(title, measures, dictionary);
  return [...others.filter(({ word }) => found.includes(word)), ...states, ...others].slice(0, 1);
}
