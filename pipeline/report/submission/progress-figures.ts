import type { Chart, Look } from '../../excel/charts/chart.ts';
import { scaleOf } from '../../excel/charts/scale.ts';
import type { Cell, Sheet } from '../../excel/sheet.ts';
import type { Report } from '../../model/report.ts';
import { fullName } from '../names.ts';
import { darkBar, type Figures } from './figures.ts';

const hatched: Look = { colour: '7F7F7F', width: 0.75, pattern: 'wdUpDiag' };

/** How far every indicator is: against its goal, and against the time gone for those with a baseline to come from. */
export function progressFigures(report: Report): readonly Figures[] {
  const named = report.indicators.map((item) => ({ item, name: `${item.seq} ${fullName(item, report.indicators)}` }));
  const reached = named.filter(({ item }) => item.attainment.value !== null);
  const paced = named.filter(({ item }) => item.current.progress.value !== null);
  return [
    shares(
      '图表数据_实现程度',
      `${report.year}年主要指标实现程度`,
      reached.map(({ item, name }) => [name, item.attainment]),
      [{ heading: '实现程度', look: darkBar }],
    ),
    shares(
      '图表数据_进度',
      `${report.year}年主要指标完成进度与时序进度`,
      paced.map(({ item, name }) => [name, item.current.progress, item.current.tau]),
      [
        { heading: '完成进度', look: darkBar },
        { heading: '时序进度', look: hatched },
      ],
    ),
  ];
}

/** Room at the left for the longest names, at the right for the label of a full bar. */
const plots = {
  plain: { x: 0.3, y: 0.08, width: 0.62, height: 0.82 },
  keyed: { x: 0.3, y: 0.12, width: 0.62, height: 0.78 },
} as const;

function shares(name: string, title: string, rows: Sheet['rows'], series: Chart['series']): Figures {
  const cells = rows.flatMap((row) => row.slice(1));
  const figures = cells.flatMap((cell) => (typeof cell === 'object' && 'value' in cell ? [cell.value ?? 0] : []));
  const scale = scaleOf([0, ...figures], { low: 0, high: 1 });
  const said = rows.map(([item, ...values]) => `${item}：${values.map(textOf).join('、')}`);
  return {
    sheet: {
      name,
      subject: `${title}图的数字`,
      notes: ['实现程度最高为100%，只作参考，不用于判断；完成进度只列有基期值且基期未达标的指标。'],
      columns: [{ heading: '指标', width: 60 }, ...series.map(({ heading }) => ({ heading, width: 14, least: 14 }))],
      rows,
      frozenColumns: 1,
    },
    charts:
      rows.length === 0
        ? []
        : [
            {
              kind: 'bar',
              title,
              description: `条形图：${title}。${said.join('；')}。`,
              sheet: name,
              rows: [0, rows.length - 1],
              categories: '指标',
              categoryTitle: '',
              valueTitle: series.map(({ heading }) => heading).join('、'),
              series,
              numFmt: '0%',
              textSize: rows.length > 16 ? 7 : 8,
              plot: series.length > 1 ? plots.keyed : plots.plain,
              ...(scale === null ? {} : { scale }),
            },
          ],
  };
}

function textOf(cell: Cell): string {
  return typeof cell === 'object' ? cell.text : String(cell);
}
