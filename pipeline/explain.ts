import { type Choice, chooseItems } from './explain/choice.ts';
import { explainMeasure } from './explain/measure.ts';
import { explainProject } from './explain/project.ts';
import { explainPromise } from './explain/promise.ts';
import { type Explanation, explanationLines } from './explain/text.ts';
import type { Edition, Plan } from './model/plan.ts';
import type { Options } from './options.ts';
import { PipelineError } from './problem.ts';
import { chooseEditions, type Reading, readRegisters, withNoData } from './read.ts';
import { reportOf } from './report/report.ts';
import type { Surroundings } from './surroundings.ts';
import type { Terminal } from './terminal.ts';
import { evaluate } from './warehouse/evaluate.ts';
import { derivationOf, projectDerivation, yardstickOf } from './warehouse/explain.ts';
import { measureFacts } from './warehouse/measure-facts.ts';
import { type Built, withWarehouse } from './with-warehouse.ts';

/** What was explained. */
export interface Explained {
  readonly lines: readonly string[];
  /** Name, year and answer of each, for the last line. */
  readonly answers: readonly string[];
}

/**
 * The story of an explanation: the item that is asked about → figures → warehouse → where its value comes from. Of the
 * reports that are due the latest is explained, else the one that is asked for. Nothing is written.
 * A name that no promise has may be a measure of the dictionary: then the promises that it feeds are told.
 * @throws PipelineError E321 for an item that the plans do not have, E322, E323 for a year that does not suit, E325 without data
 */
export async function explain(options: Options, surroundings: Surroundings, terminal: Terminal): Promise<Explained> {
  const registered = readRegisters(options, surroundings);
  const choices = chosen(registered.plans, options);
  if (choices instanceof PipelineError) {
    const measure = registered.measureNamed(options.item?.name ?? '');
    if (measure === null) throw choices;
    const reading = registered.readFiles();
    const made = await withWarehouse(reading, [], surroundings, async ({ database }) =>
      explainMeasure(await measureFacts(database, measure), reading.plans),
    );
    return { lines: explanationLines(made, terminal), answers: [`${made.title} ${made.answer}`] };
  }
  const plans = registered.plans.filter((plan) => choices.some((choice) => choice.plan === plan));
  const reading = { ...registered.readFiles(), plans };
  const editions = latestEditions(reading, options);
  const explanations = await withWarehouse(reading, editions, surroundings, async (built) => {
    const made: Explanation[] = [];
    for (const edition of editions) {
      const own = choices.filter(({ plan }) => plan === edition.plan);
      made.push(...(await explainIn(edition, own, reading, built)));
    }
    return made;
  });
  return {
    lines: explanations.flatMap((explanation) => explanationLines(explanation, terminal)),
    answers: explanations.map(({ title, answer }) => `${title} ${answer}`),
  };
}

/** What is asked about, or what keeps it from being found. */
function chosen(plans: readonly Plan[], { item = {} }: Options): readonly Choice[] | PipelineError {
  try {
    return chooseItems(plans, item);
  } catch (error) {
    if (error instanceof PipelineError) return error;
    throw error;
  }
}

/** The latest edition of every plan that the options suit; a plan that they do not suit is left out while another one is there. */
function latestEditions(reading: Reading, options: Options): readonly Edition[] {
  const refusals: PipelineError[] = [];
  const editions = reading.plans.flatMap((plan) => {
    try {
      return chooseEditions({ ...reading, plans: [plan] }, options).slice(-1);
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      refusals.push(error);
      return [];
    }
  });
  const [refusal] = refusals;
  if (editions.length > 0) return editions;
  throw refusal ?? new PipelineError(withNoData([], reading.plans, options));
}

async function explainIn(
  edition: Edition,
  choices: readonly Choice[],
  { collected }: Reading,
  { database, problems, checks }: Built,
): Promise<readonly Explanation[]> {
  const { plan } = edition;
  const areas = [plan.area, plan.referenceArea] as const;
  const evaluation = await evaluate(database, edition, problems);
  const demonstration = areas.some((area) => collected.demonstrationAreas.includes(area));
  const facts = { evaluation, report: reportOf(edition, evaluation, [], demonstration), checks };
  const made: Explanation[] = [];
  for (const { list, seq } of choices) {
    if (list === 'project') {
      const project = plan.projects.find((candidate) => candidate.seq === seq);
      const derivation = project === undefined ? null : projectDerivation(checks.views, plan.id, project);
      made.push(explainProject({ ...facts, seq, derivation }));
      continue;
    }
    const promise = [...plan.targets, ...plan.commitments].find((one) => one.list === list && one.seq === seq);
    const verdict = evaluation.verdicts.filter((one) => one.list === list && one.seq === seq).at(-1);
    if (promise === undefined || verdict === undefined) throw new Error(`没有第 ${seq} 项的评估结果`);
    const { judged_year: year, reference_value: value } = verdict;
    made.push(
      explainPromise({
        ...facts,
        promise,
        referenceArea: plan.referenceArea,
        derivation: await derivationOf(database, checks.views, promise.indicator),
        yardstick: await yardstickOf(database, checks.views, promise, areas, year, value),
      }),
    );
  }
  return made;
}
