import type { Observation } from './model/observation.ts';

/**
 * Leaves out last year's figures that a form printed for comparison where the table they were taken from says the same:
 * they are no second report, and would stand against a revision sent beside the form. One that no other file agrees with
 * stays, as a figure like any other.
 */
export function withoutEchoes(observations: readonly Observation[]): readonly Observation[] {
  if (!observations.some(({ echo }) => echo === true)) return observations;
  const reported = new Map<string, Observation[]>();
  for (const one of observations) {
    if (one.echo === true) continue;
    const before = reported.get(keyOf(one));
    if (before === undefined) reported.set(keyOf(one), [one]);
    else before.push(one);
  }
  return observations.filter(
    (one) => one.echo !== true || !(reported.get(keyOf(one)) ?? []).some((other) => agrees(one, other)),
  );
}

function keyOf({ area, year, measure, breakdown }: Observation): string {
  return [area, year, measure, breakdown].join('｜');
}

/** Equal, or equal within half a step of the coarser one. */
function agrees(one: Observation, other: Observation): boolean {
  if (one.value === null || other.value === null) return one.state === other.state;
  return Math.abs(one.value - other.value) <= Math.max(one.resolution, other.resolution) / 2;
}
