import type { Edition } from './model/plan.ts';
import { placeOf } from './model/problem-place.ts';
import type { Problem } from './problem.ts';

/**
 * The problems of a run without those about the year of one of its editions that only later reports need to hear of: the
 * rules of that edition's own year speak of them.
 */
export function toldOnce(problems: readonly Problem[], editions: readonly Edition[]): readonly Problem[] {
  return problems.filter((problem) => {
    if (problem.years !== 'later') return true;
    const { area, year } = placeOf(problem);
    return !editions.some((edition) => edition.plan.area === area && edition.year === year);
  });
}
