import { sistersOf } from '../registers/divisions.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse, Path } from '../tables/label-use.ts';
import { measureOfMember } from '../tables/parts-of-measure.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The measure that alone has the member of a line where the heading, or the title, names another that is counted in the same
 * words: 恶性肿瘤 below 死亡人数, beside all its sisters; null where the heading's own is meant.
 */
export function measureOfMembers(path: Path, measure: Measure, around: Surroundings): Measure | null {
  const { axes, context, dictionary } = around;
  const titled = context.measure === measure ? path.slice(0, 1).map((use) => ({ ...use, facets: { measure } })) : [];
  const own = path.flatMap((use) => {
    const found = measureOfSome(use, [...path, ...titled], measure, dictionary);
    const [member] = use.facets?.members ?? [];
    const isWhole = member !== undefined && sistersOf(member, dictionary).every((each) => axes.members.has(each));
    return found !== null && isWhole ? [found] : [];
  });
  return own[0] ?? null;
}

/** The measure that alone has the member of a label beside the heading of another. */
export function measureOfSome(
  use: LabelUse,
  path: Path,
  measure: Measure,
  dictionary: Surroundings['dictionary'],
): Measure | null {
  const heading = path.find(({ facets }) => facets?.measure === measure);
  const isDivided = measure.dimensions.length > 0;
  return isDivided && heading !== use ? measureOfMember(use, heading, dictionary) : null;
}
