import { type Figures, table } from '../figures.ts';
import { type Box, count, head, number, type Page, page, text } from '../page.ts';

const widths: { readonly [column: string]: number } = {
  序号: 6,
  项目名称: 34,
  建设地点: 16,
  当前阶段: 10,
  '累计完成投资（万元）': 14,
  '建筑面积（平方米）': 13,
  调整依据文件: 18,
  备注: 26,
};

/** The key-project ledger of the year; project names are the plan's. */
export function ledger(figures: Figures, title: string): Page {
  const rows = table(`项目台账-${figures.area}.csv`).filter((row) => Number(row['year']) === figures.year);
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'year');
  return page({
    name: '重点项目台账',
    title,
    above: [`填报单位：${figures.area}卫生健康委规划发展科`, `截至${figures.year}年12月31日`],
    body: [columns.map(head), ...rows.map((row) => columns.map((column) => box(column, row[column] ?? '')))],
    notes: [
      '注：当前阶段分为未开工、前期、开工、在建、竣工、投用、已调整；“待定”指规划或批复未明确。',
      '资料来源：项目名称、建设地点和规划已明确的时间、投资引自规划重点项目表，进展情况为演示值。',
    ],
    widths: columns.map((column) => widths[column] ?? 12),
    landscape: true,
  });
}

function box(column: string, printed: string): Box {
  if (printed === '') return text(null);
  if (column === '序号') return count(Number(printed));
  if (/^\d+(\.\d+)?$/.test(printed)) return number(Number(printed), printed.includes('.') ? '#,##0.00' : '#,##0');
  return text(printed, column === '项目名称' || column === '备注' ? 'label' : 'text');
}
