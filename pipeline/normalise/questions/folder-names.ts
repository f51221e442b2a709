import type { Observation } from '../../model/observation.ts';
import type { Problem } from '../../problem.ts';
import * as say from '../figures/word-messages.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { doubtsIn } from './name-doubts.ts';

/** An office that sends tables: its name keeps their figures to nothing. */
const office = /(?:[科处局委办]|(?:疾控|急救|保健|监督|控制)(?:中心|院|所))$/u;

/**
 * Asks once about each folder below that of a year whose name has words for a part, for what is not final, or that nothing
 * explains, where figures were read from its files. Letters and days are passed over.
 */
export function folderQuestions(observations: readonly Observation[], dictionary: Dictionary): readonly Problem[] {
  const folders = new Map<string, Set<Measure>>();
  const seen = new Set<string>();
  for (const { origin, measure, value } of observations) {
    const key = `${origin.file}｜${measure}`;
    const found = dictionary.measures.get(measure);
    if (value === null || found === undefined || seen.has(key)) continue;
    seen.add(key);
    for (const folder of foldersOf(origin.file)) folders.set(folder, (folders.get(folder) ?? new Set()).add(found));
  }
  return [...folders].flatMap(([folder, measures]) => {
    const name = folder.split('/').at(-1) ?? '';
    const { open, scopes, unknown } = doubtsIn(name, [...measures], dictionary);
    const isPart = scopes.length === measures.size && !office.test(nameKey(name));
    const strange = unknown.filter((word) => !/^[a-z]+$/u.test(word));
    const words = [...new Set([...(open === undefined ? [] : [open]), ...(isPart ? scopes : []), ...strange])];
    return words.length === 0 ? [] : [say.unknownFolder(folder, words)];
  });
}

/** The folders between that of the year and the file: raw/某区/2023/初稿/人员.xlsx is in raw/某区/2023/初稿. */
function foldersOf(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.slice(foldersAbove).map((_, index) => parts.slice(0, foldersAbove + index + 1).join('/'));
}

/** raw, the area and the year. */
const foldersAbove = 3;
