import { marksOf } from '../model/marks.ts';
import type { Report, ReportIndicator, VerdictClass } from '../model/report.ts';
import { chartOf } from './charts.ts';
import { projectRow } from './html-project.ts';
import { blockRemarks, reasonText, remarksOf } from './html-remarks.ts';
import { fullName } from './names.ts';
import { metVerdicts, problemArea } from './words.ts';

/** The word is always printed; the mark and the tint only help the eye, and the mark survives black-and-white printing. */
const verdictMarks: Readonly<Record<VerdictClass, string>> = { good: '●', fair: '◆', bad: '▲', gap: '○' };
/** Longer lists are cut in print; the whole of them is in the data folder. */
const problemLimit = 200;
const chartSize = { width: 352, height: 146, fontFamily: 'Noto Sans SC,Noto Serif SC,LXGW WenKai' } as const;

/** What the templates print: the report's own texts, arranged; nothing is computed from figures or rounded here. */
export function pageModel(report: Report, printedOn: string) {
  const { plan, year } = report;
  const periodYears = Array.from({ length: Math.max(year - plan.baselineYear, 1) }, (_, index) =>
    year > plan.baselineYear ? plan.baselineYear + 1 + index : year,
  );
  const rowOf = (item: ReportIndicator) => promiseOf(item, report, periodYears);
  const promises = report.indicators.map(rowOf);
  const sharedTau = sharedTauOf(report.indicators);
  return {
    report,
    printedOn,
    marks: marksOf(report),
    titleLines: titleLines(report),
    periodYears,
    attention: attentionOf(report.indicators).map(rowOf),
    sharedTau,
    hasParts: report.indicators.some(({ parent }) => parent !== null),
    targetCounts: countsOf(report, 'target'),
    targetTotals: totalsOf(report),
    commitmentCounts: countsOf(report, 'commitment'),
    projectCounts: report.projectCounts.map((count) => ({ ...count, mark: verdictMarks[count.verdictClass] })),
    promises: grouped(promises),
    columns: 10 + periodYears.length + (sharedTau === '' ? 1 : 0),
    hasComputedBaseline: report.indicators.some(({ baseline }) => baseline.computed),
    blocks: report.indicators.map((item) => blockOf(item, report)),
    gaps: report.indicators.filter(({ verdictClass }) => verdictClass === 'gap').map(rowOf),
    commitments: report.commitments.map(rowOf),
    projects: report.projects.map((project) => ({ ...projectRow(project), mark: verdictMarks[project.verdictClass] })),
    problems: report.problems.slice(0, problemLimit).map((problem) => ({
      ...problem,
      area: problemArea(problem),
      codeParts: problem.code.split(/(?<=_)/),
      fileParts: pathParts(problem.file),
    })),
    problemTotal: report.problems.length,
    problemsCut: report.problems.length > problemLimit,
    problemLimit,
    revisions: report.revisions.slice(0, problemLimit),
    revisionTotal: report.revisions.length,
    revisionsCut: report.revisions.length > problemLimit,
    projections: report.indicators
      .filter(({ projected, target }) => projected.value !== null && target.year > report.year)
      .map(rowOf),
    inputs: report.inputs.map((input) => ({
      ...input,
      fileParts: pathParts(input.file),
      fingerprint: input.sha256.slice(0, 12),
    })),
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

function promiseOf(item: ReportIndicator, report: Report, periodYears: readonly number[]) {
  return {
    ...item,
    fullName: fullName(item, item.list === 'target' ? report.indicators : report.commitments),
    isPart: item.parent !== null,
    isBinding: item.nature === '约束性',
    mark: verdictMarks[item.verdictClass],
    values: periodYears.map((year) => item.years.find((result) => result.year === year)?.value.text ?? '—'),
    chapter: item.citation.split('：')[0] ?? '',
    remarks: remarksOf(item),
    reasonText: reasonText(item),
    gapText: blockRemarks(item),
  };
}

/** A path as pieces after which a line may break. */
function pathParts(file: string): readonly string[] {
  return file.split(/(?<=\/)/);
}

/** The elapsed share that all indicators have in common; blank when they differ and every row must say its own. */
function sharedTauOf(indicators: readonly ReportIndicator[]): string {
  const texts = [...new Set(indicators.map(({ current }) => current.tau.text))];
  return texts.length === 1 ? (texts[0] ?? '') : '';
}

function totalsOf({ counts }: Report) {
  const targets = counts.filter(({ list }) => list === 'target');
  const sum = (key: 'total' | 'binding' | 'expected') => targets.reduce((total, count) => total + count[key], 0);
  return { total: sum('total'), binding: sum('binding'), expected: sum('expected') };
}

/** The title in one or two lines, each as pieces that must not be broken: a phrase in quotation marks stays whole. */
function titleLines({ title, kindZh, year }: Report): readonly (readonly string[])[] {
  const ending = [`${year}${kindZh}报告`, `${kindZh}报告`].find((words) => title.endsWith(words)) ?? '';
  const lines = ending === '' ? [title] : [title.slice(0, -ending.length), ending];
  return lines.map((line) => line.split(/(?<=”)|(?=“)/));
}

/** The rows of the main table with a heading wherever the dimension changes. */
function grouped(promises: readonly ReturnType<typeof promiseOf>[]) {
  return promises.map((promise, index) => {
    const changes = promise.dimension !== '' && promises[index - 1]?.dimension !== promise.dimension;
    return { ...promise, heading: changes ? promise.dimension : '' };
  });
}

function blockOf(item: ReportIndicator, report: Report) {
  const row = promiseOf(item, report, []);
  return {
    ...row,
    chart: chartOf(item, { ...chartSize, periodEnd: report.plan.period.end }),
    remarks: blockRemarks(item),
  };
}
