import { withoutBlanks } from '../text/name-key.ts';

const span =
  /(?<!\d)(20\d{2})[年./-]10(?:[月./-](?:0?1日?)?)?起?[-—–~～至到]+(20\d{2})[年./-]0?9(?:[月./-](?:底|末|30日?)?)?(?!\d)[止底末]?/gu;

/** From October of the year before to September: a statistical year, by the year in which it ends; null for none. */
export function statisticalYear(text: string): { readonly words: string; readonly year: number } | null {
  const plain = withoutBlanks(text.normalize('NFKC'));
  const found = [...plain.matchAll(span)].find(isOne);
  return found === undefined ? null : { words: found[0], year: Number(found[2]) };
}

/** A text with its statistical years as the years in which they end. */
export function withStatisticalYears(text: string): string {
  if (statisticalYear(text) === null) return text;
  return withoutBlanks(text.normalize('NFKC')).replace(span, (words, from, to) =>
    Number(to) === Number(from) + 1 ? `${to}年` : words,
  );
}

function isOne([, from, to]: RegExpMatchArray): boolean {
  return Number(to) === Number(from) + 1;
}
