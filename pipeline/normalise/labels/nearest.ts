import { oncePer } from '../memory/once-per.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { withoutLastBracket } from '../text/brackets.ts';
import { nameForms, nameKey } from '../text/name-key.ts';

/** Names with the keys by which they are compared. */
export type Candidates = readonly { readonly name: string; readonly key: string }[];

/** Names to compare with, each once, with their keys. */
export function candidatesOf(names: Iterable<string>): Candidates {
  return [...new Set(names)].map((name) => ({ name, key: nameKey(name) }));
}

/** At most three names that are spelled most like a text; offered to a reader, never used for reading. */
export function nearestNames(text: string, names: Candidates): readonly string[] {
  const key = nameForms(withoutLastBracket(nameKey(text))).at(-1) ?? '';
  // One age is not another, be it spelled alike.
  if (key.length < 2 || key.length > 40 || /\d岁|\d\+$/u.test(key)) return [];
  const letters = new Set(key);
  return names
    .filter((candidate) => !isPlaceWithin(candidate.key, key))
    .filter(
      (candidate) =>
        isEndOf(key, candidate.key) || shares(candidate.key, letters, Math.max(key.length, candidate.key.length) / 2),
    )
    .map((candidate) => ({
      name: candidate.name,
      distance: isEndOf(key, candidate.key) ? 1 : editDistance(key, candidate.key),
      most: Math.max(key.length, candidate.key.length) / 2,
    }))
    .filter(({ distance, most }) => distance <= most)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** 床位数 may be 实际开放床位数, be that much longer. */
function isEndOf(key: string, candidate: string): boolean {
  return key.length > 2 && candidate.length > key.length && candidate.endsWith(key);
}

/** 密云区 is no other name of 密云区医院. */
export function isPlaceWithin(candidate: string, key: string): boolean {
  return /[市区县]$/u.test(candidate) && key.length > candidate.length && key.startsWith(candidate);
}

/** A quick test before the slow one: fewer edits than `most` leave that many letters alike. */
function shares(key: string, letters: ReadonlySet<string>, most: number): boolean {
  let alike = 0;
  for (const letter of key) if (letters.has(letter)) alike += 1;
  return key.length - alike <= most;
}

function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 1; at <= left.length; at++) {
    const next = [at];
    for (let index = 1; index <= right.length; index++) {
      const change = (row[index - 1] ?? 0) + (left[at - 1] === right[index - 1] ? 0 : 1);
      next.push(Math.min(change, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

/** 词典中的名称（相近：…）. */
export function likeNames(expected: string, near: readonly string[]): string {
  return near.length === 0 ? expected : `${expected}（相近：${near.join('、')}）`;
}

/** Standard names of measures, members and areas. */
export const standardNames = oncePer(({ memberNames, measures, areaNames }: Dictionary): Candidates => {
  const members = [...memberNames.values()].flat().map((member) => member.name);
  return candidatesOf([...measures.keys(), ...members, ...areaNames.values()]);
});
