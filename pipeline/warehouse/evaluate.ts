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
  const relevance = await relevanceOf(database, edition);
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
      `SELECT rule, subject, found, reason, name, "date" FROM reference.explanations
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
  /** Earliest year whose figures the edition reads: the year before the earliest baseline, for denominators of the year before. */
  readonly firstYear: number;
  /** Measures of the promised indicators and of their yardsticks, read in the plan's own area. */
  readonly needed: ReadonlySet<string>;
  /** Measures of the yardsticks, read in the reference area. */
  readonly yardsticks: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

async function relevanceOf(database: Database, edition: Edition): Promise<Relevance> {
  const { plan } = edition;
  const measures = async (condition: string, parameters: readonly string[]): Promise<ReadonlySet<string>> => {
    const rows = await query(
      database,
      `SELECT DISTINCT needs.measure FROM measured.needs JOIN plans.targets ON ${condition}`,
      parameters,
    );
    return new Set(rows.map((row) => String(row['measure'])));
  };
  const known = await query(database, 'SELECT measure FROM reference.measures');
  const baselines = [...plan.targets, ...plan.commitments].map(({ baselineYear }) => baselineYear);
  return {
    edition,
    firstYear: Math.min(plan.baselineYear, ...baselines) - 1,
    needed: await measures('needs.indicator IN (targets.indicator, targets.reference) AND targets.plan = $1', [
      plan.id,
    ]),
    yardsticks: await measures(
      `needs.indicator = coalesce(nullif(targets.reference, ''), targets.indicator)
       AND targets.kind IN ('above_reference', 'meets_standard') AND targets.plan = $1`,
      [plan.id],
    ),
    known: new Set(known.map((row) => String(row['measure']))),
  };
}

/** Area and year that a problem is about: of its figure, else of the folder of its file. */
function placeOf({ figure, where }: Problem): { readonly area: string | undefined; readonly year: number | undefined } {
  const folder = /(?:^|\/)([^/]+)\/(\d{4})\/[^/]/.exec(where.file ?? '');
  return {
    area: figure?.area ?? folder?.[1],
    year: figure?.year ?? (folder?.[2] === undefined ? undefined : Number(folder[2])),
  };
}

/** True when a problem lies in the plan's areas and not after the year of the edition. */
function concerns(problem: Problem, { edition }: Relevance): boolean {
  const { area, year } = placeOf(problem);
  const areaFits = area === undefined || area === edition.plan.area || area === edition.plan.referenceArea;
  return areaFits && (year === undefined || year <= edition.year);
}

/** True when the doubtful figure would enter the report: one that it reads in that area and year, or not known which. */
function entersReport(problem: Problem, relevance: Relevance): boolean {
  const measure = problem.figure?.measure;
  const { area, year } = placeOf(problem);
  if (!concerns(problem, relevance)) return false;
  if (year !== undefined && year < relevance.firstYear) return false;
  if (measure === undefined || !relevance.known.has(measure)) return true;
  const { plan } = relevance.edition;
  if (area === plan.referenceArea && area !== plan.area) return relevance.yardsticks.has(measure);
  return relevance.needed.has(measure) || (area === undefined && relevance.yardsticks.has(measure));
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
