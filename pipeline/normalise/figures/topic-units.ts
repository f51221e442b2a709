import { conversion, unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';
import type { StatedUnits } from './stated-units.ts';

/**
 * The units of a cell together with those in the name of an unknown heading over it (业务量（万人次）), which count where
 * nothing nearer says a unit. Of several the one that fits the measure; none that fits says nothing of it.
 */
export function withTopicUnits(
  stated: StatedUnits,
  topics: readonly LabelUse[],
  measure: Measure,
  { units }: Dictionary,
): StatedUnits {
  if (stated.line !== '' || stated.labels.length > 0) return stated;
  const [labels] = [topics, ...(stated.groups ?? []).map((heading) => [heading]).reverse()]
    .map((headings) => headings.map(fittingUnits).filter((fitting) => fitting.length > 0))
    .filter((found) => found.length > 0);
  return labels === undefined ? stated : { ...stated, labels };

  function fittingUnits({ text }: LabelUse): readonly string[] {
    return unitsIn(text).filter((unit) => conversion(unit, measure.unit, units) !== null);
  }

  /** In brackets, behind 单位 or behind a sign; a number word within a name (千张床位工程) is none. */
  function unitsIn(text: string): readonly string[] {
    const key = nameKey(text).slice(0, longestHeading);
    const pieces = key.match(/\([^()]*\)|[,:;/][^,:;/()]+$|单位:?[^,:;/()]+$/gu) ?? [];
    return [...new Set(pieces.flatMap((piece) => unitsNamed(piece.replace(/^[(,:;/]+|\)$/gu, ''), units) ?? []))];
  }
}

const longestHeading = 200;
