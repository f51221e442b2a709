import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Input, listInputs } from './extract/inputs.ts';
import { readWorkbook } from './extract/read.ts';
import { type Made, makeEditions } from './make.ts';
import type { LedgerEntry, Observation } from './model/observation.ts';
import type { Edition, Plan } from './model/plan.ts';
import { type Dictionary, readDictionary } from './normalise/dictionary.ts';
import { areaNamed, withAreas } from './normalise/known-areas.ts';
import { normalise } from './normalise/normalise.ts';
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

/** What the files say: figures, ledger rows, and what could not be read. */
interface Collected {
  readonly inputs: readonly Input[];
  readonly observations: readonly Observation[];
  readonly ledger: readonly LedgerEntry[];
  readonly problems: readonly Problem[];
  readonly demonstrationAreas: readonly string[];
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
  const database = await openDatabase();
  try {
    clearStaging(options.output);
    const collected = collect(options.raw, dictionary, progress);
    const editions = chooseEditions(plans, collected.observations, options);
    progress('装入数据库、计算指标', `${collected.observations.length} 个数字`);
    const warehouse = await buildWarehouse(database, { sqlDir, plans, editions, ...collected });
    if (warehouse.checksRun !== warehouse.checksDeclared) throw new Error('有审核规则没有执行');
    const problems = [...collected.problems, ...warehouse.findings];
    const evaluated = [];
    for (const edition of editions)
      evaluated.push({ edition, evaluation: await evaluate(database, edition, problems) });
    const made = await makeEditions(evaluated, { ...collected, checks: warehouse, options, surroundings });
    return { made, problems, files: collected.inputs.length, figures: collected.observations.length };
  } finally {
    database.close();
    clearStaging(options.output);
    release();
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

function chooseEditions(
  plans: readonly Plan[],
  observations: readonly Observation[],
  options: Options,
): readonly Edition[] {
  const request: EditionRequest = {
    ...(options.report === undefined ? {} : { report: options.report }),
    ...(options.year === undefined ? {} : { year: options.year }),
  };
  const editions = plans.flatMap((plan) => editionsOf(plan, yearsWithData(plan, observations), request));
  if (editions.length > 0) return editions;
  throw new PipelineError([
    {
      severity: 'stop',
      code: 'E325',
      where: { file: options.raw },
      found: existsSync(options.raw) ? '没有任何规划期内的数据，不能编制报告' : '没有这个文件夹，不能编制报告',
      expected: plans.map((plan) => `${options.raw}/${plan.area}/${plan.period.start}—${plan.period.end}/`).join('、'),
      remedy: '请把统计表放入对应地区和年份的文件夹',
    },
  ]);
}

function collect(raw: string, dictionary: Dictionary, progress: Surroundings['progress']): Collected {
  const printed = printedFolder(raw);
  const { inputs: listed, problems: listing } = listInputs(raw, printed);
  const { inputs, problems: strange } = inKnownAreas(listed, printed, dictionary);
  const observations: Observation[] = [];
  const ledger: LedgerEntry[] = [];
  const problems: Problem[] = [...listing, ...strange];
  const demonstration = new Set<string>();
  inputs.forEach((input, index) => {
    progress('读取统计表', `${index + 1}/${inputs.length} ${input.file}`);
    const { workbook, problems: reading } = readWorkbook(input.file, readFileSync(input.path));
    problems.push(...reading);
    if (workbook === null) return;
    const read = normalise(workbook, { area: input.area, year: input.year }, dictionary);
    observations.push(...read.observations);
    ledger.push(...read.ledger);
    problems.push(...read.problems);
    if (read.demonstration) demonstration.add(input.area);
  });
  return { inputs, observations, ledger, problems, demonstrationAreas: [...demonstration] };
}

/** Inputs under the standard names of their areas, and one problem for each folder that is no known area. */
function inKnownAreas(
  listed: readonly Input[],
  printed: string,
  dictionary: Dictionary,
): { readonly inputs: readonly Input[]; readonly problems: readonly Problem[] } {
  const inputs = listed.flatMap((input) => {
    const area = areaNamed(input.area, dictionary);
    return area === null ? [] : [{ ...input, area }];
  });
  const unknown = [...new Set(listed.map(({ area }) => area))].filter((area) => areaNamed(area, dictionary) === null);
  const problems = unknown.map((area): Problem => {
    const files = listed.filter((input) => input.area === area).length;
    return {
      severity: 'warn',
      code: 'W114',
      where: { file: `${printed}/${area}` },
      found: `文件夹“${area}”不是登记的地区，其中 ${files} 个文件未读`,
      expected: '规划中的地区，或 sql/reference/areas.csv、aliases.csv 中登记的地区',
      remedy: '请改正文件夹名，或登记该地区',
    };
  });
  return { inputs, problems };
}

/** Messages name files from the raw folder on, wherever it lies. */
function printedFolder(raw: string): string {
  return (
    raw
      .replace(/[\\/]+$/, '')
      .split(/[\\/]/)
      .at(-1) || 'raw'
  );
}
