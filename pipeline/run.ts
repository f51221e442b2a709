import { classOfVerdict } from './edition-facts.ts';
import { folded } from './findings/fold.ts';
import { type Listed, listFindings } from './list-findings.ts';
import { type Made, makeEditions } from './make.ts';
import { ofPlans } from './of-plans.ts';
import type { Options } from './options.ts';
import { PipelineError, type Problem } from './problem.ts';
import { differenceLines, sameLine } from './publish/difference/lines.ts';
import { takeLock } from './publish/lock.ts';
import { clearStaging } from './publish/stage.ts';
import { chooseEditions, readRegisters, withNoData } from './read.ts';
import { statementsOf } from './statements.ts';
import type { Surroundings } from './surroundings.ts';
import { toldOnce } from './told-once.ts';
import { evaluate } from './warehouse/evaluate.ts';
import { withWarehouse } from './with-warehouse.ts';

/** What a run made, and what it found. */
export interface RunResult {
  readonly made: readonly Made[];
  readonly problems: readonly Problem[];
  readonly listed: Listed;
  /** Lines about the editions that are not like those before. */
  readonly differences: readonly string[];
  /** A line about those that are; none when there is none. */
  readonly same: readonly string[];
  readonly files: number;
  readonly figures: number;
}

/**
 * The story of a run: plans and dictionary, files → figures → warehouse → editions → published folders.
 * @throws PipelineError for whatever the user can mend; anything else is a bug
 */
export async function run(options: Options, surroundings: Surroundings): Promise<RunResult> {
  const { readFiles } = readRegisters(options, surroundings);
  const release = takeLock(options.output, surroundings.now());
  try {
    clearStaging(options.output);
    const reading = readFiles();
    const { plans, collected } = reading;
    const editions = chooseEditions(reading, options);
    if (editions.length === 0) {
      const said = collected.problems.filter(({ severity }) => severity !== 'note');
      throw new PipelineError(withNoData(said, plans, options));
    }
    return await withWarehouse(reading, editions, surroundings, async ({ database, problems: found, checks }) => {
      const { statements, problems: said } = statementsOf(editions, reading, options);
      const problems = [...found, ...said];
      const evaluated = [];
      for (const edition of editions) {
        const evaluation = await evaluate(database, edition, problems);
        evaluated.push({ edition, evaluation: { ...evaluation, problems: folded(evaluation.problems) } });
      }
      const made = await makeEditions(evaluated, { ...collected, statements, checks, options, surroundings });
      const compared = made.flatMap((one) => (one.compared === null ? [] : [one.compared]));
      const differing = compared.flatMap(({ difference }) => difference.problems);
      const all = folded(toldOnce(ofPlans([...problems, ...differing], plans, options), editions));
      const listed = await listFindings(reading, all, database, options, surroundings);
      return {
        made,
        problems: all,
        listed,
        differences: compared.flatMap((one) => differenceLines(one, classOfVerdict)),
        same: sameLine(compared),
        files: collected.inputs.length,
        figures: collected.observations.length,
      };
    });
  } finally {
    clearStaging(options.output);
    release();
  }
}
