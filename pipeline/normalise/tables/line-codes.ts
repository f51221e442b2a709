import { nameKey } from '../text/name-key.ts';
import type { LabelUse, Path } from './label-use.ts';

/** A 医院, as nameKey has it. */
const coded = /^[a-z]\d{0,2}\.(?=\p{Script=Han})/u;

/** Members whose letters are not the codes of a form but stand for names, since they are all that differs: A 医院, B 医院. They say nothing known. */
export function withoutLetteredNames(paths: readonly Path[]): readonly Path[] {
  const seen = new Map<string, Set<string>>();
  for (const use of paths.flat()) {
    const key = nameKey(use.text);
    const rest = key.replace(coded, '');
    if (rest !== key) seen.set(rest, (seen.get(rest) ?? new Set()).add(key));
  }
  const isName = ({ text, facets }: LabelUse) =>
    facets?.members !== undefined && (seen.get(nameKey(text).replace(coded, ''))?.size ?? 0) > 1;
  return seen.size === 0
    ? paths
    : paths.map((path) => path.map((use) => (isName(use) ? { ...use, facets: null } : use)));
}
