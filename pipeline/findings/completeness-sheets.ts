import type { Cell, Sheet } from '../excel/sheet.ts';
import type { FindingsInput } from './context.ts';
import { gapsOf, lackText, yearsText } from './gaps.ts';
import { type MatrixCell, matricesOf } from './matrix.ts';

/** Which department's figures are there for which year. */
export function matrixSheet(input: FindingsInput): Sheet {
  const matrices = matricesOf(input);
  const years = [...new Set(matrices.flatMap((matrix) => matrix.years))].sort((left, right) => left - right);
  return {
    name: '完整性',
    subject: '各科室各年份应报和已报的项数',
    notes: [
      matrices.length === 0 ? '还没有任何规划期内的数据。' : '有数的指标项数/规划指标要用的指标项数；台账为项目数。',
      '“缺3”：三项没有数据；“扣1”：一项存疑扣下；“无”：一项也没有；“—”：该年不需要。规划印有基期值的，不需要基期年的数据。',
    ],
    columns: [
      { heading: '规划', width: 30 },
      { heading: '地区', width: 8, align: 'center' },
      { heading: '科室', width: 16 },
      ...years.map((year) => ({ heading: `${year}年`, width: 14, least: 9, align: 'center' as const })),
    ],
    rows: matrices.flatMap(({ plan, years: own, rows }) =>
      rows.map(({ area, department, cells }) => [
        plan.title,
        area,
        department,
        ...years.map((year) => coloured(cells[own.indexOf(year)])),
      ]),
    ),
    frozenColumns: 3,
  };
}

function coloured(cell: MatrixCell | undefined): Cell {
  if (cell === undefined || cell.needed === 0) return '—';
  const verdictClass = cell.present === cell.needed ? 'good' : cell.present === 0 ? 'bad' : 'fair';
  return { text: cell.text, verdictClass };
}

/** What is missing, and the promises that wait for it. */
export function gapsSheet(input: FindingsInput): Sheet {
  const gaps = gapsOf(input);
  const titles = new Map(input.plans.map(({ id, title }) => [id, title]));
  return {
    name: '缺的数据',
    subject: '缺的指标项和等待它们的指标',
    notes: [gaps.length === 0 ? '没有缺的数据。' : `共 ${gaps.length} 组。补来的表放入所写的文件夹，再运行一次审核。`],
    columns: [
      { heading: '规划', width: 30 },
      { heading: '地区', width: 8, align: 'center' },
      { heading: '科室', width: 16 },
      { heading: '年份', width: 14, align: 'center' },
      { heading: '情况', width: 18, align: 'center' },
      { heading: '指标项（台账为项目）', width: 50 },
      { heading: '等待的指标', width: 50 },
      { heading: '放入文件夹', width: 24 },
    ],
    rows: gaps.map((gap) => [
      titles.get(gap.plan) ?? gap.plan,
      gap.area,
      gap.department,
      yearsText(gap.years),
      lackText(gap),
      gap.items.join('、'),
      gap.promises.join('、'),
      gap.years.map((year) => `raw/${gap.area}/${year}/`).join('\n'),
    ]),
    frozenColumns: 0,
  };
}
