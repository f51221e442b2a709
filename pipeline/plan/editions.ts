import type { Observation } from '../model/observation.ts';
import type { Edition, Plan, ReportKind } from '../model/plan.ts';
import { PipelineError, type Problem } from '../problem.ts';

/** What the user asked for; an absent part means: whatever is due. */
export interface EditionRequest {
  readonly report?: ReportKind;
  readonly year?: number;
}

/** Years of a plan that departments have sent files for: folder year and data year are the same. */
export function yearsWithData(plan: Plan, observations: readonly Observation[]): readonly number[] {
  const years = observations
    .filter((o) => o.area === plan.area && o.value !== null && o.year === o.edition)
    .map((o) => o.year)
    .filter((year) => year >= plan.baselineYear && year <= plan.period.end);
  return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * The editions of one plan. Without a request: the mid-term report if the mid-term year's data are there, the final one
 * if the last year's are, else the annual report of the latest year; none when there is no data at all.
 * @throws PipelineError E322 for a year outside the plan or a final report of another year, E323 when that year has no data
 */
export function editionsOf(plan: Plan, years: readonly number[], request: EditionRequest): readonly Edition[] {
  if (request.report === undefined && request.year === undefined) return dueEditions(plan, years);
  const year = request.year ?? yearOf(plan, request.report ?? 'annual', years);
  if (year === undefined) throw new PipelineError([noData(plan, plan.period.start)]);
  const report = request.report ?? reportOf(plan, year);
  if (year < plan.period.start || year > plan.period.end || (report === 'final' && year !== plan.period.end)) {
    throw new PipelineError([
      {
        severity: 'stop',
        code: 'E322',
        where: {},
        found: `--year ${year} 不适用于${plan.title}的${report === 'final' ? '末期评估' : '报告'}`,
        expected: report === 'final' ? `${plan.period.end}` : `${plan.period.start}—${plan.period.end} 之间的年份`,
        remedy: '请改正 --year 或 --report，或用 --plan 只做适用的规划',
      },
    ]);
  }
  if (!years.includes(year)) throw new PipelineError([noData(plan, year)]);
  return [{ plan, report, year }];
}

function dueEditions(plan: Plan, years: readonly number[]): readonly Edition[] {
  const due: Edition[] = [];
  if (years.includes(plan.midtermYear)) due.push({ plan, report: 'midterm', year: plan.midtermYear });
  if (years.includes(plan.period.end)) due.push({ plan, report: 'final', year: plan.period.end });
  const latest = years.filter((year) => year >= plan.period.start).at(-1);
  if (due.length === 0 && latest !== undefined) due.push({ plan, report: 'annual', year: latest });
  return due;
}

function yearOf(plan: Plan, report: ReportKind, years: readonly number[]): number | undefined {
  if (report === 'midterm') return plan.midtermYear;
  if (report === 'final') return plan.period.end;
  return years.filter((year) => year >= plan.period.start).at(-1);
}

function reportOf(plan: Plan, year: number): ReportKind {
  if (year === plan.midtermYear) return 'midterm';
  return year === plan.period.end ? 'final' : 'annual';
}

function noData(plan: Plan, year: number): Problem {
  return {
    severity: 'stop',
    code: 'E323',
    where: {},
    found: `${plan.area} ${year} 年没有可用数据，不能编制${plan.title}的报告`,
    expected: `文件夹 raw/${plan.area}/${year}/ 中有当年统计表`,
    remedy: '请放入统计表，或换一个年份（--year），或用 --plan 只做有数据的规划',
  };
}
