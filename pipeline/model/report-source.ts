/** A problem as the reports print it; parts of its place are blank where there are none. */
export interface ReportProblem {
  /** The rule that found it, in words; blank for problems of reading. */
  readonly title: string;
  readonly severity: 'stop' | 'warn' | 'note';
  readonly severityZh: '强制' | '核实' | '提示';
  readonly code: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  /** The written explanation, blank when there is none. */
  readonly explanation: string;
}

/** One source file of the edition. */
export interface ReportInput {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly figures: number;
  readonly problems: number;
}

/** A column of a data table and its rows; what `data/` holds, byte for byte the same in CSV and Arrow. */
export interface DataTable {
  readonly name: 'observations' | 'indicators' | 'commitments' | 'projects' | 'problems';
  readonly columns: readonly { readonly name: string; readonly type: 'text' | 'integer' | 'number' }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
