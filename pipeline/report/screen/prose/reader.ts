import type { Figure } from '../figure.ts';
import { joined, type Piece, plain } from './piece.ts';

/** What a name in a text stands for, or words that somebody else wrote and that keep their numbers to themselves. */
export interface Verbatim<T> {
  readonly text: string;
  readonly subject: T | null;
}

/** A number of a text with what stands around it. */
export interface Place<T> {
  readonly text: string;
  /** From the beginning of the text, and to its end; every name is ◇, every quotation 〇. */
  readonly before: string;
  readonly after: string;
  /** What the last name before it stands for; null before the first. */
  readonly subject: T | null;
  /** All names of the text with their place in `before` ＋ number ＋ `after`. */
  readonly names: readonly { readonly at: number; readonly subject: T }[];
}

/** Stands for a name in the words around a number. */
export const nameSign = '◇';
const quoteSign = '〇';

/** No figures: years and dates, the levels of intervals, the units per 100,000. */
const skipped = /^(?:\d{4}(?:—\d{4})?年(?:\d{1,2}月)?(?:\d{1,2}日)?|(?:80|95)%(?=预测区间|置信区间)|\/10万)/;
const number = /^-?\d[\d,]*(?:\.\d+)?[%‰]?/;

type Unit<T> = {
  readonly text: string;
  readonly kind: 'words' | 'name' | 'quote' | 'number';
  readonly subject: T | null;
};

/**
 * A text in pieces: each number that `find` knows becomes a figure, all others stay words.
 * @param verbatim names and quotations, which are taken whole, the longest first
 * @param goal the text of a goal that begins at a place, which is taken whole; blank for none
 * @param find the figure of a number, by the words around it and the text itself; null when it is none or not certain
 */
export function readText<T>(
  text: string,
  verbatim: readonly Verbatim<T>[],
  goal: (before: string, rest: string, subject: T | null) => string,
  find: (place: Place<T>) => Figure | null,
): readonly Piece[] {
  const units = unitsOf(text, verbatim, goal);
  const signs = units.map(({ kind, text: words }) =>
    kind === 'name' ? nameSign : kind === 'quote' ? quoteSign : words,
  );
  const starts = signs.map((_, index) => signs.slice(0, index).join('').length);
  const names = units.flatMap(({ kind, subject }, index) =>
    kind === 'name' && subject !== null ? [{ at: starts[index] ?? 0, subject }] : [],
  );
  return joined(
    units.flatMap((unit, index): readonly Piece[] => {
      if (unit.kind === 'name') return [{ text: unit.text, figure: null, kind: 'named' }];
      if (unit.kind === 'quote') return [{ text: unit.text, figure: null, kind: 'quoted' }];
      if (unit.kind === 'words') return [plain(unit.text)];
      const at = starts[index] ?? 0;
      const figure = find({
        text: unit.text,
        before: signs.slice(0, index).join(''),
        after: signs.slice(index + 1).join(''),
        subject: names.filter((name) => name.at < at).at(-1)?.subject ?? null,
        names,
      });
      return figure === null ? [plain(unit.text)] : linked(unit.text, figure);
    }),
  );
}

/** The number as a link; a sign of the unit that the figure itself does not have stays outside. */
function linked(text: string, figure: Figure): readonly Piece[] {
  const [sign = ''] = /[%‰]$/.exec(text) ?? [];
  const outside = sign === '' || figure.text.endsWith(sign) ? '' : sign;
  const inside = text.slice(0, text.length - outside.length);
  const link: Piece = { text: inside, figure: { ...figure, text: inside, full: '' }, kind: '' };
  return outside === '' ? [link] : [link, plain(outside)];
}

function unitsOf<T>(
  text: string,
  verbatim: readonly Verbatim<T>[],
  goal: (before: string, rest: string, subject: T | null) => string,
): readonly Unit<T>[] {
  const units: Unit<T>[] = [];
  let at = 0;
  let words = '';
  let subject: T | null = null;
  const take = (unit: Unit<T>): void => {
    if (words !== '') units.push({ text: words, kind: 'words', subject: null });
    words = '';
    units.push(unit);
    at += unit.text.length;
  };
  while (at < text.length) {
    const rest = text.slice(at);
    const found = verbatim.find((one) => rest.startsWith(one.text));
    const goalText = goal(text.slice(0, at), rest, subject);
    const skip = skipped.exec(rest)?.[0];
    const token = number.exec(rest)?.[0];
    if (found !== undefined) {
      take({ text: found.text, kind: found.subject === null ? 'quote' : 'name', subject: found.subject });
      subject = found.subject ?? subject;
    } else if (goalText !== '') take({ text: goalText, kind: 'number', subject });
    else if (skip !== undefined) {
      words += skip;
      at += skip.length;
    } else if (token !== undefined) take({ text: token, kind: 'number', subject });
    else {
      words += text.charAt(at);
      at += 1;
    }
  }
  if (words !== '') units.push({ text: words, kind: 'words', subject: null });
  return units;
}

/** Names and quotations without blanks, the longest first, so that a name within a name is not taken for it. */
export function longestFirst<T>(verbatim: readonly Verbatim<T>[]): readonly Verbatim<T>[] {
  return verbatim.filter(({ text }) => text !== '').sort((one, other) => other.text.length - one.text.length);
}
