import type { Observation } from './model/observation.ts';
import { keyOf } from './normalise/altered-echoes.ts';
import { grouped } from './normalise/memory/grouped.ts';

/**
 * Leaves out last year's figures that a form printed for comparison where the table they were taken from says the same:
 * they are no second report, and would stand against a revision sent beside the form; so is its sign for no figure. One that
 * no other file agrees with stays, as a figure like any other.
 */
export function withoutEchoes(observations: readonly Observation[]): readonly Observation[] {
  if (!observations.some(({ echo }) => echo === true)) return observations;
  const reported = grouped(
    observations.filter(({ echo }) => echo !== true),
    keyOf,
  );
  return observations.filter(
    (one) =>
      one.echo !== true ||
      (one.value !== null && !(reported.get(keyOf(one)) ?? []).some((other) => agrees(one, other))),
  );
}

/** Equal, or equal within half a step of the coarser one. */
function agrees(one: Observation, other: Observation): boolean {
  if (one.value === null || other.value === null) return one.state === other.state;
  return Math.abs(one.value - other.value) <= Math.max(one.resolution, other.resolution) / 2;
}
