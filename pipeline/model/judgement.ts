/** A written reason for a finding or an unmet 约束性 indicator. */
export interface Explanation {
  readonly rule: string;
  readonly subject: string;
  /** The figure that it explains, as it was printed then; blank when it explains no figure. */
  readonly found: string | null;
  readonly reason: string;
  readonly name: string;
  readonly date: string;
}

/** A verdict that a person has set beside the computed one. */
export interface ManualVerdict {
  readonly seq: number;
  readonly verdict: string;
  readonly reason: string;
  readonly name: string;
  readonly date: string;
}

/** A row of `evaluation.records`: what a person has written and signed that the edition rests on. */
export interface WrittenRecord {
  readonly kind: string;
  readonly year: number | null;
  readonly subject: string;
  readonly text: string;
  readonly name: string;
  readonly date: string;
}
