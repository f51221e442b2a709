import type { Derivation, Measure } from '../../registers/vocabulary.ts';
import type { Path } from '../../tables/label-use.ts';

/**
 * The numerator that the number's own labels name, else the nearest before it, or the one that has that for its denominator.
 * What stands right before it must be one of the two.
 */
export function numeratorIn(own: Path, before: readonly Path[], derived: readonly Derivation[]): Measure | undefined {
  const isNumerator = (measure: Measure) => derived.some(({ numerator }) => numerator === measure);
  const isOver = (measure: Measure, base: Measure) =>
    derived.some(({ numerator, denominator }) => numerator === measure && denominator === base);
  const named = measuresOf(own).find(isNumerator);
  if (named !== undefined) return named;
  const near = before.flatMap(measuresOf);
  const nearest = near.find(isNumerator);
  const found = near.find((measure) => nearest !== undefined && isOver(measure, nearest)) ?? nearest;
  const beside = measuresOf(before.find((path) => !isDerived(path)) ?? []);
  return beside.some((each) => found !== undefined && (each === found || isOver(found, each))) ? found : undefined;
}

/** Whether the labels are those of a number that is no figure. */
export function isDerived(path: Path): boolean {
  return path.some(({ facets }) => facets?.ignored !== undefined);
}

function measuresOf(path: Path): readonly Measure[] {
  return path.flatMap(({ facets }) => facets?.measure ?? []);
}
