import type { Figure } from '../resolve/resolution.ts';

/** The figure that a problem keeps out. */
export const figureOf = (figure: Figure) => ({ area: figure.area, year: figure.year, measure: figure.measure.name });

/** Its name for a reader: the measure, its breakdown in brackets. */
export const named = (figure: Figure) =>
  `${figure.measure.name}${figure.breakdown === '' ? '' : `（${figure.breakdown}）`}`;

/** What to do about a wrong number. */
export const mend = '请改正单元格，或在 corrections.csv 登记';
