import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeFillableBook } from './excel/fillable/book.ts';
import { type Form, formsOf } from './forms/form.ts';
import { readFormRegisters } from './forms/registers.ts';
import type { Plan } from './model/plan.ts';
import type { Options } from './options.ts';
import { PipelineError, type Problem } from './problem.ts';
import { fileFault } from './publish/file-fault.ts';
import { type Reading, readRegisters } from './read.ts';
import type { Surroundings } from './surroundings.ts';
import { knownFigures, knownProjects } from './warehouse/known-figures.ts';
import { needsOf } from './warehouse/needs.ts';
import { type Built, withWarehouse } from './with-warehouse.ts';

/** The forms of one run of the command. */
export interface FormsMade {
  /** Where they lie, as the last line prints it. */
  readonly folder: string;
  /** Path of every workbook. */
  readonly files: readonly string[];
  /** How many measures they ask for, each counted once. */
  readonly measures: number;
  /** Problems that keep figures of the year before out of the forms. */
  readonly problems: readonly Problem[];
}

interface Placed extends Form {
  readonly path: string;
}

/**
 * The story of the forms: registers → what the promises need → last year's figures → a workbook for every department,
 * in `<output>/forms/<plan>/<year>/`. Nothing is written when one of the workbooks is already there.
 * @throws PipelineError E326 for a year that is missing or outside the plan, E603 for workbooks that would be overwritten
 */
export async function makeForms(options: Options, surroundings: Surroundings): Promise<FormsMade> {
  const registered = readRegisters(options, surroundings);
  const { year, plans } = suited(registered.plans, options);
  const reading = registered.readFiles();
  return await withWarehouse(reading, [], surroundings, async (built) => {
    const folderOf = (plan: Plan): string => join(options.output, 'forms', plan.id, String(year));
    const forms: Placed[] = [];
    for (const plan of plans) {
      const made = await formsOfPlan(plan, year, reading, built, surroundings);
      forms.push(...made.map((form) => ({ ...form, path: join(folderOf(plan), form.file) })));
    }
    refuseExisting(forms);
    for (const { path, title, demonstration, sheets } of forms) {
      surroundings.progress('编制填报表', title);
      await write(path, () =>
        writeFillableBook(
          { title, demonstration, draft: false, dated: new Date(Date.UTC(year, 11, 31)) },
          sheets,
          path,
        ),
      );
    }
    return {
      folder: plans.map(folderOf).join('、'),
      files: forms.map(({ path }) => path),
      measures: new Set(forms.flatMap(({ measures }) => measures)).size,
      problems: built.problems.filter(
        ({ severity, figure }) =>
          severity === 'stop' && figure?.year === year - 1 && plans.some(({ area }) => area === figure.area),
      ),
    };
  });
}

/** The forms of one plan for one year, last year's figures beside. */
export async function formsOfPlan(
  plan: Plan,
  year: number,
  { collected }: Reading,
  { database, checks }: Built,
  { sqlDir, progress }: Surroundings,
): Promise<readonly Form[]> {
  progress('查找指标所需的数', plan.title);
  return formsOf({
    plan,
    year,
    needs: await needsOf(database, checks.views, plan),
    registers: readFormRegisters(join(sqlDir, 'reference'), 'sql/reference'),
    known: await knownFigures(database, [plan.area, plan.referenceArea], year - 1),
    knownProjects: await knownProjects(database, plan.area, year - 1),
    demonstrationAreas: collected.demonstrationAreas,
  });
}

/** The year and the plans that it suits; every plan that was asked for by name must suit it. */
function suited(plans: readonly Plan[], options: Options): { readonly year: number; readonly plans: readonly Plan[] } {
  const { year } = options;
  const fit = plans.filter(
    ({ baselineYear, period }) => year !== undefined && year >= baselineYear && year <= period.end,
  );
  const wanted = options.plans.length > 0 ? plans.length : 1;
  if (year !== undefined && fit.length >= wanted) return { year, plans: fit };
  throw new PipelineError([
    {
      severity: 'stop',
      code: 'E326',
      where: {},
      found: year === undefined ? '没有写明填报哪一年' : `--year ${year} 不在规划的年份内`,
      expected: plans.map(({ id, baselineYear, period }) => `${id} 的 ${baselineYear}—${period.end} 年`).join('、'),
      remedy: '请写明年份，如 npm run forms -- --plan 规划 --year 年份',
    },
  ]);
}

function refuseExisting(forms: readonly Placed[]): void {
  const existing = forms.filter(({ path }) => existsSync(path));
  if (existing.length > 0) throw occupied(existing.map(({ path }) => path));
}

async function write(path: string, task: () => Promise<void>): Promise<void> {
  try {
    mkdirSync(dirname(path), { recursive: true });
    await task();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw occupied([path]);
    }
    throw fileFault(error, path);
  }
}

function occupied(files: readonly string[]): PipelineError {
  const [first = ''] = files;
  const found =
    files.length === 1
      ? '已有这本填报表，可能有人正在填，没有覆盖'
      : `已有 ${files.length} 本填报表，可能有人正在填，没有覆盖：${files.map((file) => basename(file)).join('、')}`;
  return new PipelineError(
    [
      {
        severity: 'stop',
        code: 'E603',
        where: { file: files.length === 1 ? first : dirname(first) },
        found,
        expected: '没有同名文件的文件夹',
        remedy: '确认不再需要的，请移走或删去后重新运行；要另做一份的，用 --output 换一个文件夹',
      },
    ],
    'environment',
  );
}
