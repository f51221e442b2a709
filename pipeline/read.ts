import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Collected, collect } from './collect.ts';
import type { Edition, Plan } from './model/plan.ts';
import { withBaselines } from './normalise/registers/baselines.ts';
import { readDictionary } from './normalise/registers/dictionary.ts';
import { areaNamed, withAreas } from './normalise/registers/known-areas.ts';
import { nameKey } from './normalise/text/name-key.ts';
import type { Options } from './options.ts';
import { type EditionRequest, editionsOf, yearsWithData } from './plan/editions.ts';
import { readPlans } from './plan/read.ts';
import { PipelineError, type Problem } from './problem.ts';
import type { Surroundings } from './surroundings.ts';

/** Everything that a run reads: the chosen plans and what the files say. */
export interface Reading {
  readonly plans: readonly Plan[];
  readonly collected: Collected;
  /** The standard name of the area that a folder is named for; null when it is not known. */
  readonly areaOf: (folder: string) => string | null;
}

/** The chosen plans, and the reading of the files that waits until the options are known to suit them. */
interface Registered {
  readonly plans: readonly Plan[];
  /** The standard name of the measure that a text names; null when the dictionary has none of that name. */
  readonly measureNamed: (name: string) => string | null;
  readonly readFiles: () => Reading;
}

/**
 * Reads plans and registers.
 * @throws PipelineError E324 for a plan that is not registered, E3xx for registers that cannot be read
 */
export function readRegisters(options: Options, { sqlDir, progress }: Surroundings): Registered {
  progress('读取规划和登记表', '');
  const registered = readPlans(sqlDir, 'sql');
  const plans = choosePlans(registered, options.plans);
  const areas = registered.flatMap(({ area, referenceArea }) => [area, referenceArea]);
  const known = withAreas(readDictionary(join(sqlDir, 'reference'), 'sql/reference'), areas);
  const dictionary = withBaselines(known, registered);
  const areaOf = (folder: string): string | null => areaNamed(folder, dictionary);
  return {
    plans,
    measureNamed: (name) => dictionary.measureNames.get(nameKey(name))?.name ?? null,
    readFiles: () => ({ plans, collected: collect(options.raw, dictionary, progress), areaOf }),
  };
}

/**
 * The editions that were asked for, or that are due.
 * @param ofLedgers a year of which there is only a ledger of projects has data, too: it can be checked, but not reported
 * @throws PipelineError with the problems of reading too, since they may be why there is no data
 */
export function chooseEditions({ plans, collected }: Reading, options: Options, ofLedgers = false): readonly Edition[] {
  const request: EditionRequest = {
    ...(options.report === undefined ? {} : { report: options.report }),
    ...(options.year === undefined ? {} : { year: options.year }),
  };
  const reading = collected.problems.filter(({ severity }) => severity !== 'note');
  try {
    return plans.flatMap((plan) => {
      const years = yearsWithData(plan, collected.observations);
      const ledgers = collected.ledger.filter(({ area }) => ofLedgers && area === plan.area).map(({ year }) => year);
      return editionsOf(
        plan,
        [...new Set([...years, ...ledgers])].sort((one, other) => one - other),
        request,
      );
    });
  } catch (error) {
    if (error instanceof PipelineError) throw new PipelineError([...reading, ...error.problems], error.reason);
    throw error;
  }
}

/** The problems of reading, and that no plan has any data; folders that were not read are the reason, and are said with it. */
export function withNoData(
  problems: readonly Problem[],
  plans: readonly Plan[],
  options: Pick<Options, 'raw'>,
): readonly Problem[] {
  const reasons = existsSync(options.raw) ? problems.filter(({ doubts }) => doubts === 'reading') : [];
  const others = problems.filter(({ doubts }) => doubts !== 'reading');
  const none = noData(plans, options);
  if (reasons.length === 0) return [...others, none];
  const places = reasons.map(({ where, found }) => `${where.file}：${found}`);
  const remedies = new Set(reasons.map(({ remedy }) => remedy));
  const remedy = [...remedies, none.remedy].join('；');
  return [...others, { ...none, found: `${none.found}（${places.join('；')}）`, remedy }];
}

function noData(plans: readonly Plan[], { raw }: Pick<Options, 'raw'>): Problem {
  return {
    severity: 'stop',
    code: 'E325',
    where: { file: raw },
    found: existsSync(raw) ? '没有任何规划期内的数据，不能编制报告' : '没有这个文件夹，不能编制报告',
    expected: plans.map(({ area, period }) => `${raw}/${area}/${period.start}—${period.end}/`).join('、'),
    remedy: '请把统计表放入对应地区和年份的文件夹；还没有表的，可用 npm run forms 生成填报表下发',
  };
}

function choosePlans(all: readonly Plan[], wanted: readonly string[]): readonly Plan[] {
  const unknown = wanted.filter((id) => !all.some((plan) => plan.id === id));
  if (unknown.length === 0) return wanted.length === 0 ? all : all.filter((plan) => wanted.includes(plan.id));
  throw new PipelineError([
    {
      severity: 'stop',
      code: 'E324',
      where: {},
      found: `没有规划 ${unknown.join('、')}`,
      expected: all.map((plan) => plan.id).join('、'),
      remedy: '请改正 --plan',
    },
  ]);
}
