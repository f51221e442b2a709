import type { Cell, Column, Sheet } from '../../excel/sheet.ts';
import type { DataTable, Report } from '../../model/report.ts';
import { stateWords } from '../words.ts';
import { groupedNumber } from './grouped.ts';
import { signs } from './words.ts';

const headings: Readonly<Record<string, Column>> = {
  area: { heading: '地区', width: 10, align: 'center' },
  year: { heading: '年份', width: 6, align: 'center' },
  measure: { heading: '指标', width: 36 },
  breakdown: { heading: '分组', width: 36 },
  value: { heading: '数值', width: 14, align: 'right' },
  unit: { heading: '单位', width: 10, align: 'center' },
  state: { heading: '状态', width: 12, align: 'center' },
  file: { heading: '来源文件', width: 44 },
  sheet: { heading: '工作表', width: 18 },
  cell: { heading: '单元格', width: 10, align: 'center' },
  remark: { heading: '脚注', width: 40 },
};

/** The observations of the data tables, as read, with the cell of each. */
export function observationsSheet(report: Report): Sheet {
  const table = report.data.find(({ name }) => name === 'observations');
  const columns = table?.columns ?? Object.keys(headings).map((name) => ({ name }));
  return {
    name: '原始数据',
    subject: '从原始表读出、本期用到的全部数字及其单元格',
    notes: ['数值已换算为所列单位，未作修约。分组空白表示总计。', signs],
    columns: columns.map(({ name }) => headings[name] ?? { heading: name, width: 20 }),
    rows: (table?.rows ?? []).map((row) => row.map((cell, index) => shown(cell, columns[index]?.name))),
    frozenColumns: 0,
  };
}

function shown(cell: DataTable['rows'][number][number], column: string | undefined): Cell {
  if (cell === null) return { value: null, text: '—' };
  if (column === 'value' && typeof cell === 'number') return groupedNumber(cell);
  return column === 'state' ? (stateWords[String(cell)] ?? cell) : cell;
}
