/** A name with the pairs of letters in it. */
export interface Spelled {
  readonly core: string;
  readonly pairs: ReadonlyMap<string, number>;
}

/** Two names that end alike are of one kind: 编制床位 and 注册床位. */
const sameEnd = 0.08;

/** How much alike two names are spelled: 1 and more for the same, 0 for nothing in common. */
export function alikeness(one: Spelled, other: Spelled): number {
  const size = one.core.length + other.core.length;
  const pairs = 2 * commonPairs(one.pairs, other.pairs);
  if (pairs === 0 || one.core.length < 2 || other.core.length < 2) return 0;
  const letters = (2 * longestCommon(one.core, other.core)) / size;
  return 0.6 * (pairs / (size - 2)) + 0.4 * letters + (one.core.slice(-2) === other.core.slice(-2) ? sameEnd : 0);
}

/** Each two letters that stand side by side, with how often they do. */
export function pairsIn(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at < text.length - 1; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function commonPairs(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let found = 0;
  for (const [pair, times] of one) found += Math.min(times, other.get(pair) ?? 0);
  return found;
}

/** How many letters the two have in common, in the same order. */
function longestCommon(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    const next = [0];
    for (let at = 1; at <= other.length; at++)
      next.push(letter === other[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    row = next;
  }
  return row[other.length] ?? 0;
}
