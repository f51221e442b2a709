/** A row of `evaluation.completeness`: a measure, or a project of the ledger, that a plan needs of an area in one year. */
export interface NeededItem {
  readonly plan: string;
  readonly area: string;
  readonly department: string;
  readonly year: number;
  readonly kind: 'measure' | 'project';
  readonly item: string;
  readonly state: 'present' | 'missing' | 'withheld';
  /** Names of the promises that use it. */
  readonly promises: readonly string[];
}

/** A measure of the dictionary: who sends it, and the promises that are computed from it. */
export interface MeasureUse {
  readonly measure: string;
  readonly unit: string;
  readonly department: string;
  readonly promises: readonly string[];
}

/** A promise of a plan and the department that answers for it. */
interface PromiseOwner {
  readonly area: string;
  readonly promise: string;
  readonly department: string;
}

/** A row of the register of explanations; blank parts are null. */
export interface WrittenExplanation {
  readonly rule: string;
  readonly area: string | null;
  readonly year: number | null;
  readonly subject: string;
  readonly reason: string;
  readonly name: string;
  readonly date: string;
}

/** What the warehouse knows about who sends what, and what is still to come. */
export interface Survey {
  readonly items: readonly NeededItem[];
  /** In the order of the dictionary. */
  readonly measures: readonly MeasureUse[];
  readonly owners: readonly PromiseOwner[];
  readonly explanations: readonly WrittenExplanation[];
}
