import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Collected, collect } from './collect.ts';
import { type Made, makeEditions } from './make.ts';
import type { Edition, Plan } from './model/plan.ts';
import { readDictionary } from './normalise/dictionary.ts';
import { withAreas } from './normalise/known-areas.ts';
import type { Options } from './options.ts';
import { type EditionRequest, editionsOf, yearsWithData } from './plan/editions.ts';
import { readPlans } from './plan/read.ts';
import { PipelineError, type Problem } from './problem.ts';
import { takeLock } from './publish/lock.ts';
import { clearStaging } from './publish/stage.ts';
import type { Surroundings } from './surroundings.ts';
import { openDatabase } from './warehouse/database.ts';
import { evaluate } from './warehouse/evaluate.ts';
import { buildWarehouse } from './warehouse/warehouse.ts';

export interface RunResult {
  readonly made: readonly Made[];
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly figures: number;
}

/**
 * The story of a run: plans and dictionary, files → figures → warehouse → editions → published folders.
 * @throws PipelineError for whatever the user can mend; anything else is a bug
 */
export async function run(options: Options, surroundings: Surroundings): Promise<RunResult> {
  const { sqlDir, progress, now } = surroundings;
  progress('读取规划和登记表', '');
  const registered = readPlans(sqlDir, 'sql');
  const plans = choosePlans(registered, options.plans);
  const dictionary = withAreas(
    readDictionary(join(sqlDir, 'reference'), 'sql/reference'),
    registered.flatMap(({ area, referenceArea }) => [area, referenceArea]),
  );
  const release = takeLock(options.output, now());
  try {
    clearStaging(options.output);
    const collected = collect(options.raw, dictionary, progress);
    const editions = chooseEditions(plans, collected, options);
    const made = await evaluateAndMake(plans, editions, collected, options, surroundings);
    return { ...made, files: collected.inputs.length, figures: collected.observations.length };
  } finally {
    clearStaging(options.output);
    release();
  }
}

async function evaluateAndMake(
  plans: readonly Plan[],
  editions: readonly Edition[],
  collected: Collected,
  options: Options,
  surroundings: Surroundings,
): Promise<Pick<RunResult, 'made' | 'problems'>> {
  const { sqlDir, progress } = surroundings;
  const database = await openDatabase();
  try {
    progress('装入数据库、计算指标', `${collected.observations.length} 个数字`);
    const warehouse = await buildWarehouse(database, { sqlDir, plans, editions, ...collected });
    if (warehouse.checksRun !== warehouse.checksDeclared) throw new Error('有审核规则没有执行');
    const problems = [...collected.problems, ...warehouse.findings];
    const evaluated = [];
    for (const edition of editions) {
      evaluated.push({ edition, evaluation: await evaluate(database, edition, problems) });
    }
    const made = await makeEditions(evaluated, { ...collected, problems, checks: warehouse, options, surroundings });
    return { made, problems };
  } finally {
    database.close();
  }
}

function choosePlans(all: readonly Plan[], wanted: readonly string[]): readonly Plan[] {
  const unknown = wanted.filter((id) => !all.some((plan) => plan.id === id));
  if (unknown.length > 0) {
    const expected = all.map((plan) => plan.id).join('、');
    throw new PipelineError([
      {
        severity: 'stop',
        code: 'E324',
        where: {},
        found: `没有规划 ${unknown.join('、')}`,
        expected,
        remedy: '请改正 --plan',
      },
    ]);
  }
  return wanted.length === 0 ? all : all.filter((plan) => wanted.includes(plan.id));
}

/** @throws PipelineError with the problems of reading too, since they may be why there is no data */
function chooseEditions(plans: readonly Plan[], collected: Collected, options: Options): readonly Edition[] {
  const { observations } = collected;
  const request: EditionRequest = {
    ...(options.report === undefined ? {} : { report: options.report }),
    ...(options.year === undefined ? {} : { year: options.year }),
  };
  const reading = collected.problems.filter(({ severity }) => severity !== 'note');
  try {
    const editions = plans.flatMap((plan) => editionsOf(plan, yearsWithData(plan, observations), request));
    if (editions.length > 0) return editions;
  } catch (error) {
    if (error instanceof PipelineError) throw new PipelineError([...reading, ...error.problems], error.reason);
    throw error;
  }
  throw new PipelineError([...reading, noData(plans, options)]);
}

function noData(plans: readonly Plan[], { raw }: Options): Problem {
  return {
    severity: 'stop',
    code: 'E325',
    where: { file: raw },
    found: existsSync(raw) ? '没有任何规划期内的数据，不能编制报告' : '没有这个文件夹，不能编制报告',
    expected: plans.map(({ area, period }) => `${raw}/${area}/${period.start}—${period.end}/`).join('、'),
    remedy: '请把统计表放入对应地区和年份的文件夹',
  };
}
