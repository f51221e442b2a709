import type { Measure } from '../../registers/vocabulary.ts';
import type { LabelUse } from '../../tables/label-use.ts';

/** A total of more than one kind of parts. */
export function isGrandTotal(path: readonly LabelUse[]): boolean {
  return path.some((use) => use.facets?.total === 'all') && path.every((use) => use.facets?.members === undefined);
}

/** Members that the register limits to a measure are of it wherever they stand below it. */
export function isOnlyOf(path: readonly LabelUse[], { name }: Measure): boolean {
  const members = path.flatMap(({ facets }) => facets?.members ?? []);
  return members.length > 0 && members.every(({ measures }) => measures.length === 1 && measures[0] === name);
}

/** A label that names a part of a measure above it, or a total, or nothing but layout. */
export function isPart(use: LabelUse): boolean {
  return use.facets?.members !== undefined || use.facets?.total !== undefined || use.facets?.layout !== undefined;
}
