import type { DataTable, Report } from '../model/report.ts';

/** A row of the `observations` table of `data/`, by the names of its columns. */
export type ObservationRecord = Readonly<Record<string, DataTable['rows'][number][number]>>;

/** The raw figures of a report, in the order of their table. */
export function observationRows({ data }: Pick<Report, 'data'>): readonly ObservationRecord[] {
  const { columns, rows } = data.find(({ name }) => name === 'observations') ?? { columns: [], rows: [] };
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
}

/** A cell of such a row as text; blank for none. */
export function textIn(row: ObservationRecord, column: string): string {
  return String(row[column] ?? '');
}
