import { csvLine } from './csv-line.ts';

/** What a row of `explanations.csv` says of a finding; a person adds the reason, the name and the date. */
export interface ExplanationRow {
  readonly rule: string;
  readonly area: string;
  readonly year: number | null;
  readonly subject: string;
  /** The figure that it explains; blank where there is none. */
  readonly found: string;
}

/** A finding that a person may explain instead of mending a number; one problem may hold several. */
export interface Explainable {
  /** In which case: 确属真实变化的. */
  readonly when: string;
  readonly found: string;
  /** At least one; each explains what it names. */
  readonly rows: readonly ExplanationRow[];
}

/** As many rows are written out. */
const mostRows = 3;

export function rowsToWrite({ rows }: Explainable): string {
  const more = rows.length > mostRows ? `等 ${rows.length} 行（见问题清单的“可登记的说明”）` : '';
  const lines = rows.slice(0, mostRows).map((row) => `“${explanationLine(row)}”`);
  return `请在 explanations.csv 加${rows.length === 1 ? '一行' : ''}${lines.join('、')}${more}`;
}

/** The row as a line of `explanations.csv`, with words where a person writes the reason, the name and the date. */
export function explanationLine({ rule, area, year, subject, found }: ExplanationRow): string {
  return csvLine([rule, area, year === null ? '' : String(year), subject, found, '原因', '姓名', '日期', '']);
}
