import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';

/** The figure that a cell stands for; `breakdown`: its members joined with “ / ”, empty for the total. */
export interface Figure {
  readonly measure: Measure;
  readonly breakdown: string;
  readonly year: number;
  readonly area: string;
}

/** What the labels of a cell say: a figure, which the words around the table may speak against, or why there is none. */
export type Resolution =
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      readonly doubt: Doubt | null;
      readonly topics: readonly LabelUse[];
    }
  | { readonly kind: 'ignored'; readonly use: LabelUse }
  | { readonly kind: 'unknown'; readonly use: LabelUse; readonly section?: boolean }
  | { readonly kind: 'unread'; readonly why: Unread; readonly detail: string; readonly measure?: Measure };

/** Why a cell with known labels is still no figure. */
export type Unread =
  | 'no label'
  | 'unclear group'
  | 'no measure'
  | 'two measures'
  | 'two members'
  | 'two years'
  | 'two areas'
  | 'no such member'
  | 'other rest'
  | 'open rest'
  | 'no subtotal'
  | 'narrow title'
  | 'one provider'
  | 'not actual'
  | 'narrow scope'
  | 'total of others'
  | 'total of kinds'
  | 'foreign division'
  | 'same people'
  | 'short name'
  | 'no ages'
  | 'topic name'
  | 'total of areas'
  | 'total of years'
  | 'citywide'
  | 'part of year'
  | 'not whole';

/** What speaks against the place or the year of the whole table. */
export type Doubt =
  | { readonly kind: 'year'; readonly stated: string }
  | { readonly kind: 'area'; readonly stated: string }
  | { readonly kind: 'part'; readonly stated: string }
  | { readonly kind: 'later' };

/** A cell whose labels say no figure. */
export function unread(why: Unread, detail: string, measure?: Measure): Resolution {
  return measure === undefined ? { kind: 'unread', why, detail } : { kind: 'unread', why, detail, measure };
}

/** The items in their order, each once. */
export function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

/** 其他机构 says of which others it is only beside its sisters. */
export function isRest({ facets }: LabelUse): boolean {
  return facets?.members?.every(({ name }) => /^其他/u.test(name)) === true && facets.measure === undefined;
}
