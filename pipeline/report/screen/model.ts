import { marksOf } from '../../model/marks.ts';
import type { Report, ReportIndicator } from '../../model/report.ts';
import { chartOf } from '../charts.ts';
import { ganttChart } from '../charts-gantt.ts';
import { verdictMarks } from '../charts-marks.ts';
import { overviewChart } from '../charts-overview.ts';
import { chapterTitles } from '../html-chapters.ts';
import { numberedSections } from '../html-sections.ts';
import { statementsOf } from '../html-statements.ts';
import { problemArea } from '../words.ts';
import { sourceAddress } from './address.ts';
import { attentionOf } from './attention.ts';
import { cellsOf } from './cells.ts';
import { withoutStyles } from './chart.ts';
import { choices, countsOf } from './counts.ts';
import { projectOf } from './project.ts';
import { periodYears, promiseOf } from './promise.ts';

/** A longer list would make the page too heavy to open; the whole of it is in the data folder. */
const problemLimit = 2000;
const pictureSize = { width: 760, fontFamily: 'sans-serif' } as const;
const chartSize = { width: 420, height: 190, fontFamily: 'sans-serif' } as const;

/** What the page prints: the report's own texts, arranged; nothing is computed from figures or rounded here. */
export function screenModel(report: Report, sourceRoot: string | null) {
  const cells = cellsOf(report, sourceRoot);
  const promise = (item: ReportIndicator) => promiseOf(item, report, cells);
  const indicators = report.indicators.map(promise);
  const commitments = report.commitments.map(promise);
  const projectVerdicts = report.projectCounts.map(({ verdictZh }) => verdictZh);
  return {
    report,
    marks: marksOf(report),
    statements: statementsOf(report),
    chapters: chapterTitles(report),
    causes: numberedSections(report.causes, 0),
    advice: numberedSections(report.advice, 1),
    overview: withoutStyles(overviewChart(report.indicators, pictureSize)),
    gantt: report.projects.length === 0 ? '' : withoutStyles(ganttChart(report, pictureSize)),
    demonstration: report.demonstration,
    draft: report.draft,
    years: periodYears(report).map((year) => ({ year, isCurrent: year === report.year })),
    columns: 11 + periodYears(report).length,
    target: {
      list: 'target',
      counts: countsOf(report, 'target'),
      rows: grouped(indicators),
      filters: filtersOf(report.indicators),
      hasParts: indicators.some(({ isPart }) => isPart),
      hasComputedBaseline: report.indicators.some(({ baseline }) => baseline.computed),
    },
    blocks: indicators.map((row) => ({ ...row, chart: chartFor(row.item, report) })),
    attention: attentionOf(report.indicators).map(promise),
    gaps: report.indicators.filter(({ verdictClass }) => verdictClass === 'gap').map(promise),
    projections: report.indicators
      .filter(({ projected, target }) => projected.value !== null && target.year > report.year)
      .map(promise),
    commitment: {
      list: 'commitment',
      counts: countsOf(report, 'commitment'),
      rows: grouped(commitments),
      filters: filtersOf(report.commitments),
      hasComputedBaseline: report.commitments.some(({ baseline }) => baseline.computed),
    },
    projects: report.projects.map((project) => projectOf(project, projectVerdicts, cells)),
    projectCounts: report.projectCounts.map((count) => ({ ...count, mark: verdictMarks[count.verdictClass] })),
    projectVerdicts,
    problems: report.problems.slice(0, problemLimit).map((problem) => ({
      ...problem,
      area: problemArea(problem),
      link: sourceAddress(sourceRoot, problem.file),
    })),
    severities: choices(report.problems.map(({ severityZh }) => severityZh)),
    problemsCut: report.problems.length > problemLimit,
    problemTotal: report.problems.length,
    problemLimit,
    inputs: report.inputs.map((input) => ({ ...input, link: sourceAddress(sourceRoot, input.file) })),
  };
}

type Row = ReturnType<typeof promiseOf>;

/** The rows with a heading wherever the dimension changes. */
function grouped(rows: readonly Row[]) {
  return rows.map((row, index) => {
    const { dimension } = row.item;
    return { ...row, heading: dimension !== rows[index - 1]?.item.dimension ? dimension : '' };
  });
}

function filtersOf(items: readonly ReportIndicator[]) {
  return {
    natures: choices(items.map(({ nature }) => nature)),
    verdicts: choices(items.map(({ current }) => current.verdictZh)),
    dimensions: choices(items.map(({ dimension }) => dimension)),
  };
}

function chartFor(item: ReportIndicator, { plan }: Report): string {
  return withoutStyles(chartOf(item, { ...chartSize, periodEnd: plan.period.end }));
}
