import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';
import { aside } from '../../words/aside-words.ts';
import { type AskedWord, askedFor } from '../../words/asked-words.ts';
import { withoutHandling } from '../../words/handling.ts';
import { notActualIn } from '../../words/not-actual.ts';
import { preliminary, unreliable } from '../../words/not-final.ts';
import { otherTableIn } from '../../words/other-table.ts';
import { isPerson } from '../../words/person-names.ts';
import { scopeIn } from '../../words/scope.ts';
import { unknownWords } from '../../words/unknown-words.ts';
import { wantedEnd } from '../../words/wanted-ends.ts';

/** How a file came, which says nothing of what is in it. */
const came = /副本|补报|更正|订正(?!表)/gu;

/** What the name of a folder or a file may say against its figures. */
export interface NameDoubts {
  /** The word for what is not final or not reported; empty for none. */
  readonly open: readonly AskedWord[];
  /** Words for a line of work that some measures do not belong to. */
  readonly topics: readonly AskedWord[];
  /** Words that keep figures to a part, one for each measure that they narrow. */
  readonly scopes: readonly string[];
  /** Words that no register knows, names of persons left out. */
  readonly unknown: readonly string[];
}

/**
 * Finds what the name of a folder or a file says against figures of these measures. Used only to ask.
 * @param isSaid whether a word for a part says no more of a measure than its figures do themselves
 */
export function doubtsIn(
  name: string,
  measures: readonly Measure[],
  dictionary: Dictionary,
  isSaid: (word: string, measure: Measure) => boolean = () => false,
): NameDoubts {
  const key = nameKey(name);
  const isOwn = (word: string) => measures.some((measure) => nameKey(measure.name).includes(word));
  const words = [preliminary, unreliable, aside].map((pattern) => pattern.exec(key)?.[0]);
  const state =
    words.find((word) => word !== undefined && !isOwn(word)) ??
    notActualIn(
      name,
      measures.map((measure) => measure.name),
    ) ??
    wantedEnd(name)[0]?.word;
  const others = (among: readonly Measure[]) => otherTableIn(name.replace(came, ''), among, dictionary);
  // A name is that of many tables: a word of it that belongs to one of their measures says nothing against the rest.
  const ofAll = others(measures).filter(
    ({ word, why }) => why === 'state' && measures.every((one) => others([one]).some((each) => each.word === word)),
  );
  const open = state === undefined ? ofAll.slice(0, 1) : askedFor('state', [state]);
  const scopeOf = (measure: Measure) => scopeIn(name, measure, new Set(), dictionary);
  const isNew = (word: string) => !isPerson(word, key) && !open.some((each) => each.word.includes(word));
  return {
    open,
    topics: others(measures).filter(({ why }) => why === 'part' || why === 'kind'),
    scopes: measures.flatMap((measure) => {
      const word = scopeOf(measure);
      const parts = word === null ? [] : measures.filter((part) => part.name.endsWith(`的${measure.name}`));
      return word === null || isSaid(word, measure) || parts.some((part) => scopeOf(part) === null) ? [] : [word];
    }),
    unknown: unknownWords(withoutHandling(key), measures, dictionary).filter(isNew),
  };
}
