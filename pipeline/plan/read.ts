import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../model/plan.ts';
import { PipelineError, type Problem } from '../problem.ts';
import { readColumn } from '../register.ts';
import { checkJudgements } from './judgements.ts';
import { papersOf } from './papers.ts';
import { readProjects } from './projects.ts';
import { readPromises } from './promises.ts';
import { readSettings } from './settings.ts';
import { type Views, viewsIn } from './views.ts';

const files = ['plan.yaml', 'targets.csv', 'commitments.csv', 'projects.csv'] as const;

/**
 * Reads every plan and checks the registers of judgements that speak of them;
 * a plan is a folder in `plans/`, in the order of the folders' names.
 * @param sqlDir path of the `sql` folder on disk
 * @param name that folder as messages print it
 * @throws PipelineError with all faults of all plans: E301–E303 unreadable registers, E331 a folder or file that is missing,
 *   E332 `plan.yaml`, E333 a cell, E334 a target, E335 a baseline, E336 a cell that names a view without a file, E337 a file
 *   that no row names, E338 a judgement on something unknown
 */
export function readPlans(sqlDir: string, name: string): readonly Plan[] {
  const folder = join(sqlDir, 'plans');
  const shown = `${name}/plans`;
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const ids = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  if (ids.length === 0) {
    throw new PipelineError([missing(shown, '没有规划', '每个规划一个文件夹', '请恢复或新建规划文件夹')]);
  }
  const problems: Problem[] = [];
  const indicators = viewsIn(join(sqlDir, 'indicators'), `${name}/indicators`);
  const areas = readColumn(join(sqlDir, 'reference', 'areas.csv'), 'area');
  const namesOf = (id: string): KnownNames => ({
    indicators,
    areas,
    projects: viewsIn(join(sqlDir, 'projects', id), `${name}/projects/${id}`),
  });
  const plans = ids.flatMap(
    (id) => attempt(problems, () => readPlan(join(folder, id), `${shown}/${id}`, id, namesOf(id), problems)) ?? [],
  );
  checkJudgements(sqlDir, name, { plans, ids, whole: problems.length === 0 }, problems);
  if (problems.length > 0) throw new PipelineError(problems);
  return plans;
}

/** What the files of one plan may name. */
interface KnownNames {
  readonly areas: readonly string[];
  readonly indicators: Views;
  readonly projects: Views;
}

function readPlan(folder: string, shown: string, id: string, known: KnownNames, problems: Problem[]): Plan | null {
  const absent = files.filter((file) => !existsSync(join(folder, file)));
  for (const file of absent) {
    const remedy = file.endsWith('.csv')
      ? '请恢复或新建该文件（可从别的规划复制）；规划没有这一类内容的，只写第一行列名'
      : '请恢复或新建该文件（可从别的规划复制）';
    problems.push(missing(`${shown}/${file}`, '没有这个文件', `规划文件夹里有 ${files.join('、')}`, remedy));
  }
  if (!/^[a-z0-9_]+$/.test(id)) {
    problems.push(missing(shown, `文件夹名为“${id}”`, '小写字母、数字和下划线组成的名称', '请改名'));
  }
  if (absent.length > 0) return null;
  const settings = attempt(problems, () => readSettings(join(folder, 'plan.yaml'), `${shown}/plan.yaml`, known.areas));
  const promises = (list: 'target' | 'commitment') =>
    attempt(problems, () => {
      const file = `${list}s.csv`;
      return readPromises(
        join(folder, file),
        `${shown}/${file}`,
        list,
        settings ?? unknownSettings,
        known.indicators,
        problems,
      );
    });
  const targets = promises('target');
  const commitments = promises('commitment');
  const projects = attempt(problems, () =>
    readProjects(join(folder, 'projects.csv'), `${shown}/projects.csv`, known.projects, problems),
  );
  if (settings === null || targets === null || commitments === null || projects === null) return null;
  const { ahead, on_track, roughly_on_track, behind } = settings.cuts;
  return {
    id,
    title: settings.title,
    area: settings.area,
    referenceArea: settings.reference_area,
    period: { start: settings.period[0], end: settings.period[1] },
    baselineYear: settings.baseline_year,
    midtermYear: settings.midterm_year,
    approval: settings.approval,
    papers: papersOf(settings),
    cuts: { ahead, onTrack: on_track, roughlyOnTrack: roughly_on_track, behind },
    comparison: settings.comparison,
    pace: settings.pace,
    tolerance: settings.tolerance,
    targets,
    commitments,
    projects,
  };
}

/** Stands in for a faulty `plan.yaml`, so that the registers' own faults are found in the same run. */
const unknownSettings = { period: null, baseline_year: 1949, tolerance: 1 } as const;

function attempt<Result>(problems: Problem[], read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

function missing(file: string, found: string, expected: string, remedy: string): Problem {
  return { severity: 'stop', code: 'E331', where: { file }, found, expected, remedy };
}
