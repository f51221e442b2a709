import { grouped } from '../../memory/grouped.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import type { Taken } from '../values/taken.ts';

/** A number of a line with one member that tells it from those without. */
interface Part {
  readonly at: number;
  /** The member. */
  readonly name: string;
  readonly measure: Measure;
  readonly value: number;
}

/**
 * The numbers of one line, to be asked for those of some measures that have one member besides those of a breakdown.
 * They are kept by all members but one: a line is walked through once, however many totals stand on it.
 */
export function partsOnLine(
  line: readonly Taken[],
): (measures: readonly Measure[], breakdown: string) => readonly Part[] {
  const parts = line.flatMap(({ figure: { measure, breakdown }, observation }, at) => {
    const value = observation?.value;
    if (value == null) return [];
    const names = membersIn(breakdown);
    return names.map((name) => ({ at, name, measure, value, rest: names.filter((each) => each !== name) }));
  });
  const byRest = grouped(parts, ({ measure, rest }) => keyOf(measure, rest));
  return (measures, breakdown) => {
    const names = membersIn(breakdown);
    const rests = subsets(names);
    return measures
      .flatMap((measure) => rests.flatMap((rest) => byRest.get(keyOf(measure, rest)) ?? []))
      .filter(({ name }) => !names.includes(name))
      .sort((one, other) => one.at - other.at);
  };
}

function membersIn(breakdown: string): readonly string[] {
  return breakdown === '' ? [] : breakdown.split(' / ');
}

function keyOf(measure: Measure, names: readonly string[]): string {
  return `${measure.name}｜${names.join(' / ')}`;
}

function subsets(names: readonly string[]): readonly (readonly string[])[] {
  return names.reduce<readonly (readonly string[])[]>(
    (before, name) => before.flatMap((each) => [each, [...each, name]]),
    [[]],
  );
}
