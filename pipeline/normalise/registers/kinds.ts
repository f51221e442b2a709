import { oncePer } from '../memory/once-per.ts';
import type { Dictionary } from './dictionary.ts';
import type { Member } from './vocabulary.ts';

/** The dimensions all of whose members are kinds of one member of another, with its name: 医院级别 of 医院. */
export const kindsOf = oncePer(({ memberNames }: Dictionary): ReadonlyMap<string, string> => {
  const members = [...new Set([...memberNames.values()].flat())];
  const dimensions = new Set(members.map(({ dimension }) => dimension));
  return new Map(
    [...dimensions].flatMap((dimension) => {
      const kinds = members.filter((each) => each.dimension === dimension);
      const isWhole = ({ dimension: own, name }: Member) =>
        own !== dimension && kinds.length > 1 && kinds.every((kind) => kind.name !== name && kind.name.endsWith(name));
      return members.filter(isWhole).map(({ name }) => [dimension, name] as const);
    }),
  );
});
