import { marksOf } from '../model/marks.ts';
import type { Report, ReportIndicator } from '../model/report.ts';
import { chartOf } from './charts.ts';
import { ganttChart } from './charts-gantt.ts';
import { verdictMarks } from './charts-marks.ts';
import { overviewCharts } from './charts-overview.ts';
import { appendixTitles, chapterTitles, contentsOf, sectionNumeral } from './html-chapters.ts';
import { judgementsOf } from './html-judgements.ts';
import { projectGroups, projectRow } from './html-project.ts';
import { grouped, promiseOf, sharedTauOf } from './html-promise.ts';
import { blockRemarks } from './html-remarks.ts';
import { numberedSections, sectionsOf } from './html-sections.ts';
import { pathParts } from './html-sources.ts';
import { statementsOf } from './html-statements.ts';
import { summaryRows } from './html-summary.ts';
import { closedUp, problemArea } from './words.ts';

/** Longer lists are cut in print; the whole of them is in the data folder. */
const problemLimit = 200;
const fontFamily = 'Noto Sans SC,Noto Serif SC,LXGW WenKai';
/** The type area is 156 mm wide, 589 pixels. */
const width = 588;
/** What a page has for the overview beside the headings, its caption and the note. */
const overviewHeight = 680;
const chartSize = { height: 168, fontFamily } as const;
/** Two charts stand side by side. */
const halfWidth = 288;

/** What the templates print: the report's own texts, arranged; nothing is computed from figures or rounded here. */
export function pageModel(report: Report, printedOn: string) {
  const { plan, year } = report;
  const periodYears = Array.from({ length: Math.max(year - plan.baselineYear, 1) }, (_, index) =>
    year > plan.baselineYear ? plan.baselineYear + 1 + index : year,
  );
  const rowOf = (item: ReportIndicator) => promiseOf(item, report, periodYears);
  const pairOf = (items: readonly ReportIndicator[]) => ({
    blocks: items.map(rowOf).map((item) => ({
      ...item,
      chart: chartOf(
        { ...item, name: item.fullName },
        {
          ...chartSize,
          width: items.length > 1 ? halfWidth : width,
          periodEnd: plan.period.end,
        },
      ),
      remarks: blockRemarks(item),
    })),
  });
  const sharedTau = sharedTauOf(report.indicators);
  const sections = sectionsOf(report.indicators).map(({ title, items }, index) => ({
    id: `section-${index + 2}`,
    title: `${sectionNumeral(index + 1)}${title}`,
    name: items.some(({ dimension }) => dimension !== '') || index > 0 ? title : '',
    rows: items.map(rowOf),
    pairs: pairsOf(items).map(pairOf),
  }));
  const overviewSection = { id: 'section-1', title: `${sectionNumeral(0)}指标一览` };
  return {
    report,
    printedOn,
    marks: marksOf(report),
    titleLines: titleLines(report),
    issue: [plan.papers.issuer, plan.papers.document, plan.papers.issued].filter((text) => text !== '').join('　'),
    chapters: chapterTitles(report),
    appendices: Object.fromEntries(appendixTitles.map((title, index) => [`a${index + 1}`, title])),
    contents: contentsOf(report, [overviewSection, ...sections]),
    statements: statementsOf(report),
    summaryRows: summaryRows(report),
    overviewSection,
    overviewCharts: overviewCharts(report.indicators, { width, height: overviewHeight, fontFamily }),
    ganttChart: report.projects.length === 0 ? '' : ganttChart(report, { width, fontFamily }),
    sections,
    periodYears,
    sharedTau,
    hasParts: report.indicators.some(({ parent }) => parent !== null),
    targetCounts: countsOf(report, 'target'),
    targetTotals: totalsOf(report),
    commitmentCounts: countsOf(report, 'commitment'),
    promises: grouped(report.indicators.map(rowOf)),
    columns: 10 + periodYears.length + (sharedTau === '' ? 1 : 0),
    hasComputedBaseline: report.indicators.some(({ baseline }) => baseline.computed),
    gaps: report.indicators.filter(({ verdictClass }) => verdictClass === 'gap').map(rowOf),
    commitments: report.commitments.map(rowOf),
    sources: [
      ...headed(report.indicators.map(rowOf), '主要指标'),
      ...headed(report.commitments.map(rowOf), '量化承诺'),
    ],
    causes: numberedSections(report.causes, 0),
    advice: numberedSections(report.advice, 1),
    trendTitle: `${sectionNumeral(0)}趋势判断`,
    projectGroups: projectGroups(report),
    projects: report.projects.map((project) => ({ ...projectRow(project), mark: verdictMarks[project.verdictClass] })),
    judgements: judgementsOf(report),
    problems: report.problems.slice(0, problemLimit).map((problem) => ({
      ...problem,
      found: closedUp(problem.found),
      expected: closedUp(problem.expected),
      remedy: closedUp(problem.remedy),
      area: problemArea(problem),
      codeParts: problem.code.split(/(?<=_)/),
      fileParts: pathParts(problem.file),
    })),
    problemTotal: report.problems.length,
    problemsCut: report.problems.length > problemLimit,
    problemLimit,
    revisions: report.revisions.slice(0, problemLimit).map(closedUp),
    revisionTotal: report.revisions.length,
    revisionsCut: report.revisions.length > problemLimit,
    projections: report.indicators
      .filter(({ projected, target }) => projected.value !== null && target.year > report.year)
      .map(rowOf),
    inputs: sideBySide(
      report.inputs.map((input) => ({
        ...input,
        parts: pathParts(input.file.replace(/^raw\//, '')),
        fingerprint: input.sha256.slice(0, 12),
      })),
    ),
  };
}

function countsOf(report: Report, list: 'target' | 'commitment') {
  return report.counts
    .filter((count) => count.list === list)
    .map((count) => ({ ...count, mark: verdictMarks[count.verdictClass] }));
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));
}

/** Rows of a table with a heading over the first. */
function headed<Row>(rows: readonly Row[], group: string) {
  return rows.map((row, index) => ({ ...row, group: index === 0 ? group : '' }));
}

/** A list in two halves beside one another, read down the left one first. */
function sideBySide<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const half = Math.ceil(items.length / 2);
  return items.slice(0, half).map((item, index) => [item, ...items.slice(half + index, half + index + 1)]);
}

function totalsOf({ counts }: Report) {
  const targets = counts.filter(({ list }) => list === 'target');
  const sum = (key: 'total' | 'binding' | 'expected') => targets.reduce((total, count) => total + count[key], 0);
  return { total: sum('total'), binding: sum('binding'), expected: sum('expected') };
}

/** The title in one or two lines, each as pieces that must not be broken: a phrase in quotation marks stays whole. */
function titleLines({ title, kindZh, year }: Report): readonly (readonly string[])[] {
  const ending =
    [`${year}${kindZh}报告`, `${year}年度监测报告`, `${kindZh}报告`].find((words) => title.endsWith(words)) ?? '';
  const lines = ending === '' ? [title] : [title.slice(0, -ending.length), ending];
  return lines.map((line) => line.split(/(?<=”)|(?=“)/));
}
