import type { Cell, Sheet } from '../../excel/sheet.ts';
import type { Report } from '../../model/report.ts';
import { listNames, signs } from './words.ts';

/** Counts by verdict, 约束性 and 预期性 apart. */
export function assessmentSheet(report: Report): Sheet {
  return {
    name: '总体评价',
    subject: '按评估结论计数（合计、约束性、预期性）',
    notes: ['其中项随上级指标列示，不重复计数；重点项目不分约束性、预期性。', signs],
    columns: [
      { heading: '类别', width: 16, least: 14, align: 'center' },
      { heading: '评估结论', width: 36, least: 36, align: 'center' },
      { heading: '合计', width: 12, least: 12, align: 'center' },
      { heading: '约束性', width: 12, least: 12, align: 'center' },
      { heading: '预期性', width: 12, least: 12, align: 'center' },
    ],
    rows: [...countRows(report, 'target'), ...countRows(report, 'commitment'), ...projectRows(report)],
    frozenColumns: 0,
  };
}

function countRows(report: Report, list: 'target' | 'commitment'): readonly (readonly Cell[])[] {
  const counts = report.counts.filter((count) => count.list === list);
  if (counts.length === 0) return [];
  const sum = (key: 'total' | 'binding' | 'expected') => counts.reduce((total, count) => total + count[key], 0);
  return [
    ...counts.map(({ verdictZh, verdictClass, total, binding, expected }) => [
      listNames[list],
      { text: verdictZh, verdictClass },
      total,
      binding,
      expected,
    ]),
    [listNames[list], '合计', sum('total'), sum('binding'), sum('expected')],
  ];
}

function projectRows({ projectCounts, projects }: Report): readonly (readonly Cell[])[] {
  if (projects.length === 0) return [];
  return [
    ...projectCounts.map(({ verdictZh, verdictClass, total }) => [
      '重点项目',
      { text: verdictZh, verdictClass },
      total,
      '—',
      '—',
    ]),
    ['重点项目', '合计', projects.length, '—', '—'],
  ];
}
