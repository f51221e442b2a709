/** One place in a row of group headings, or in a column of them, above or before the names that it groups. */
export interface Place<Heading> {
  /** What stands there; null for a blank place. */
  readonly heading: Heading | null;
  /** The names that stand below it, or behind it. */
  readonly key: string;
  /** A total, which may stand beside the groups without a heading. */
  readonly alone: boolean;
}

/** For every place its heading, null for a place of no group, or `unclear` for all places of a run. */
export type Spread<Heading> = readonly (Heading | null)[] | 'unclear';

/**
 * Says how far headings reach that were typed once and not merged. A first place that is blank shows that they need not
 * stand at the beginning of their groups: then the names must repeat from group to group, or it stays unclear.
 */
export function spreadOver<Heading>(places: readonly Place<Heading>[]): Spread<Heading> {
  const starts = places.flatMap(({ heading }, index) => (heading === null ? [] : [index]));
  const [first] = starts;
  if (first === undefined) return places.map(() => null);
  const size = places.length / starts.length;
  const inTheirGroups = starts.every((start, group) => Math.floor(start / size) === group);
  if (starts.length > 1 && size > 1 && inTheirGroups && repeats(places, 0, size)) {
    return places.map((_, index) => places[starts[Math.floor(index / size)] ?? first]?.heading ?? null);
  }
  if (first > 0 && starts.length < places.length - first && !isBeside(places, starts)) return 'unclear';
  let last: Heading | null = null;
  return places.map(({ heading }) => {
    last = heading ?? last;
    return last;
  });
}

/** Whether what stands before the first heading is outside the groups: they are alike without it, or it is a total. */
function isBeside<Heading>(places: readonly Place<Heading>[], starts: readonly number[]): boolean {
  const [first = 0] = starts;
  const ends = [...starts.slice(1), places.length];
  const sizes = new Set(ends.map((end, group) => end - (starts[group] ?? 0)));
  const [size = 0] = sizes;
  const isAlike = sizes.size === 1 && repeats(places, first, size);
  if (isAlike && (starts.length > 1 || (first === size && repeats(places, 0, size)))) return true;
  const behind = new Set(places.slice(first).map(({ key }) => key));
  return places.slice(0, first).every(({ alone, key }) => alone && !behind.has(key));
}

/** Whether the names from a place on come again after so many. */
function repeats(places: readonly Place<unknown>[], from: number, size: number): boolean {
  return (
    Number.isInteger(size) && places.every(({ key }, index) => index < from + size || key === places[index - size]?.key)
  );
}
