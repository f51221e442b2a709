import type {
  Definition,
  Evaluation,
  Explanation,
  ManualVerdict,
  ObservationRow,
  ProjectVerdict,
  SummaryRow,
  Verdict,
} from '../model/evaluation.ts';
import type { Edition } from '../model/plan.ts';
import type { Problem } from '../problem.ts';
import { splitOrigin } from './checks.ts';
import { type Database, query, type Row } from './database.ts';

/** Reads everything about one edition from the warehouse; `problems` are those of reading and of the checks. */
export async function evaluate(
  database: Database,
  edition: Edition,
  problems: readonly Problem[],
): Promise<Evaluation> {
  const { plan, report, year } = edition;
  const ofEdition = async <T>(view: string, order: string): Promise<readonly T[]> =>
    (await query(
      database,
      `SELECT * FROM ${view} WHERE plan = $1 AND report = $2 AND edition_year = $3 ORDER BY ${order}`,
      [plan.id, report, year],
    )) as unknown as readonly T[];
  const areas: readonly [string, string] = [plan.area, plan.referenceArea];
  const measures = await query(
    database,
    `SELECT DISTINCT needs.measure FROM measured.needs
     JOIN plans.targets ON needs.indicator IN (targets.indicator, targets.reference)
     WHERE targets.plan = $1`,
    [plan.id],
  );
  const known = await query(database, 'SELECT measure FROM reference.measures');
  const relevance = {
    edition,
    needed: new Set(measures.map((row) => String(row['measure']))),
    known: new Set(known.map((row) => String(row['measure']))),
  };
  return {
    verdicts: await ofEdition<Verdict>('evaluation.verdicts', 'list DESC, seq, year'),
    projects: await ofEdition<ProjectVerdict>('evaluation.projects', 'seq, year'),
    summary: await ofEdition<SummaryRow>('evaluation.summary', 'list DESC, position, nature'),
    definitions: (await query(
      database,
      'SELECT * FROM measured.definitions ORDER BY indicator',
    )) as unknown as Definition[],
    observations: await observationsOf(database, areas, year),
    problems: problems.filter((problem) => concerns(problem, relevance)),
    explanations: (await query(
      database,
      `SELECT rule, subject, reason, name, "date" FROM reference.explanations
       WHERE area = $1 AND TRY_CAST("year" AS INTEGER) = $2 ORDER BY ALL`,
      [plan.area, year],
    )) as unknown as Explanation[],
    manualVerdicts: (await query(
      database,
      `SELECT TRY_CAST(seq AS INTEGER) AS seq, verdict, reason, name, "date" FROM reference.manual_verdicts
       WHERE plan = $1 AND report = $2 AND TRY_CAST("year" AS INTEGER) = $3 ORDER BY seq`,
      [plan.id, report, year],
    )) as unknown as ManualVerdict[],
    stops: problems.filter((problem) => problem.severity === 'stop' && entersReport(problem, relevance)).length,
  };
}

interface Relevance {
  readonly edition: Edition;
  readonly needed: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

/** True when a problem lies in the plan's areas and not after the year of the edition. */
function concerns(problem: Problem, { edition }: Relevance): boolean {
  const folder = /(?:^|\/)([^/]+)\/(\d{4})\/[^/]/.exec(problem.where.file ?? '');
  const area = problem.figure?.area ?? folder?.[1];
  const year = problem.figure?.year ?? (folder?.[2] === undefined ? undefined : Number(folder[2]));
  const areaFits = area === undefined || area === edition.plan.area || area === edition.plan.referenceArea;
  return areaFits && (year === undefined || year <= edition.year);
}

/** True when the doubtful figure would enter the report: one of its measures, or not known which. */
function entersReport(problem: Problem, relevance: Relevance): boolean {
  const measure = problem.figure?.measure;
  if (!concerns(problem, relevance)) return false;
  if (problem.figure?.year !== undefined && problem.figure.year < relevance.edition.plan.baselineYear - 1) return false;
  return measure === undefined || relevance.needed.has(measure) || !relevance.known.has(measure);
}

async function observationsOf(
  database: Database,
  areas: readonly [string, string],
  year: number,
): Promise<readonly ObservationRow[]> {
  const rows: readonly Row[] = await query(
    database,
    `SELECT observations.*, measures.unit FROM loaded.observations
     LEFT JOIN reference.measures USING (measure)
     WHERE area IN ($1, $2) AND year <= $3
     ORDER BY area, year, measure, breakdown, origin, value`,
    [...areas, year],
  );
  return rows.map((row) => {
    const origin = splitOrigin(String(row['origin']));
    return {
      area: String(row['area']),
      year: Number(row['year']),
      measure: String(row['measure']),
      breakdown: String(row['breakdown']),
      value: row['value'] === null ? null : Number(row['value']),
      unit: String(row['unit'] ?? ''),
      state: String(row['state']),
      file: origin.file ?? '',
      sheet: origin.sheet ?? '',
      cell: origin.cell ?? '',
    };
  });
}
