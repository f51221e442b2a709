import { toldBelowMatrix } from './findings/below-matrix.ts';
import { findingsOf } from './findings/finding.ts';
import { folded } from './findings/fold.ts';
import { completenessLines } from './findings/text.ts';
import { type Listed, listFindings } from './list-findings.ts';
import type { Edition } from './model/plan.ts';
import { ofPlans } from './of-plans.ts';
import type { Options } from './options.ts';
import { yearsWithData } from './plan/editions.ts';
import type { Problem } from './problem.ts';
import { chooseEditions, type Reading, readRegisters, withNoData } from './read.ts';
import { statementsOf } from './statements.ts';
import type { Surroundings } from './surroundings.ts';
import { toldOnce } from './told-once.ts';
import { withWarehouse } from './with-warehouse.ts';

/** What a check found. */
export interface CheckResult {
  /** By severity, file, sheet and cell. */
  readonly problems: readonly Problem[];
  /** The matrix of what is there, and what is missing, as lines for a terminal. */
  readonly completeness: readonly string[];
  /** What is said of the problems below it. */
  readonly told: readonly Problem[];
  readonly listed: Listed;
  readonly files: number;
  readonly figures: number;
}

/**
 * The story of a check: everything is read, computed and checked as in a run and no report is made. Data after the year
 * of the reports that are due is checked too.
 * @throws PipelineError for whatever keeps it from checking
 */
export async function check(options: Options, surroundings: Surroundings): Promise<CheckResult> {
  const reading = readRegisters(options, surroundings).readFiles();
  const { plans, collected } = reading;
  const editions = withLatestYear(chooseEditions(reading, options, options.year !== undefined), reading, options);
  return await withWarehouse(reading, editions, surroundings, async ({ database, problems: found }) => {
    const told = [
      ...folded(toldOnce(ofPlans(found, plans, options), editions)),
      ...statementsOf(editions, reading, options).problems,
    ];
    const problems = editions.length === 0 ? withNoData(told, plans, options) : told;
    const listed = await listFindings(reading, problems, database, options, surroundings);
    const findings = findingsOf(listed.input);
    return {
      problems: findings.map(({ problem }) => problem),
      told: toldBelowMatrix(findings, listed.input.survey),
      completeness: completenessLines(listed.input),
      listed,
      files: collected.inputs.length,
      figures: collected.observations.length,
    };
  });
}

/** The editions, and the annual one of the latest year that has data where no edition reaches it. */
function withLatestYear(
  editions: readonly Edition[],
  { plans, collected }: Reading,
  { year }: Options,
): readonly Edition[] {
  if (year !== undefined) return editions;
  return plans.flatMap((plan) => {
    const own = editions.filter((edition) => edition.plan.id === plan.id);
    const latest = yearsWithData(plan, collected.observations).at(-1);
    const reached = latest === undefined || latest < plan.period.start || own.some((edition) => edition.year >= latest);
    return reached ? own : [...own, { plan, report: 'annual' as const, year: latest }];
  });
}
