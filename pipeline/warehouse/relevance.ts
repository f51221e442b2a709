import { firstYearOf } from '../model/first-year.ts';
import type { Edition } from '../model/plan.ts';
import { placeOf } from '../model/problem-place.ts';
import type { Problem } from '../problem.ts';
import { type Database, query } from './database.ts';

/** What decides which problems speak of an edition. */
export interface Relevance {
  readonly edition: Edition;
  /** The earliest year whose figures the edition reads. */
  readonly firstYear: number;
  /** Measures of the promised indicators and of their yardsticks, read in the plan's own area. */
  readonly needed: ReadonlySet<string>;
  /** Measures of the yardsticks, read in the reference area. */
  readonly yardsticks: ReadonlySet<string>;
  /** Every measure of the dictionary; a problem about another name may mean any of them. */
  readonly known: ReadonlySet<string>;
}

/** Looks up which measures the promises of an edition need, through its indicators and their yardsticks. */
export async function relevanceOf(database: Database, edition: Edition): Promise<Relevance> {
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
  return {
    edition,
    firstYear: firstYearOf(plan),
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

/**
 * True when a problem lies in the plan's areas and in the years that the edition reads; not before its own year where that
 * year is all it is about, nor in it where only later reports need to hear of it.
 */
export function concerns(problem: Problem, relevance: Relevance): boolean {
  const { also = [], ...rest } = problem;
  return [rest, ...also.map((figure) => ({ ...rest, figure }))].some((each) => isOfEdition(each, relevance));
}

function isOfEdition(problem: Problem, { edition, firstYear }: Relevance): boolean {
  const { area, year } = placeOf(problem);
  const areaFits = area === null || area === edition.plan.area || area === edition.plan.referenceArea;
  if (!areaFits || year === null) return areaFits;
  if (year < firstYear) return false;
  if (problem.years === 'own') return year === edition.year;
  return problem.years === 'later' ? year < edition.year : year <= edition.year;
}

/** True when the doubtful figure would enter the report: one that it reads in that area and year, or not known which. */
export function entersReport(problem: Problem, relevance: Relevance): boolean {
  const { also = [], ...rest } = problem;
  if (also.some((figure) => entersReport({ ...rest, figure }, relevance))) return true;
  const measure = problem.figure?.measure;
  const { area } = placeOf(problem);
  if (!concerns(problem, relevance)) return false;
  if (measure === undefined || !relevance.known.has(measure)) return true;
  const { plan } = relevance.edition;
  if (area === plan.referenceArea && area !== plan.area) return relevance.yardsticks.has(measure);
  return relevance.needed.has(measure) || (area === null && relevance.yardsticks.has(measure));
}
