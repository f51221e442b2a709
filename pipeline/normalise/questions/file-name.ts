import type { Problem } from '../../problem.ts';
import * as say from '../figures/word-messages.ts';
import { areasIn } from '../places/areas-in.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { baseOf } from '../text/file-name.ts';
import { doubtsIn } from './name-doubts.ts';

/**
 * Asks once about the words of a file's name for a part or for what is not final, and about those that nothing explains;
 * letters and words for a part of what some figures count are passed over where a title says that they are those of an area.
 */
export function fileQuestion(
  file: string,
  titles: readonly string[],
  measures: Iterable<Measure>,
  dictionary: Dictionary,
): readonly Problem[] {
  const found = [...new Set(measures)];
  if (found.length === 0) return [];
  const isPlaced = titles.some((title) => areasIn(title, dictionary).length > 0);
  const { open, scopes, unknown } = doubtsIn(baseOf(file).replace(ranks, ''), found, dictionary);
  const narrowed = isPlaced && scopes.length < found.length ? [] : scopes;
  const strange = isPlaced ? unknown.filter((word) => !/^[a-z]+$/u.test(word)) : unknown;
  const words = [...new Set([...(open === undefined ? [] : [open]), ...narrowed, ...strange])];
  return words.length === 0 ? [] : [say.unknownFile(file, words)];
}

/** A list of all districts has their ranks beside the figures. */
const ranks = /排[名序位]|[位名]次/gu;
