import { oncePer } from '../memory/once-per.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';

const namesByMeasure = oncePer(({ measureNames }: Dictionary): ReadonlyMap<Measure, readonly string[]> => {
  const found = new Map<Measure, string[]>();
  for (const [key, measure] of measureNames) found.set(measure, [...(found.get(measure) ?? []), key]);
  return found;
});

/** Keys of the standard name and all aliases of a measure. */
export function namesOfMeasure(measure: Measure, dictionary: Dictionary): readonly string[] {
  return namesByMeasure(dictionary).get(measure) ?? [nameKey(measure.name)];
}
