import { z } from 'zod';

const cell = z.string();
/** Columns of `targets.csv` and `commitments.csv`; what they hold is judged row by row. */
export const promiseColumns = z.object({
  seq: cell,
  parent: cell,
  dimension: cell,
  indicator: cell,
  name: cell,
  unit: cell,
  nature: cell,
  target: cell,
  direction: cell,
  target_year: cell,
  tolerance: cell,
  baseline_year: cell,
  baseline: cell,
  citation: cell,
  scope: cell,
  department: cell,
  note: cell,
  reference: cell,
});

/** A row of either file as it is written. */
export type PromiseRow = z.infer<typeof promiseColumns>;
