import type { DoubtfulFigure } from '../problem.ts';

/** By what a figure that was read and one that a problem doubts are the same: its area, year and measure. */
export function figureKey({ area, year, measure }: DoubtfulFigure): string {
  return `${area}｜${year}｜${measure}`;
}
