import type { Report, ReportIndicator, VerdictClass } from '../model/report.ts';
import { chartOf } from './charts.ts';
import { marksOf } from './html-style.ts';

/** The word is always printed; the mark and the tint only help the eye, and the mark survives black-and-white printing. */
const verdictMarks: Readonly<Record<VerdictClass, string>> = { good: '●', fair: '◆', bad: '▲', gap: '○' };
const metVerdicts: readonly string[] = ['sustained', 'met', 'met_early'];
/** Longer lists are cut in print; the whole of them is in the data folder. */
const problemLimit = 200;
const chartSize = { width: 366, height: 152, fontFamily: 'Noto Sans SC,Noto Serif SC,LXGW WenKai' } as const;

/** What the templates print: the report's own texts, arranged; nothing is computed from figures or rounded here. */
export function pageModel(report: Report, printedOn: string) {
  const { plan, year } = report;
  const periodYears = Array.from({ length: Math.max(year - plan.baselineYear, 1) }, (_, index) =>
    year > plan.baselineYear ? plan.baselineYear + 1 + index : year,
  );
  const promises = report.indicators.map((item) => promiseOf(item, periodYears));
  return {
    report,
    printedOn,
    marks: marksOf(report),
    titleLines: titleLines(report),
    periodYears,
    attention: attentionOf(report.indicators).map((item) => promiseOf(item, periodYears)),
    targetCounts: countsOf(report, 'target'),
    commitmentCounts: countsOf(report, 'commitment'),
    projectCounts: report.projectCounts.map((count) => ({ ...count, mark: verdictMarks[count.verdictClass] })),
    promises: grouped(promises),
    columns: 10 + periodYears.length,
    hasComputedBaseline: report.indicators.some(({ baseline }) => baseline.computed),
    blocks: report.indicators.map((item) => blockOf(item, plan.period.end)),
    commitments: report.commitments.map((item) => promiseOf(item, periodYears)),
    projects: report.projects.map((project) => ({
      ...project,
      mark: verdictMarks[project.verdictClass],
      ledgerCompletion: /\d/.test(project.scheduleText)
        ? ''
        : project.plannedCompletion.date === null
          ? ''
          : project.plannedCompletion.text,
    })),
    problems: report.problems.slice(0, problemLimit).map((problem) => ({
      ...problem,
      codeParts: problem.code.split(/(?<=_)/),
    })),
    problemTotal: report.problems.length,
    problemsCut: report.problems.length > problemLimit,
    problemLimit,
    revisions: report.revisions.slice(0, problemLimit),
    revisionTotal: report.revisions.length,
    revisionsCut: report.revisions.length > problemLimit,
    projections: report.indicators.filter(
      ({ projected, target }) => projected.value !== null && target.year > report.year,
    ),
    inputs: report.inputs.map((input) => ({ ...input, fingerprint: input.sha256.slice(0, 12) })),
  };
}

function countsOf(report: Report, list: 'target' | 'commitment') {
  return report.counts
    .filter((count) => count.list === list)
    .map((count) => ({ ...count, mark: verdictMarks[count.verdictClass] }));
}

/** Unmet 约束性 first, then what fell back or falls behind; within each group 由达标转为未达标 leads. */
function attentionOf(indicators: readonly ReportIndicator[]): readonly ReportIndicator[] {
  const rank = ({ nature, current, verdictClass }: ReportIndicator): number | null => {
    const isLost = current.verdict === 'lost';
    if (nature === '约束性' && !metVerdicts.includes(current.verdict)) return isLost ? 0 : 1;
    if (isLost) return 2;
    return verdictClass === 'bad' ? 3 : null;
  };
  return [0, 1, 2, 3].flatMap((wanted) => indicators.filter((item) => rank(item) === wanted));
}

function promiseOf(item: ReportIndicator, periodYears: readonly number[]) {
  return {
    ...item,
    isPart: item.parent !== null,
    isBinding: item.nature === '约束性',
    mark: verdictMarks[item.verdictClass],
    values: periodYears.map((year) => item.years.find((result) => result.year === year)?.value.text ?? '—'),
    chapter: item.citation.split('：')[0] ?? '',
    remarks: remarksOf(item),
    reasonText: reasonText(item),
  };
}

/** Only an unmet 约束性 indicator that is not on its way must have a written reason. */
function reasonText({ reason, nature, verdictClass }: ReportIndicator): string {
  if (reason !== '') return reason;
  return nature === '约束性' && verdictClass !== 'good' ? '未提供书面原因' : '—';
}

/** The title in one or two lines, each as pieces that must not be broken: a phrase in quotation marks stays whole. */
function titleLines({ title, kindZh }: Report): readonly (readonly string[])[] {
  const ending = `${kindZh}报告`;
  const lines = title.endsWith(ending) ? [title.slice(0, -ending.length), ending] : [title];
  return lines.map((line) => line.split(/(?<=”)|(?=“)/));
}

/** The rows of the main table with a heading wherever the dimension changes. */
function grouped(promises: readonly ReturnType<typeof promiseOf>[]) {
  return promises.map((promise, index) => {
    const changes = promise.dimension !== '' && promises[index - 1]?.dimension !== promise.dimension;
    return { ...promise, heading: changes ? promise.dimension : '' };
  });
}

function blockOf(item: ReportIndicator, periodEnd: number) {
  return { ...promiseOf(item, []), chart: chartOf(item, { ...chartSize, periodEnd }) };
}

function remarksOf({ current, warnings, registerNote }: ReportIndicator): string {
  return [...warnings, current.note, registerNote].filter((text) => text !== '').join('；');
}
