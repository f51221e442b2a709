import { nameKey } from '../text/name-key.ts';
import { withLetteredParts } from './lettered-parts.ts';
import { loosePart } from './loose-part.ts';
import { isPartOfYear } from './part-label.ts';
import { partOfYear } from './part-of-year.ts';

/** The part of a year that a text names; null for none. */
export function partIn(text: string): string | null {
  if (isPartOfYear(text)) return text;
  const key = withLetteredParts(nameKey(text));
  const [current] = /^[本当上前](?:月|季度?)/u.exec(key) ?? [];
  return loosePart(key) || partOfYear(key) || (current ?? null);
}
