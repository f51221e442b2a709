import type { Evaluation } from '../model/evaluation.ts';
import type { Edition, Plan, PlannedTarget } from '../model/plan.ts';
import type { Report, ReportIndicator, ReportInput, ReportStatement } from '../model/report.ts';
import { countsOf, projectCountsOf } from './counts.ts';
import { dataTables } from './data/tables.ts';
import { formatShare } from './format.ts';
import { indicatorOf } from './indicator.ts';
import { fullName } from './names.ts';
import { adviceOf } from './narrative/advice.ts';
import { assessmentOf, summaryOf } from './narrative/assessment.ts';
import { causesOf } from './narrative/causes.ts';
import { dataGapsOf } from './narrative/data-gaps.ts';
import { methodOf } from './narrative/method.ts';
import { overviewOf } from './narrative/overview.ts';
import { trendOf } from './narrative/trend.ts';
import { problemsOf } from './problem.ts';
import { projectOf } from './project.ts';
import { comparisonWords, kindWords, paceWords } from './words.ts';

/**
 * The one object that every output of an edition is written from.
 * @param inputs the source files of the plan's areas
 * @param statements what the compiling unit wrote itself, in the order of the chapters
 * @throws Error when a promise or project of the plan has no verdict
 */
export function reportOf(
  edition: Edition,
  evaluation: Evaluation,
  inputs: readonly ReportInput[],
  demonstration: boolean,
  statements: readonly ReportStatement[] = [],
): Report {
  const { plan, report: kind, year } = edition;
  const kindZh = kindWords[kind];
  const indicators = plan.targets.map((promise) => item(plan, promise, evaluation));
  const commitments = plan.commitments.map((promise) => item(plan, promise, evaluation));
  const projects = plan.projects.map((planned) =>
    projectOf(
      planned,
      evaluation.projects.filter(({ seq }) => seq === planned.seq),
    ),
  );
  const facts = {
    plan: {
      id: plan.id,
      title: plan.title,
      area: plan.area,
      period: plan.period,
      baselineYear: plan.baselineYear,
      approval: plan.approval,
      papers: plan.papers,
    },
    settings: {
      midtermYear: plan.midtermYear,
      cuts: plan.cuts,
      comparison: plan.comparison,
      comparisonZh: comparisonWords[plan.comparison],
      pace: plan.pace,
      paceZh: paceWords[plan.pace],
      tolerance: plan.tolerance,
    },
    kind,
    kindZh,
    year,
    title: kind === 'annual' ? `${plan.title}${year}年度监测报告` : `${plan.title}${kindZh}报告`,
    draft: evaluation.stops > 0,
    demonstration,
    tauText: formatShare((year - plan.baselineYear) / (plan.period.end - plan.baselineYear), 1),
    counts: countsOf(evaluation.summary),
    indicators,
    commitments,
    projects,
    projectCounts: projectCountsOf(projects),
    problems: problemsOf(evaluation),
    statements,
    revisions: evaluation.problems
      .filter(({ code }) => /^figure_/.test(code))
      .map(({ found, expected }) => [found, expected].filter((t) => t !== '').join('；')),
    records: evaluation.records.map(({ kind: sort, year: of, subject, text, name, date }) => ({
      kind: sort,
      year: of,
      subject,
      text,
      name,
      date,
    })),
    inputs,
    ledgerCells: evaluation.ledgerCells,
  };
  return {
    ...facts,
    overview: overviewOf(facts),
    assessment: assessmentOf(facts),
    summary: summaryOf(facts),
    causes: causesOf(facts),
    advice: adviceOf(facts),
    trend: trendOf(facts),
    dataGaps: dataGapsOf(facts),
    method: methodOf(plan, indicators, commitments),
    data: dataTables(edition, evaluation, evaluation.problems),
  };
}

function item(plan: Plan, promise: PlannedTarget, evaluation: Evaluation): ReportIndicator {
  const all = promise.list === 'target' ? plan.targets : plan.commitments;
  const verdicts = evaluation.verdicts.filter(({ list, seq }) => list === promise.list && seq === promise.seq);
  return indicatorOf(promise, verdicts, evaluation, plan.id, fullName(promise, all));
}
