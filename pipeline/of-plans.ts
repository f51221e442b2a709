import type { Plan } from './model/plan.ts';
import { placeOf } from './model/problem-place.ts';
import type { Options } from './options.ts';
import type { Problem } from './problem.ts';

/** Where plans were chosen, the problems of the areas that they read and of none in particular; else all. */
export function ofPlans(
  problems: readonly Problem[],
  plans: readonly Plan[],
  { plans: chosen }: Pick<Options, 'plans'>,
): readonly Problem[] {
  if (chosen.length === 0) return problems;
  const areas = new Set<string | null>([null, ...plans.flatMap((plan) => [plan.area, plan.referenceArea])]);
  return problems.filter((problem) => {
    const figures = problem.also ?? [];
    return [problem, ...figures.map((figure) => ({ ...problem, figure }))].some((one) => areas.has(placeOf(one).area));
  });
}
