import { wholeValue } from '../../excel/number.ts';
import type { Cell, Sheet, WorkedNumber } from '../../excel/sheet.ts';
import type { Printed, Report } from '../../model/report.ts';
import { type ChartPoint, chartPoints } from '../charts/points.ts';
import { fullName } from '../names.ts';
import { printedNumber } from '../printed.ts';
import { groupedNumber } from '../sheets/grouped.ts';
import { orDash } from '../sheets/words.ts';
import type { Figures } from './figures.ts';
import { type YearBlock, yearChart, yearFiguresName, yearHeadings } from './year-chart.ts';

const none: Printed = { value: null, text: '' };

/** The yearly figures of every indicator, a row a year, and a line chart of each. */
export function yearFigures(report: Report): Figures {
  let next = 0;
  const blocks = report.indicators.map((indicator): YearBlock => {
    const points = chartPoints(indicator, report.plan.period.end);
    const first = next;
    next += points.years.length;
    return { indicator, points, first, name: fullName(indicator, report.indicators) };
  });
  const sheet: Sheet = {
    name: yearFiguresName,
    subject: '各项指标走势图的数字：实际值、基期值、目标值和目标路径',
    notes: ['目标路径为基期值到目标值的直线，由公式计算；空白表示该年没有这个数。'],
    columns: [
      { heading: '序号', width: 5, align: 'center' },
      { heading: '指标', width: 46 },
      { heading: '单位', width: 10, align: 'center' },
      { heading: '年份', width: 6, align: 'center' },
      ...yearHeadings.map((heading) => ({ heading, width: 10 })),
    ],
    rows: blocks.flatMap(rowsOf),
    frozenColumns: 2,
  };
  return { sheet, charts: blocks.map(yearChart) };
}

function rowsOf(block: YearBlock): readonly (readonly Cell[])[] {
  const { indicator, name, points } = block;
  const path = pathOf(block);
  return points.years.map((year, index): readonly Cell[] => {
    const { target } = points;
    const level = target !== null && target.low === target.high ? groupedNumber(target.low) : none;
    const band = target !== null && target.low !== target.high ? target : null;
    return [
      indicator.seq,
      { text: name },
      orDash(indicator.unit),
      year,
      printed(points.observed[index]),
      printed(points.baseline[index]),
      path[index] ?? none,
      level,
      band === null ? none : groupedNumber(band.low),
      band === null ? none : groupedNumber(band.high),
      printed(points.reference[index]),
    ];
  });
}

/** The straight way from the baseline to the target: a formula for each year between. */
function pathOf({ indicator, points, first }: YearBlock): readonly (Printed | WorkedNumber | null)[] {
  const { path, years, target } = points;
  if (path === null || target === null) return [];
  const ends = path.flatMap((value, index) => (value === null ? [] : [{ value, index, year: years[index] ?? 0 }]));
  const [start, end] = ends;
  if (start === undefined || end === undefined) return [];
  const cell = (row: number, column: string) => ({ sheet: yearFiguresName, row: first + row, column });
  return years.map((year, index) => {
    if (index < start.index || index > end.index) return null;
    const value = start.value + ((end.value - start.value) * (year - start.year)) / (end.year - start.year);
    const base = cell(start.index, '基期值');
    const from = cell(start.index, '年份');
    const pieces = [base, '+(', cell(end.index, '目标值'), '-', base, ')*(', cell(index, '年份'), '-', from, ')/('];
    const printedValue = printedNumber(value, indicator.decimals + 1);
    if (wholeValue(indicator.baseline.value) !== start.value) return printedValue;
    return { ...printedValue, formula: [...pieces, cell(end.index, '年份'), '-', from, ')'] };
  });
}

function printed(point: ChartPoint | null | undefined): Printed {
  return point === null || point === undefined ? none : { value: point.value, text: point.text };
}
