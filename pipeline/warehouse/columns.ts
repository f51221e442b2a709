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

/**
 * `loaded.table_words`: one row for each different text of a sheet from which figures were read; `sheet` is `file#sheet`,
 * `sheet_row` and `sheet_column` count from 0 and are −1 for words in no cell.
 */
export const tableWordColumns: Columns = {
  area: 'VARCHAR',
  edition: 'INTEGER',
  sheet: 'VARCHAR',
  origin: 'VARCHAR',
  sheet_row: 'INTEGER',
  sheet_column: 'INTEGER',
  kind: 'VARCHAR',
  text: 'VARCHAR',
  times: 'INTEGER',
  key: 'VARCHAR',
  fixed: 'VARCHAR',
  loose: 'VARCHAR',
  unordered: 'BOOLEAN',
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
