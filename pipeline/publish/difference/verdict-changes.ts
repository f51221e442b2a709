import type { VerdictClass } from '../../model/report.ts';
import type { Difference } from './difference.ts';
import type { ItemDifference } from './items.ts';
import { type ItemList, itemLists } from './uses.ts';

/** The colour class of a verdict by its code, null for a code that the program does not know. */
export type ClassOf = (verdict: string) => VerdictClass | null;

/** A verdict of the data year that is another one than before. */
interface VerdictChange extends ItemDifference {
  readonly list: ItemList;
  readonly verdict: NonNullable<ItemDifference['verdict']>;
}

/** The changed verdicts, most important first: 约束性, then those that moved to another class, then in the order of the plan. */
export function verdictChanges({ items }: Difference, classOf: ClassOf): readonly VerdictChange[] {
  const changes = itemLists.flatMap((list) =>
    items[list].flatMap((item) => (item.verdict === null ? [] : [{ ...item, list, verdict: item.verdict }])),
  );
  const rank = ({ nature, verdict }: VerdictChange): number => {
    const moved = classOf(verdict.before.verdict) !== classOf(verdict.after.verdict);
    return (nature === '约束性' ? 0 : 2) + (moved ? 0 : 1);
  };
  return [...changes].sort((one, other) => rank(one) - rank(other));
}
