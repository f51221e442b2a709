import { type Database, query } from './database.ts';

/** A figure of one year as the departments' files print it, in the unit of its measure. */
export interface KnownFigure {
  readonly area: string;
  readonly measure: string;
  readonly breakdown: string;
  readonly value: number;
  /** What corrections.csv says instead; null when it says nothing. */
  readonly corrected: number | null;
}

/** A project as the ledger of one year says; dates ISO, money 万元. */
export interface KnownProject {
  readonly project: string;
  readonly stage: string;
  readonly investmentDone: number | null;
  readonly actualStart: string | null;
  readonly actualCompletion: string | null;
}

/** The figures of a year in these areas, without those in doubt. */
export async function knownFigures(
  database: Database,
  areas: readonly string[],
  year: number,
): Promise<readonly KnownFigure[]> {
  const rows = await query(
    database,
    `SELECT area, measure, breakdown, figures.printed, figures.value
     FROM facts.figures
     SEMI JOIN facts.observations USING (area, year, measure, breakdown)
     WHERE year = $1 AND NOT figures.in_conflict AND list_contains(string_split($2, '｜'), area)
     ORDER BY ALL`,
    [year, areas.join('｜')],
  );
  return rows.map((row) => ({
    area: String(row['area']),
    measure: String(row['measure']),
    breakdown: String(row['breakdown']),
    value: Number(row['printed']),
    corrected: row['value'] === row['printed'] ? null : Number(row['value']),
  }));
}

/** The ledger of a year, without what is in doubt. */
export async function knownProjects(database: Database, area: string, year: number): Promise<readonly KnownProject[]> {
  const rows = await query(
    database,
    `SELECT project, stage, investment_done, actual_start, actual_completion
     FROM facts.ledger WHERE year = $1 AND area = $2 ORDER BY project`,
    [year, area],
  );
  return rows.map((row) => ({
    project: String(row['project']),
    stage: String(row['stage']),
    investmentDone: row['investment_done'] === null ? null : Number(row['investment_done']),
    actualStart: row['actual_start'] === null ? null : String(row['actual_start']),
    actualCompletion: row['actual_completion'] === null ? null : String(row['actual_completion']),
  }));
}
