import type { Report } from '../../model/report.ts';
import { pathParts } from './sources.ts';

/** The source files with the first letters of their fingerprints, in two halves beside one another. */
export function filesOf({ inputs }: Pick<Report, 'inputs'>) {
  return sideBySide(
    inputs.map((input) => ({
      ...input,
      parts: pathParts(input.file.replace(/^raw\//, '')),
      fingerprint: input.sha256.slice(0, 12),
    })),
  );
}

/** A list in two halves beside one another, read down the left one first. */
function sideBySide<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const half = Math.ceil(items.length / 2);
  return items.slice(0, half).map((item, index) => [item, ...items.slice(half + index, half + index + 1)]);
}
