/** A figure of the year before, as it was reported; `corrected` is what corrections.csv says instead, null for nothing. */
export interface KnownFigure {
  readonly area: string;
  readonly measure: string;
  readonly breakdown: string;
  readonly value: number;
  readonly corrected: number | null;
}

/** A project as the ledger of the year before says; dates ISO, money 万元. */
export interface KnownProject {
  readonly project: string;
  readonly stage: string;
  readonly investmentDone: number | null;
  readonly actualStart: string | null;
  readonly actualCompletion: string | null;
}

export type FindFigure = (area: string, measure: string, breakdown: string) => KnownFigure | null;

/** Finds a figure of the year before. */
export function finderOf(known: readonly KnownFigure[]): FindFigure {
  const key = (area: string, measure: string, breakdown: string) => `${area}｜${measure}｜${breakdown}`;
  const figures = new Map(known.map((figure) => [key(figure.area, figure.measure, figure.breakdown), figure]));
  return (area, measure, breakdown) => figures.get(key(area, measure, breakdown)) ?? null;
}
