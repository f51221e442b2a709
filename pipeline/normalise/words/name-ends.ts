import { oncePer } from '../memory/once-per.ts';
import type { Dictionary } from '../registers/dictionary.ts';

/** What the names of measures begin with, and what stands behind it in each. */
export const tailsOf = oncePer(({ measureNames }: Dictionary): ReadonlyMap<string, readonly string[]> => {
  const tails = new Map<string, string[]>();
  for (const name of measureNames.keys()) {
    for (let at = 3; at < name.length - 1; at++) {
      const start = name.slice(0, at);
      tails.set(start, [...(tails.get(start) ?? []), name.slice(at)]);
    }
  }
  return tails;
});

/** What the names of measures end with, and what stands before it in each. */
export const restsOf = oncePer(({ measureNames }: Dictionary): ReadonlyMap<string, readonly string[]> => {
  const rests = new Map<string, string[]>();
  for (const name of measureNames.keys()) {
    for (let at = 2; at < name.length - 1; at++) {
      const end = name.slice(at);
      rests.set(end, [...(rests.get(end) ?? []), name.slice(0, at)]);
    }
  }
  return rests;
});
