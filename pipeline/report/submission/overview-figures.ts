import type { Chart, Look } from '../../excel/charts/chart.ts';
import { scaleOf } from '../../excel/charts/scale.ts';
import type { Cell, Sheet } from '../../excel/sheet.ts';
import type { Report } from '../../model/report.ts';
import { fullName } from '../names.ts';
import { listNames } from '../sheets/words.ts';

const dark: Look = { colour: '404040', width: 0.75, labels: 'outEnd' };
const hatched: Look = { colour: '7F7F7F', width: 0.75, pattern: 'wdUpDiag' };
/** No label on a part of none. */
const parts = { width: 0.75, labels: 'ctr', labelFormat: '0;-0;;' } as const;

interface Figures {
  readonly sheet: Sheet;
  readonly charts: readonly Chart[];
}

/** How many promises and projects came to each verdict. */
export function verdictFigures(report: Report): Figures {
  const name = '图表数据_结论';
  const counts = (list: 'target' | 'commitment') => report.counts.filter((count) => count.list === list);
  const rows: readonly (readonly Cell[])[] = [
    ...[...counts('target'), ...counts('commitment')].map(({ list, verdictZh, total, binding, expected }) => [
      listNames[list],
      verdictZh,
      binding,
      expected,
      total,
    ]),
    ...report.projectCounts.map(({ verdictZh, total }) => ['重点项目', verdictZh, '', '', total]),
  ];
  const chart = (list: string, title: string, kind: Chart['kind'], series: Chart['series']): readonly Chart[] => {
    const first = rows.findIndex(([what]) => what === list);
    const last = rows.findLastIndex(([what]) => what === list);
    if (first < 0) return [];
    const said = rows.slice(first, last + 1).map((row) => `${row[1]}${row[4]}项`);
    return [
      {
        kind,
        title,
        description: `条形图：${title}。${said.join('，')}。`,
        sheet: name,
        rows: [first, last],
        categories: '评估结论',
        categoryTitle: '',
        valueTitle: '项数',
        series,
        numFmt: '0',
        scale: countScale(rows.slice(first, last + 1).map((row) => Number(row[4]))),
      },
    ];
  };
  const total = [{ heading: '合计', look: dark }];
  const stacked = [
    { heading: '约束性', look: { ...parts, colour: '8C8C8C' } },
    { heading: '预期性', look: { ...parts, colour: 'D4D4D4' } },
  ];
  return {
    sheet: {
      name,
      subject: '评估结论分布图的数字',
      notes: ['其中项随上级指标列示，不重复计数；重点项目不分约束性、预期性。'],
      columns: [
        { heading: '类别', width: 12, align: 'center' },
        { heading: '评估结论', width: 36, align: 'center' },
        { heading: '约束性', width: 12, least: 12, align: 'center' },
        { heading: '预期性', width: 12, least: 12, align: 'center' },
        { heading: '合计', width: 12, least: 12, align: 'center' },
      ],
      rows,
      frozenColumns: 0,
    },
    charts: [
      ...chart('主要指标', `${report.year}年主要指标评估结论`, 'stacked', stacked),
      ...chart('量化承诺', `${report.year}年量化承诺评估结论`, 'bar', total),
      ...chart('重点项目', `${report.year}年重点项目评估结论`, 'bar', total),
    ],
  };
}

/** An axis of counts from 0 in whole steps, with room for the label of the longest bar. */
function countScale(counts: readonly number[]): NonNullable<Chart['scale']> {
  const most = Math.max(1, ...counts);
  const step = Math.ceil(most / 6);
  return { min: 0, max: (Math.floor(most / step) + 1) * step, step };
}

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
      [{ heading: '实现程度', look: dark }],
    ),
    shares(
      '图表数据_进度',
      `${report.year}年主要指标完成进度与时序进度`,
      paced.map(({ item, name }) => [name, item.current.progress, item.current.tau]),
      [
        { heading: '完成进度', look: dark },
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
