import type { Sheet } from '../../excel/sheet.ts';
import type { Report } from '../../model/report.ts';

/** The prose of the report, a paragraph a row. */
export function conclusionsSheet(report: Report): Sheet {
  const chapters = [
    ['评估工作概况', report.overview],
    ['总体评价', report.assessment],
    ['趋势', report.trend],
    ['存在问题与数据缺口', report.dataGaps],
  ] as const;
  return {
    name: '评估结论',
    subject: '评估工作概况、总体结论、趋势与数据缺口的文字',
    notes: [],
    columns: [
      { heading: '部分', width: 14, align: 'center' },
      { heading: '内容', width: 120, least: 100 },
    ],
    rows: chapters.flatMap(([chapter, paragraphs]) => paragraphs.map((paragraph) => [chapter, paragraph])),
    frozenColumns: 0,
  };
}
