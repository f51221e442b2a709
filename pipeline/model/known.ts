/** A figure of one year as the departments' files print it, in the unit of its measure. */
export interface KnownFigure {
  readonly area: string;
  readonly measure: string;
  readonly breakdown: string;
  readonly value: number;
  /** What corrections.csv says instead; null when it says nothing. */
  readonly corrected: number | null;
}

/** A project as the ledger of one year says; dates ISO, money 万元. */
export interface KnownProject {
  readonly project: string;
  readonly stage: string;
  readonly investmentDone: number | null;
  readonly actualStart: string | null;
  readonly actualCompletion: string | null;
}
