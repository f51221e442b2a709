import type { Observation } from '../model/observation.ts';
import type { Problem } from '../problem.ts';
import { nothingFilled, otherArea } from './file-messages.ts';
import type { Dictionary } from './registers/dictionary.ts';

/** One problem for a form that came back with the places for this year's figures blank. */
export function unfilled(file: string, year: number, observations: readonly Observation[]): readonly Problem[] {
  const current = observations.filter((observation) => observation.year === year);
  if (current.length === 0 || current.some(({ state }) => state !== 'missing')) return [];
  return [nothingFilled(file, [...new Set(current.map(({ origin }) => origin.sheet))], year)];
}

/** One problem for a file in which every figure is of another area than its folder. */
export function elsewhere(
  file: string,
  area: string,
  { reference }: Dictionary,
  observations: readonly Observation[],
): readonly Problem[] {
  const areas = [...new Set(observations.flatMap((one) => (one.value === null ? [] : one.area)))];
  const isOwn = areas.includes(area) || (reference !== null && areas.includes(reference));
  return areas.length === 0 || isOwn ? [] : [otherArea(file, area, areas)];
}
