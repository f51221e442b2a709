import { decimalLiteral } from '../../decimal.ts';
import type { Printed } from '../../model/report.ts';

/** A figure or verdict on the page: the text that is seen, and where its explanation stands. */
export interface Figure {
  /** The id of the section that explains it, as `target-3-2023`. */
  readonly section: string;
  /** Which line of the section it is, by the names of the data tables: `value`, `progress`, `verdict` … */
  readonly part: string;
  readonly text: string;
  /** The unrounded number as a literal, for sorting; blank when there is none, it is no number, or the text is it. */
  readonly full: string;
}

/** A printed number as a figure that can be asked for its explanation. */
export function figure(section: string, part: string, { value, text }: Printed): Figure {
  const full = literal(value);
  return { section, part, text, full: full === text ? '' : full };
}

/** Words in the place of a figure; — for blank. */
export function wordsFigure(section: string, part: string, text: string): Figure {
  return { section, part, text: text === '' ? '—' : text, full: '' };
}

/** The number as the data tables write it, blank for null. */
export function literal(value: number | null): string {
  return value === null ? '' : decimalLiteral(value);
}

/** A line of an explanation; a blank part is a line that is no figure. */
export interface Entry {
  readonly label: string;
  readonly part: string;
  readonly text: string;
  readonly unit: string;
  /** How the figure is worked out, with its numbers; blank where another line says so. */
  readonly how: string;
}

/** A line of words. */
export function wordsEntry(label: string, text: string): Entry {
  return { label, part: '', text, unit: '', how: '' };
}

/** A line with a figure; — takes no unit and no arithmetic. */
export function figureEntry(label: string, { part, text }: Figure, unit = '', how = ''): Entry {
  return { label, part, text, unit: text === '—' ? '' : unit, how: text === '—' ? '' : how };
}

/** Without the lines that say nothing; `always` names those that say so. */
export function spoken(entries: readonly Entry[], always: readonly string[] = []): readonly Entry[] {
  return entries.filter(({ label, text }) => always.includes(label) || (text !== '' && text !== '—'));
}
