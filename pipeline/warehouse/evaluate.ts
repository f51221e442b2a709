import type {
  Definition,
  Evaluation,
  Explanation,
  LedgerCellRow,
  ManualVerdict,
  ObservationRow,
  ProjectVerdict,
  SummaryRow,
  Verdict,
  WrittenRecord,
} from '../model/evaluation.ts';
import { originOf } from '../model/observation.ts';
import type { Edition } from '../model/plan.ts';
import type { Problem } from '../problem.ts';
import { type Database, query, type Row, rowsAs } from './database.ts';
import { concerns, entersReport, relevanceOf } from './relevance.ts';

/** Reads everything about one edition from the warehouse; `problems` are those of reading and of the checks. */
export async function evaluate(
  database: Database,
  edition: Edition,
  problems: readonly Problem[],
): Promise<Evaluation> {
  const { plan, report, year } = edition;
  const ofEdition = async <T>(view: string, order: string): Promise<readonly T[]> =>
    await rowsAs<T>(
      database,
      `SELECT * FROM ${view} WHERE plan = $1 AND report = $2 AND edition_year = $3 ORDER BY ${order}`,
      [plan.id, report, year],
    );
  const areas: readonly [string, string] = [plan.area, plan.referenceArea];
  const relevance = await relevanceOf(database, edition);
  return {
    verdicts: await ofEdition<Verdict>('evaluation.verdicts', 'list DESC, seq, year'),
    projects: await ofEdition<ProjectVerdict>('evaluation.projects', 'seq, year'),
    summary: await ofEdition<SummaryRow>('evaluation.summary', 'list DESC, position, nature'),
    definitions: await rowsAs<Definition>(database, 'SELECT * FROM measured.definitions ORDER BY indicator'),
    observations: await observationsOf(database, areas, [relevance.firstYear, year]),
    ledgerCells: await rowsAs<LedgerCellRow>(
      database,
      `SELECT cells.* FROM loaded.ledger_cells AS cells
       WHERE cells.origin IN (SELECT origin FROM loaded.ledger WHERE area = $1 AND year <= $2) ORDER BY cells.rowid`,
      [plan.area, year],
    ),
    problems: problems.filter((problem) => concerns(problem, relevance)),
    explanations: await rowsAs<Explanation>(
      database,
      `SELECT rule, subject, found, reason, name, "date" FROM reference.explanations
       WHERE area = $1 AND TRY_CAST("year" AS INTEGER) = $2 ORDER BY ALL`,
      [plan.area, year],
    ),
    manualVerdicts: await rowsAs<ManualVerdict>(
      database,
      `SELECT TRY_CAST(seq AS INTEGER) AS seq, verdict, reason, name, "date" FROM reference.manual_verdicts
       WHERE plan = $1 AND report = $2 AND TRY_CAST("year" AS INTEGER) = $3 ORDER BY seq`,
      [plan.id, report, year],
    ),
    records: await ofEdition<WrittenRecord>('evaluation.records', 'position, year, subject, text'),
    stops: problems.filter((problem) => problem.severity === 'stop' && entersReport(problem, relevance)).length,
  };
}

async function observationsOf(
  database: Database,
  areas: readonly [string, string],
  years: readonly [first: number, last: number],
): Promise<readonly ObservationRow[]> {
  const rows: readonly Row[] = await query(
    database,
    `SELECT observations.*, measures.unit FROM loaded.observations
     LEFT JOIN reference.measures USING (measure)
     WHERE area IN ($1, $2) AND year BETWEEN $3 AND $4
     ORDER BY area, year, measure, breakdown, origin, value`,
    [...areas, ...years],
  );
  return rows.map((row) => {
    return {
      area: String(row['area']),
      year: Number(row['year']),
      measure: String(row['measure']),
      breakdown: String(row['breakdown']),
      value: row['value'] === null ? null : Number(row['value']),
      unit: String(row['unit'] ?? ''),
      state: String(row['state']),
      remark: String(row['remark'] ?? ''),
      ...originOf(String(row['origin'])),
    };
  });
}
