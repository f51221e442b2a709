import type { Context } from '../../around/context.ts';
import { conversion, nameAndUnits } from '../../numbers/unit.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import type { Slot } from '../../sheet/grid.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';
import type { StatedUnits } from './stated-units.ts';

/** A unit in hundreds or more that a number has from what stands over several lines or columns, not from its own name. */
export interface SharedScale {
  /** The heading or the line above with the unit; null where it is stated for the whole table. */
  readonly over: LabelUse | null;
  readonly unit: string;
}

/**
 * Where the scale of a number comes from, null for one whose cell, line or own name says its unit, or that is in single ones.
 * @param labels all labels that lead to the cell
 */
export function sharedScale(
  slot: Slot,
  measure: Measure,
  stated: StatedUnits,
  labels: readonly LabelUse[],
  context: Context,
  { units }: Dictionary,
): SharedScale | null {
  if (slot.reading.kind !== 'number' || slot.reading.unit !== null || stated.line !== '') return null;
  const fitting = (names: readonly string[]) => names.filter((unit) => conversion(unit, measure.unit, units) !== null);
  const scaled = (names: readonly string[]) =>
    names.find((unit) => (conversion(unit, measure.unit, units) ?? 0) >= fewestPlaces);
  const said = (use: LabelUse) => use.facets?.units ?? nameAndUnits(nameKey(use.text), units).units ?? [];
  if (labels.some((use) => isOwn(use, slot) && fitting(said(use)).length > 0)) return null;
  const near = [...labels, ...(stated.lender === undefined ? [] : [stated.lender])].reverse();
  for (const over of near) {
    const unit = isOwn(over, slot) ? undefined : scaled(said(over));
    if (unit !== undefined) return { over, unit };
  }
  const unit = scaled(stated.labels.flat());
  if (unit !== undefined) return { over: stated.heading ?? null, unit };
  const whole = stated.labels.length === 0 ? scaled(context.units ?? []) : undefined;
  return whole === undefined ? null : { over: null, unit: whole };
}

/** 百, 千, 万. */
const fewestPlaces = 2;

/** Whether a label is that of the line, or names what its one column counts; 2023年（万人） over several lines does not. */
function isOwn({ slot: at, facets }: LabelUse, { row, column }: Slot): boolean {
  if (at.row === row) return at.merge === null || at.merge.top === at.merge.bottom;
  const isNarrow = at.merge === null || at.merge.left === at.merge.right;
  return at.column === column && isNarrow && (facets === null || facets.measure !== undefined);
}
