import { type Figure, wordsFigure } from '../figure.ts';

/** One of the things that a count counts, with where it is told of. */
export interface Counted {
  readonly words: string;
  /** Its own number or verdict, blank for none. */
  readonly remark: string;
  /** The section that explains it, and the line of it; a blank part leads to the place itself. */
  readonly section: string;
  readonly part: string;
  /** By what the count adds it up, blank for nothing. */
  readonly group: string;
}

/** What a number counts: its words, how it comes about, and the list of what was counted. */
interface Count {
  readonly words: string;
  readonly unit: string;
  readonly how: string;
  readonly items: readonly Counted[];
  readonly text: string;
  /** The filter of a table that shows the same rows; null for none. */
  readonly filter: Readonly<Record<'list' | 'verdict' | 'nature' | 'table', string>> | null;
}

/** Gives every different count of the page a section of its own; the same question twice gets the same one. */
export function countBook() {
  const sections = new Map<string, Count & { readonly id: string }>();
  return {
    figure(count: Count): Figure {
      const key = JSON.stringify([count.words, count.text, count.items.map(({ section, words }) => [section, words])]);
      const known = sections.get(key) ?? { ...count, id: `count-${sections.size + 1}` };
      sections.set(key, known);
      return wordsFigure(known.id, 'count', count.text);
    },
    sections: (): readonly (Count & { readonly id: string })[] => [...sections.values()],
  };
}

export type CountBook = ReturnType<typeof countBook>;

/** `持续达标5＋提前实现3＝8`; blank where all are of one kind or of none. */
export function sumOf(items: readonly Counted[]): string {
  const groups = [...new Set(items.map(({ group }) => group))];
  if (groups.length < 2) return '';
  const terms = groups.map((group) => `${group}${items.filter((item) => item.group === group).length}`);
  return `${terms.join('＋')}＝${items.length}`;
}
