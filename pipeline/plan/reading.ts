import type { Direction, Target } from '../model/plan.ts';
import { canonicalUnit, type Refusal } from './quantity.ts';

/** What the register says beside the target: the indicator's unit and which way is better. */
export interface TargetContext {
  readonly unit: string;
  readonly direction: Direction;
}

/** The part of a target that its words decide; what is left out is blank. */
type Reading = Pick<Target, 'kind'> & Partial<Omit<Target, 'kind' | 'direction' | 'year'>>;

/** Reads one form of target: null when the text has another form, a refusal when it has this form but is at fault. */
export type Reader = (text: string, context: TargetContext) => Reading | Refusal | null;

/** The words that name a change, by the way they go. */
export const changeWords: { readonly up: string; readonly down: string } = {
  up: '提高|提升|增长|增加|上升',
  down: '下降|降低|减少',
};

/** The direction that a word of `changeWords` goes. */
export function directionOf(word: string): 'up' | 'down' {
  return changeWords.up.split('|').includes(word) ? 'up' : 'down';
}

/** A refusal when the words of a target go another way than the register's direction. */
export function contradiction(words: string, needed: Direction, context: TargetContext): Refusal | null {
  if (context.direction === needed) return null;
  return { reason: `“${words}”要求方向为 ${needed}，登记的方向是 ${context.direction}` };
}

/** Spellings of the unit in which a change of an indicator is printed. */
export function changeUnits(unit: string): readonly string[] {
  const points: Record<string, readonly string[]> = {
    '%': ['%', '个百分点', '百分点'],
    '‰': ['‰', '个千分点', '千分点'],
  };
  return points[canonicalUnit(unit)] ?? [unit];
}
