const offered = 4;
const least = 0.5;

/**
 * The names that have most of a text's pairs of neighbouring letters, else those with most of its letters in their places
 * (护土 for 护士), best first, at most four: for messages, never for choosing.
 */
export function namesLike<Named extends { readonly name: string }>(
  text: string,
  named: readonly Named[],
): readonly Named[] {
  const wanted = pairs(text);
  const byPairs = best(named, ({ name }) => {
    const own = pairs(name);
    return wanted.filter((pair) => own.includes(pair)).length / wanted.length;
  });
  return byPairs.length > 0 ? byPairs : best(named, ({ name }) => lettersInPlace(text, name));
}

function best<Named extends { readonly name: string }>(
  named: readonly Named[],
  shareOf: (one: Named) => number,
): readonly Named[] {
  return named
    .map((one) => ({ one, share: shareOf(one), length: one.name.length }))
    .filter(({ share }) => share >= least)
    .sort((left, right) => right.share - left.share || left.length - right.length)
    .slice(0, offered)
    .map(({ one }) => one);
}

/** The share of a text's letters that stand in their places somewhere in a name; one letter alone says nothing. */
function lettersInPlace(text: string, name: string): number {
  if (text.length < 2) return 0;
  const starts = Array.from({ length: Math.max(name.length - text.length + 1, 0) }, (_, start) => start);
  const equal = starts.map((start) => [...text].filter((letter, at) => name[start + at] === letter).length);
  return Math.max(0, ...equal) / text.length;
}

function pairs(text: string): readonly string[] {
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));
}
