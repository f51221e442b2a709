import type { Observation } from '../model/observation.ts';
import type { Problem } from '../problem.ts';
import { comparedArea } from './sheet-messages.ts';

/**
 * Tables of another area beside ones of ours with the same measures and years are there to compare: a note in place of the
 * problem that would stop a misplaced file.
 */
export function withComparedAreas(
  problems: readonly Problem[],
  observations: readonly Observation[],
  area: string,
): readonly Problem[] {
  const own = new Set(
    observations.flatMap((one) => (one.area === area && one.value !== null ? `${one.measure}｜${one.year}` : [])),
  );
  return problems.map((problem) => {
    if (problem.code !== 'E208' || problem.figure === undefined) return problem;
    const figures = [problem.figure, ...(problem.also ?? [])];
    const isCompared = figures.every(({ measure, year }) => own.has(`${measure}｜${year}`));
    return isCompared ? comparedArea(problem) : problem;
  });
}
