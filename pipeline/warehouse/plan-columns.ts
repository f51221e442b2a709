import type { Columns } from './columns.ts';

/** `plans.plans`: one row a plan. */
export const planColumns: Columns = {
  plan: 'VARCHAR',
  title: 'VARCHAR',
  area: 'VARCHAR',
  reference_area: 'VARCHAR',
  period_start: 'INTEGER',
  period_end: 'INTEGER',
  baseline_year: 'INTEGER',
  midterm_year: 'INTEGER',
  cut_ahead: 'DOUBLE',
  cut_on_track: 'DOUBLE',
  cut_roughly_on_track: 'DOUBLE',
  cut_behind: 'DOUBLE',
  comparison: 'VARCHAR',
  pace: 'VARCHAR',
};

/** `plans.targets`: one row a promise of either list. */
export const targetColumns: Columns = {
  plan: 'VARCHAR',
  list: 'VARCHAR',
  seq: 'INTEGER',
  parent: 'INTEGER',
  indicator: 'VARCHAR',
  name: 'VARCHAR',
  unit: 'VARCHAR',
  nature: 'VARCHAR',
  target_text: 'VARCHAR',
  kind: 'VARCHAR',
  direction: 'VARCHAR',
  target_value: 'DOUBLE',
  target_low: 'DOUBLE',
  target_high: 'DOUBLE',
  strict: 'BOOLEAN',
  target_digits: 'INTEGER',
  target_year: 'INTEGER',
  tolerance: 'DOUBLE',
  baseline_year: 'INTEGER',
  baseline_text: 'VARCHAR',
  baseline_value: 'DOUBLE',
  baseline_digits: 'INTEGER',
  reference: 'VARCHAR',
};

/** `plans.projects`: one row a key project. */
export const projectColumns: Columns = {
  plan: 'VARCHAR',
  seq: 'INTEGER',
  project: 'VARCHAR',
  name: 'VARCHAR',
  planned_start: 'VARCHAR',
  planned_completion: 'VARCHAR',
  investment_planned: 'DOUBLE',
  beds: 'DOUBLE',
  floor_area: 'DOUBLE',
};
