import type { AskedWord } from '../../words/asked-words.ts';

/** The first word that is asked about in the clauses of a text; of two, the one with the lower rank is said first. */
interface FirstDoubt {
  readonly rank: number;
  readonly asked: AskedWord | null;
}

/** A clause is held against a figure in so many ways at most. */
const mostWays = 4;

/**
 * Finds the first word to ask about in clauses.
 * @param find what one clause says, in the order of the ways in which it is held against a figure; null for nothing
 */
export function firstIn(
  keys: readonly string[],
  find: (key: string, at: number) => readonly (AskedWord | null)[],
): FirstDoubt {
  for (const [at, key] of keys.entries()) {
    const words = find(key, at);
    const way = words.findIndex((word) => word !== null);
    if (way >= 0) return { rank: at * mostWays + way, asked: words[way] ?? null };
  }
  return { rank: Number.POSITIVE_INFINITY, asked: null };
}
