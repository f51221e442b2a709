import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import type { AskedWord } from '../words/asked-words.ts';
import { otherTableIn } from '../words/other-table.ts';
import { headingSigns } from '../words/signed-numbers.ts';
import { headingIn } from '../words/state-headings.ts';
import { wantedEnd } from '../words/wanted-ends.ts';
import { isContraryTopic } from './contrary-topic.ts';
import { qualifies } from './topics.ts';

/**
 * Whether an unknown heading keeps a measure to a part of what it counts, or is of another place, time or kind: nothing below it is
 * read. Over a list and before a name alike.
 * @param path the labels that say place and year themselves
 * @param folder its area and the year of its data
 */
export function limits(
  heading: Pick<LabelUse, 'text'>,
  path: readonly LabelUse[],
  measure: Measure,
  folder: { readonly area: string; readonly year: number },
  dictionary: Dictionary,
): boolean {
  return qualifies(heading, measure, dictionary) || isContraryTopic(heading, path, measure, folder, dictionary);
}

/** What is asked about a heading that does not limit a measure plainly: over a list the figures are read, before a name they are not. */
export interface HeadingDoubts {
  /** Words of another table or another line of work, and for what is not there yet. */
  readonly words: readonly AskedWord[];
  /** Letters and signs that may be the name of one of several. */
  readonly signs: readonly string[];
}

export function doubtsOfHeading(text: string, measure: Measure, dictionary: Dictionary): HeadingDoubts {
  return {
    words: [...otherTableIn(text, [measure], dictionary), ...headingIn(text), ...wantedEnd(text)],
    signs: headingSigns(text, [measure], dictionary),
  };
}
