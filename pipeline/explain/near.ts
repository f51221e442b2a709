const offered = 4;
const least = 0.5;

/** The names that have most of a text's pairs of neighbouring letters, best first, at most four: for messages, never for choosing. */
export function namesLike<Named extends { readonly name: string }>(
  text: string,
  named: readonly Named[],
): readonly Named[] {
  const wanted = pairs(text);
  return named
    .map((one) => {
      const own = pairs(one.name);
      const common = wanted.filter((pair) => own.includes(pair)).length;
      return { one, share: common / wanted.length, length: own.length };
    })
    .filter(({ share }) => share >= least)
    .sort((left, right) => right.share - left.share || left.length - right.length)
    .slice(0, offered)
    .map(({ one }) => one);
}

function pairs(text: string): readonly string[] {
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));
}
