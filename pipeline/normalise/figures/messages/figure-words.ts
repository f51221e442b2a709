import type { Figure } from '../../resolve/resolution.ts';

/** The figure that a problem keeps out. */
export const figureOf = (figure: Figure) => ({ area: figure.area, year: figure.year, measure: figure.measure.name });

/** 床位使用率（三级医院）: a measure with its breakdown in brackets. */
export const labelOf = (measure: string, breakdown: string) =>
  breakdown === '' ? measure : `${measure}（${breakdown}）`;

/** The name of a figure for a reader. */
export const named = (figure: Figure) => labelOf(figure.measure.name, figure.breakdown);

/** What to do about a wrong number. */
export const mend = '请改正单元格';
