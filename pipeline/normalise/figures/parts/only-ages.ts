import type { LabelUse, Path } from '../../tables/label-use.ts';
import { ageBand } from '../../text/age-band.ts';
import { nameForms, nameKey } from '../../text/name-key.ts';

/**
 * The last labels of the paths where each of them is an age or a total; none where any says something else, or some have a
 * unit of their own.
 */
export function onlyAges(paths: readonly Path[]): readonly LabelUse[] {
  const leaves = paths.flatMap((path) => path.at(-1) ?? []);
  const isPlain = (use: LabelUse) => isAge(use) || (use.facets?.total === 'all' && !/[(（]/u.test(use.text));
  return leaves.length > 1 && leaves.every(isPlain) ? leaves : [];
}

function isAge({ text }: LabelUse): boolean {
  return nameForms(nameKey(text)).some((form) => ageBand(form) !== null);
}
