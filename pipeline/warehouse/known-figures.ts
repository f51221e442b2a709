import type { KnownFigure, KnownProject } from '../model/known.ts';
import { type Database, query } from './database.ts';

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
