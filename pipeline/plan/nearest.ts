/** At most three names spelled most like a text, best first, at `least` so much: for messages, never for reading. */
export function nearestNames(text: string, names: readonly string[], least = 0.5): readonly string[] {
  return names
    .map((name) => ({ name, likeness: likeness(text, name) }))
    .filter((candidate) => candidate.likeness >= least)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** `（最接近的：甲、乙）` for a message, blank when no name is near. */
export function nearestHint(text: string, names: readonly string[]): string {
  const near = nearestNames(text, names);
  return near.length > 0 ? `（最接近的：${near.join('、')}）` : '';
}

/** Share of the pairs of neighbouring letters that two texts have in common (Sørensen–Dice), 0 to 1. */
function likeness(left: string, right: string): number {
  const [one, other] = [pairs(left), pairs(right)];
  const rest = [...other];
  for (const pair of one) {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
  }
  const size = one.length + other.length;
  return size === 0 ? 0 : (2 * (other.length - rest.length)) / size;
}

function pairs(text: string): readonly string[] {
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));
}
