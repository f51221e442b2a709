import type { KnownFigure } from '../model/known.ts';

export type FindFigure = (area: string, measure: string, breakdown: string) => KnownFigure | null;

/** Finds a figure of the year before. */
export function finderOf(known: readonly KnownFigure[]): FindFigure {
  const key = (area: string, measure: string, breakdown: string) => `${area}｜${measure}｜${breakdown}`;
  const figures = new Map(known.map((figure) => [key(figure.area, figure.measure, figure.breakdown), figure]));
  return (area, measure, breakdown) => figures.get(key(area, measure, breakdown)) ?? null;
}
