import type { Chart, Look } from '../../excel/charts/chart.ts';
import type { Sheet } from '../../excel/sheet.ts';

/** A sheet of figures and the charts that are drawn from it. */
export interface Figures {
  readonly sheet: Sheet;
  readonly charts: readonly Chart[];
}

/** A dark bar with its figure behind its end. */
export const darkBar: Look = { colour: '404040', width: 0.75, labels: 'outEnd' };
