import { unitsMentioned } from '../numbers/mentioned-units.ts';
import { conversion, nameAndUnits, unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';
import type { StatedUnits } from './value.ts';

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
  if (topics.length === 0 || stated.line !== '' || stated.labels.length > 0) return stated;
  const labels = topics.flatMap(({ text }) => {
    const fitting = unitsIn(text).filter((unit) => conversion(unit, measure.unit, units) !== null);
    return fitting.length === 0 ? [] : [fitting];
  });
  return labels.length === 0 ? stated : { ...stated, labels };

  function unitsIn(text: string): readonly string[] {
    const key = nameKey(text);
    const [, behind = ''] = /[,:;/](?:单位:?)?([^,:;/]+)$/u.exec(key) ?? [];
    const named = nameAndUnits(key, units).units ?? unitsNamed(behind, units) ?? [];
    return [...new Set([...named, ...unitsMentioned(text, units)])];
  }
}
