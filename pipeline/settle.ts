import { PipelineError } from './problem.ts';

/**
 * Runs a task for every item, at most `limit` at a time, and waits for all of them, whatever becomes of each; results
 * stand in the order of the items.
 */
export async function settleAll<Item, Result>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<Result>,
): Promise<readonly PromiseSettledResult<Result>[]> {
  const results = new Map<number, PromiseSettledResult<Result>>();
  const waiting = items.map((item, index) => ({ item, index }));
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [settled] = await Promise.allSettled([task(next.item)]);
      results.set(next.index, settled);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return [...results].sort(([one], [other]) => one - other).map(([, settled]) => settled);
}

/** @throws PipelineError with the problems of every failed task; an error of another kind as it is, before all others */
export function throwFailures(settled: readonly PromiseSettledResult<unknown>[]): void {
  const failures = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  const bug = failures.find((failure) => !(failure instanceof PipelineError));
  if (bug !== undefined) throw bug;
  const known = failures.filter((failure) => failure instanceof PipelineError);
  const [first] = known;
  if (first !== undefined)
    throw new PipelineError(
      known.flatMap(({ problems }) => problems),
      first.reason,
    );
}
