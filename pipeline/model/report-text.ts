/** A part of a chapter: its heading (blank for none) and its paragraphs. */
export interface ReportSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The chapters that a statistician's own words can go into. */
export type StatementChapter =
  | 'overview'
  | 'assessment'
  | 'indicators'
  | 'commitments'
  | 'projects'
  | 'quality'
  | 'causes'
  | 'outlook';

export type StatementBlock =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

/** What the compiling unit itself wrote for one chapter, from `评估说明.md`; plain text without markup. */
export interface ReportStatement {
  readonly chapter: StatementChapter;
  /** The file that it was taken from, as messages print it. */
  readonly file: string;
  readonly blocks: readonly StatementBlock[];
}
