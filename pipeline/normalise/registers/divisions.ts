import { oncePer } from '../memory/once-per.ts';
import type { Dictionary } from './dictionary.ts';
import type { Member } from './vocabulary.ts';

/** The members of each dimension that make up its total together (构成), in the order of the register. */
export const divisionsOf = oncePer(({ memberNames }: Dictionary): ReadonlyMap<string, readonly Member[]> => {
  const found = new Map<string, Member[]>();
  for (const member of new Set([...memberNames.values()].flat()))
    if (member.composes) found.set(member.dimension, [...(found.get(member.dimension) ?? []), member]);
  return found;
});

/** The members that make up a total together with a member of the same measures. */
export function sistersOf(member: Member, dictionary: Dictionary): readonly Member[] {
  const isOfSame = ({ measures }: Member) => measures.join() === member.measures.join();
  return (divisionsOf(dictionary).get(member.dimension) ?? []).filter(isOfSame);
}
