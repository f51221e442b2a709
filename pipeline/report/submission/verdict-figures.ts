import type { Chart } from '../../excel/charts/chart.ts';
import type { Cell } from '../../excel/sheet.ts';
import type { Report } from '../../model/report.ts';
import { listNames } from '../sheets/words.ts';
import { darkBar, type Figures } from './figures.ts';

/** No label on a part of none. */
const parts = { width: 0.75, labels: 'ctr', labelFormat: '0;-0;;' } as const;

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
  const total = [{ heading: '合计', look: darkBar }];
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
