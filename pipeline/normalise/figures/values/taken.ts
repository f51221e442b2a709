import type { Observation } from '../../../model/observation.ts';
import type { Figure } from '../../resolve/resolution.ts';
import type { Slot } from '../../sheet/grid.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import type { SharedScale } from './shared-scale.ts';

/** What one cell gave: an observation, or a number in parts where only whole ones exist and no unit was written. */
export interface Taken {
  readonly figure: Figure;
  readonly slot: Slot;
  /** A unit is written somewhere for this number. */
  readonly stated: boolean;
  readonly observation: Observation | null;
  readonly decimal: string;
  /** Its unit is one in hundreds or more that it shares with other lines or columns. */
  readonly scale?: SharedScale;
  /** All labels that lead to the cell. */
  readonly labels: readonly LabelUse[];
}

/** The figures that have a value. */
export function valuedFigures(taken: readonly Taken[]): readonly Figure[] {
  return taken.flatMap(({ figure, observation }) => (observation?.value == null ? [] : figure));
}
