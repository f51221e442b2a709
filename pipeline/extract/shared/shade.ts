const most = 16;

/**
 * Whether two colours are so near to each other that a text of the one cannot be read on the other; colours are six hex digits
 * of any case, `white`, or a name that is only like itself.
 */
export function isSameShade(ink: string, ground: string): boolean {
  if (ink === ground) return true;
  const [one, other] = [partsOf(ink), partsOf(ground)];
  return one !== null && other !== null && one.every((part, at) => Math.abs(part - (other[at] ?? 0)) <= most);
}

function partsOf(colour: string): readonly number[] | null {
  const hex = colour === 'white' ? 'ffffff' : colour;
  if (!/^[\da-f]{6}$/i.test(hex)) return null;
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
