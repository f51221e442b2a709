import { marksOf } from '../../model/marks.ts';
import type { Report, ReportIndicator } from '../../model/report.ts';
import { ganttChart } from '../charts/gantt.ts';
import { verdictMarks } from '../charts/marks.ts';
import { overviewCharts } from '../charts/overview.ts';
import { chapterTitles, sectionNumeral } from '../page/chapters.ts';
import { periodYears } from '../page/period-years.ts';
import { projectRow } from '../page/project-row.ts';
import { numberedSections } from '../page/sections.ts';
import { statementsOf } from '../page/statements.ts';
import { blockSections } from './blocks.ts';
import { appendixTitles, contentsOf } from './contents.ts';
import { countsOf, totalsOf } from './counts.ts';
import { filesOf } from './files.ts';
import { judgementsOf } from './judgements.ts';
import { fontFamily, overviewHeight, width } from './pictures.ts';
import { problemLists } from './problems.ts';
import { projectGroups } from './project-groups.ts';
import { grouped, promiseOf, sharedTauOf } from './promise.ts';
import { summaryRows } from './summary.ts';
import { titleLines } from './title-lines.ts';

/**
 * What the templates print: the report's own texts, arranged; nothing is computed from figures or rounded here.
 * @param printedOn the date for the cover as it is to be printed, blank for none
 */
export function pageModel(report: Report, printedOn: string) {
  const { papers } = report.plan;
  const years = periodYears(report);
  const rowOf = (item: ReportIndicator) => promiseOf(item, report, years);
  const sharedTau = sharedTauOf(report.indicators);
  const sections = blockSections(report, rowOf);
  const overviewSection = { id: 'section-1', title: `${sectionNumeral(0)}指标一览` };
  return {
    report,
    printedOn,
    properties: propertiesOf(report),
    marks: marksOf(report),
    titleLines: titleLines(report),
    issue: [papers.issuer, papers.document, papers.issued].filter((text) => text !== '').join('　'),
    chapters: chapterTitles(report),
    appendices: Object.fromEntries(appendixTitles.map((title, index) => [`a${index + 1}`, title])),
    contents: contentsOf(report, [overviewSection, ...sections]),
    statements: statementsOf(report),
    summaryRows: summaryRows(report),
    overviewSection,
    overviewCharts: overviewCharts(report.indicators, { width, height: overviewHeight, fontFamily }),
    ganttChart: report.projects.length === 0 ? '' : ganttChart(report, { width, fontFamily }),
    sections,
    periodYears: years,
    sharedTau,
    hasParts: report.indicators.some(({ parent }) => parent !== null),
    targetCounts: countsOf(report, 'target'),
    targetTotals: totalsOf(report),
    commitmentCounts: countsOf(report, 'commitment'),
    promises: grouped(report.indicators.map(rowOf)),
    columns: 10 + years.length + (sharedTau === '' ? 1 : 0),
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
    ...problemLists(report),
    projections: report.indicators
      .filter(({ projected, target }) => projected.value !== null && target.year > report.year)
      .map(rowOf),
    inputs: filesOf(report),
  };
}

/** What the file says of itself. */
function propertiesOf(report: Report) {
  const { plan, year, kindZh } = report;
  return {
    subject: `${plan.title}｜${kindZh}｜${year}年数据`,
    keywords: [plan.area, `${year}年`, kindZh, '卫生健康规划', ...marksOf(report)].join('，'),
  };
}

/** Rows of a table with a heading over the first. */
function headed<Row>(rows: readonly Row[], group: string) {
  return rows.map((row, index) => ({ ...row, group: index === 0 ? group : '' }));
}
