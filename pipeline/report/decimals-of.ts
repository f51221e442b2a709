import type { Definition } from '../model/evaluation.ts';
import type { PlannedTarget } from '../model/plan.ts';

/** Decimals that a promise's values are printed with: of its indicator, else of its target. */
export function decimalsOf(promise: PlannedTarget, definitions: readonly Definition[]): number {
  return definitions.find(({ indicator }) => indicator === promise.indicator)?.decimals ?? promise.target.digits;
}
