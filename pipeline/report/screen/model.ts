import { marksOf } from '../../model/marks.ts';
import { problemArea } from '../../model/problem-words.ts';
import type { Report, ReportIndicator } from '../../model/report.ts';
import { chartOf } from '../charts/chart.ts';
import { ganttChart } from '../charts/gantt.ts';
import { overviewChart } from '../charts/overview.ts';
import { chapterTitles } from '../page/chapters.ts';
import { periodYears } from '../page/period-years.ts';
import { numberedSections } from '../page/sections.ts';
import { statementsOf } from '../page/statements.ts';
import { sourceAddress } from './address.ts';
import { attentionOf } from './attention.ts';
import { cellsOf } from './cells.ts';
import { withoutStyles } from './chart.ts';
import { overviewLinks } from './chart-links.ts';
import { choices, countsOf, projectCountsOf } from './counts.ts';
import { wordsFigure } from './figure.ts';
import { inputsOf } from './inputs.ts';
import { projectOf } from './project.ts';
import { promiseOf } from './promise.ts';
import { type CountBook, countBook, sumOf } from './prose/count-book.ts';
import { countedProjects } from './prose/counted.ts';
import { type TextReader, tauSection, textReader } from './prose/report-text.ts';

/** A longer list would make the page too heavy to open; the whole of it is in the data folder. */
const problemLimit = 2000;
const pictureSize = { width: 760, fontFamily: 'sans-serif' } as const;
const chartSize = { width: 420, height: 190, fontFamily: 'sans-serif' } as const;

/** What the page prints: the report's own texts, arranged; nothing is computed from figures or rounded here. */
export function screenModel(report: Report, sourceRoot: string | null) {
  const cells = cellsOf(report, sourceRoot);
  const book = countBook();
  const reader = textReader(report, book);
  const promise = (item: ReportIndicator) => promiseOf(item, report, cells, reader);
  const indicators = report.indicators.map(promise);
  const commitments = report.commitments.map(promise);
  const projectVerdicts = report.projectCounts.map(({ verdictZh }) => verdictZh);
  return {
    report,
    marks: marksOf(report),
    statements: statementsOf(report),
    chapters: chapterTitles(report),
    elapsed: elapsedOf(report),
    chapter1: report.overview.map(reader.chapter),
    lead: report.summary.lead.map(reader.chapter),
    summary: report.summary.rows.map(({ label, text }) => ({ label, pieces: reader.chapter(text) })),
    dataGaps: report.dataGaps.map(reader.chapter),
    causes: readSections(numberedSections(report.causes, 0), reader),
    trend: report.trend.map(reader.chapter),
    advice: readSections(numberedSections(report.advice, 1), reader),
    overview: overviewLinks(withoutStyles(overviewChart(report.indicators, pictureSize)), report.indicators),
    gantt: report.projects.length === 0 ? '' : withoutStyles(ganttChart(report, pictureSize)),
    demonstration: report.demonstration,
    draft: report.draft,
    years: periodYears(report).map((year) => ({ year, isCurrent: year === report.year })),
    columns: 11 + periodYears(report).length,
    target: {
      list: 'target',
      counts: countsOf(report, 'target', book),
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
      counts: countsOf(report, 'commitment', book),
      rows: grouped(commitments),
      filters: filtersOf(report.commitments),
      hasComputedBaseline: report.commitments.some(({ baseline }) => baseline.computed),
    },
    projects: report.projects.map((project) => projectOf(project, projectVerdicts, cells, reader)),
    projectCounts: projectCountsOf(report, book),
    projectTotal: totalOf(report, book),
    projectVerdicts,
    problems: report.problems.slice(0, problemLimit).map((problem, index) => ({
      ...problem,
      id: `problem-${index + 1}`,
      area: problemArea(problem),
      link: sourceAddress(sourceRoot, problem.file),
    })),
    severities: choices(report.problems.map(({ severityZh }) => severityZh)),
    problemsCut: report.problems.length > problemLimit,
    problemTotal: report.problems.length,
    problemLimit,
    inputs: inputsOf(report, sourceRoot),
    counted: book.sections().map((count) => ({ ...count, kind: kindOf(count.items) })),
  };
}

/** How much of the plan's time has passed, as the figure of the cover. */
function elapsedOf({ year, plan, tauText }: Report) {
  return {
    figure: wordsFigure(tauSection, 'tau', tauText),
    how: `(${year}－${plan.baselineYear})÷(${plan.period.end}－${plan.baselineYear})＝${tauText}`,
  };
}

/** What the records of the things counted are called, which know the rest of them; blank for other things. */
function kindOf(items: readonly { readonly section: string }[]): string {
  return /^(target|commitment|project)-\d+(?:-\d{4})?$/.exec(items[0]?.section ?? '')?.[1] ?? '';
}

function totalOf(report: Report, book: CountBook) {
  const items = countedProjects(report.projects);
  const words = '规划列出的全部重点项目';
  return book.figure({ words, unit: '个', text: String(items.length), how: sumOf(items), items, filter: null });
}

function readSections(sections: ReturnType<typeof numberedSections>, reader: TextReader) {
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(({ text, number }) => ({ number, pieces: reader.chapter(text) })),
  }));
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
