/** A number with the text that every output shows for it; the text is blank-safe (`—` for no value). */
export interface Printed {
  readonly value: number | null;
  readonly text: string;
}

/** An ISO date with the text that every output shows for it; null and `—` for none. */
export interface PrintedDate {
  readonly date: string | null;
  readonly text: string;
}

/** How a verdict is coloured and grouped; the words are in `verdictZh`. */
export type VerdictClass = 'good' | 'fair' | 'bad' | 'gap';
