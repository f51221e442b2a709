import { writeBook } from '../../excel/book.ts';
import type { Chart } from '../../excel/charts/chart.ts';
import type { ChartRow, ChartSheet } from '../../excel/charts/chart-sheet.ts';
import type { Report } from '../../model/report.ts';
import { progressFigures } from './progress-figures.ts';
import { projectsForm } from './projects-form.ts';
import { promisesForm } from './promises-form.ts';
import { verdictFigures } from './verdict-figures.ts';
import { yearFigures } from './year-figures.ts';

/** Heights in millimetres of a chart that has half a page, and of one that has a page to itself. */
const half = 72;
const whole = 142;
/** A page without a title above has more room. */
const tall = 162;

/**
 * Writes the forms to print, sign and stamp (报送表.xlsx), with native charts of the overview and of every indicator. The
 * same report gives the same bytes.
 * @param path file to write; its folder must exist
 */
export async function writeSubmission(report: Report, path: string): Promise<void> {
  const { title, demonstration, draft } = report;
  const dated = new Date(Date.UTC(report.year, 11, 31));
  const verdicts = verdictFigures(report);
  const progress = progressFigures(report);
  const years = yearFigures(report);
  const overview: ChartSheet = {
    name: '附图1 总览',
    subject: '评估结论分布、实现程度与完成进度',
    notes: ['图中数字取自本册“图表数据”各表，改动数字时图随之变化。'],
    pages: [
      rowsOf(verdicts.charts, 3, whole),
      ...progress.flatMap(({ charts }) =>
        charts.map((chart) => [{ places: 1 as const, height: tall, charts: [chart] }]),
      ),
    ],
  };
  const paths: ChartSheet = {
    name: '附图2 指标走势',
    subject: '各项主要指标历年数值与规划目标',
    notes: [
      '实线圆点为实际值，灰色方块为基期值，长划线为目标值（区间为上下限两条线），点线为基期到目标的直线。纵轴按数值范围取段，不一定从零开始，请看刻度。',
    ],
    pages: inGroups(rowsOf(years.charts, 3, half), 2),
  };
  const pages = [
    promisesForm(report, 'target'),
    promisesForm(report, 'commitment'),
    projectsForm(report),
    overview,
    paths,
    verdicts.sheet,
    ...progress.map(({ sheet }) => sheet),
    years.sheet,
  ];
  await writeBook({ title, demonstration, draft, dated }, pages, path);
}

function rowsOf(charts: readonly Chart[], places: ChartRow['places'], height: number): readonly ChartRow[] {
  return inGroups(charts, places).map((group) => ({ places, height, charts: group }));
}

function inGroups<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
