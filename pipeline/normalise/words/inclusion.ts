import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { readTitle } from './title-words.ts';

/**
 * Whether what stands in brackets names parts that a total has anyway: 含民营, 包括社会办、个体诊所. Each part stands with
 * 含 before it among the words of titles that limit nothing.
 */
export function isInclusion(inside: string, dictionary: Dictionary): boolean {
  const parts = /^(?:包含|包括|含有?)(.+)$/u.exec(nameKey(inside))?.[1]?.split(/[、,和及与]/u) ?? [];
  return (
    parts.length > 0 &&
    parts.every((part) => dictionary.titleWords.get(`含${part.replace(/^含/u, '')}`)?.kind === '通用')
  );
}

/** Whether a measure counts all there is in an area: no word of its name keeps it to a part. */
export function isOfAll(measure: Measure, dictionary: Dictionary): boolean {
  return readTitle(measure.name, dictionary)
    .phrases.flat()
    .every(({ scopes }) => scopes.length === 0);
}
