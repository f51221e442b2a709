/** Column types of the tables that hold the data of a run. */
type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';

export type Columns = Readonly<Record<string, ColumnType>>;

/**
 * `loaded.observations`: one row a cell; `origin` is `file#sheet!cell`, `remark` the words of its footnotes, empty for
 * none; `unit_assumed` where no unit is written anywhere, `unit_asked` where reading asks for it already.
 */
export const observationColumns: Columns = {
  area: 'VARCHAR',
  year: 'INTEGER',
  measure: 'VARCHAR',
  breakdown: 'VARCHAR',
  value: 'DOUBLE',
  state: 'VARCHAR',
  resolution: 'DOUBLE',
  origin: 'VARCHAR',
  edition: 'INTEGER',
  remark: 'VARCHAR',
  unit_assumed: 'BOOLEAN',
  unit_asked: 'BOOLEAN',
};

/** `loaded.breaks`: one row for each area, year and measure of which a note says that it is counted otherwise from that year. */
export const breakColumns: Columns = {
  area: 'VARCHAR',
  year: 'INTEGER',
  measure: 'VARCHAR',
  description: 'VARCHAR',
  origin: 'VARCHAR',
};

/** `loaded.printed_ratios`: one row for each printed number and way to compute it from `measure` and its base. */
export const printedRatioColumns: Columns = {
  area: 'VARCHAR',
  year: 'INTEGER',
  subject: 'VARCHAR',
  kind: 'VARCHAR',
  measure: 'VARCHAR',
  breakdown: 'VARCHAR',
  base_measure: 'VARCHAR',
  base_area: 'VARCHAR',
  base_year: 'INTEGER',
  base_breakdown: 'VARCHAR',
  averaged: 'BOOLEAN',
  per: 'DOUBLE',
  value: 'DOUBLE',
  resolution: 'DOUBLE',
  unit: 'VARCHAR',
  origin: 'VARCHAR',
  reading: 'INTEGER',
  edition: 'INTEGER',
};

/** `loaded.ledger`: dates as ISO text, money in 万元, floor area in 平方米. */
export const ledgerColumns: Columns = {
  area: 'VARCHAR',
  year: 'INTEGER',
  project: 'VARCHAR',
  site: 'VARCHAR',
  stage: 'VARCHAR',
  planned_start: 'VARCHAR',
  actual_start: 'VARCHAR',
  planned_completion: 'VARCHAR',
  actual_completion: 'VARCHAR',
  planned_completion_text: 'VARCHAR',
  investment_planned: 'DOUBLE',
  investment_planned_text: 'VARCHAR',
  investment_done: 'DOUBLE',
  physical_progress: 'DOUBLE',
  beds: 'DOUBLE',
  floor_area: 'DOUBLE',
  adjustment_document: 'VARCHAR',
  remark: 'VARCHAR',
  origin: 'VARCHAR',
  edition: 'INTEGER',
};

/** `loaded.ledger_cells`: the filled cells of the row that `origin` names, with their texts. */
export const ledgerCellColumns: Columns = {
  origin: 'VARCHAR',
  name: 'VARCHAR',
  cell: 'VARCHAR',
  text: 'VARCHAR',
};

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
