import { oncePer } from '../../memory/once-per.ts';
import { remembered } from '../../memory/remembered.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';
import { preliminary, unreliable } from '../../words/not-final.ts';

/** What tells how to fill in a form says nothing of what was filled in. */
const instructs = /填(?:报|写|表|完|列)/u;

/** What was put right stands there. */
const mended = /(?:更正|订正|修订|修正|勘误)[后版]/gu;

/** The words of a clause by which figures are not final, or not to be used as they are; undefined for none. */
export function openIn(key: string, { name }: Pick<Measure, 'name'>, dictionary: Dictionary): string | undefined {
  const own = nameKey(name);
  const isOwn = (words: readonly string[]) => words.some((word) => own.includes(word));
  return openWords(dictionary)(key).find(({ word, fits }) => !isOwn(fits) && !isOwn([word]))?.word;
}

/** The words of a clause that openIn looks for, whatever the measure; `fits` are words of names beside which one says nothing. */
const openWords = oncePer(({ doubtWords }: Dictionary) =>
  remembered((key: string): readonly { readonly word: string; readonly fits: readonly string[] }[] => {
    const rest = key.replace(mended, '');
    const always = [preliminary, unreliable].map((pattern) => ({ pattern, fits: [] }));
    return [...always, ...(instructs.test(key) ? [] : doubtWords)].flatMap(({ pattern, fits }) => {
      const word = pattern.exec(rest)?.[0];
      return word === undefined ? [] : [{ word, fits }];
    });
  }, mostKept),
);

/** Clauses that are kept: those of a table are held against each of its measures. */
const mostKept = 5_000;
