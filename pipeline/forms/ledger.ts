import type { Box, FillableSheet } from '../excel/fillable/sheet.ts';
import type { KnownProject } from '../model/known.ts';
import type { PlannedProject } from '../model/plan.ts';
import { ledgerEntryOf, plannedOf } from './ledger-cells.ts';
import type { FormRegisters } from './registers.ts';
import { acrossRows, type FormHead, headRows, signedBelow } from './title.ts';

const widths: Readonly<Record<string, number>> = { 整数: 5, 文字: 13, 代码: 9, 日期: 12.5, 数值: 12.5 };
const nameWidth = 22;

/**
 * The ledger of key projects, one line a project: name, site, planned dates and money as the plan prints them, the rest open.
 * @param before the ledger of the year before, told where the same is asked for
 */
export function ledgerSheet(
  name: string,
  head: FormHead,
  projects: readonly PlannedProject[],
  before: readonly KnownProject[],
  { ledger, stages }: FormRegisters,
): FillableSheet {
  const columns = ledger.filter(({ type }) => type !== '日期起止');
  const above = headRows(head);
  const rows = projects.map((project) => {
    const known = before.find((each) => each.project === project.name) ?? null;
    const given = plannedOf(project);
    return columns.map((column): Box => {
      const printed = given.get(column.column);
      const open = printed === undefined || printed === '' || printed === '待定';
      return {
        value: printed ?? null,
        look: 'given',
        align: column.type === '数值' ? 'right' : column.type === '文字' ? 'left' : 'center',
        ...(column.type === '数值' ? { format: numberFormat(printed) } : {}),
        ...(column.type === '日期' ? { format: 'date' as const } : {}),
        ...(open ? { entry: ledgerEntryOf(column, stages, known, project) } : {}),
      };
    });
  });
  const notes = [
    `注：进展情况截至${head.year}年12月31日。“当前阶段”从下拉表中选：${stages.join('、')}；选“已调整”的须填调整依据文件。`,
    '注：日期填到日或到月（2026-06-30、2026年6月），未定的填“待定”；还没有发生的留空。金额单位为万元，未定的填“待定”。',
  ];
  const noteTop = above.length + 1 + rows.length;
  const signature = signedBelow(noteTop + notes.length, 1, [2, 4]);
  return {
    name,
    rows: [
      ...above,
      columns.map(({ column }): Box => ({ value: column.replace('（', '\n（'), look: 'heading' })),
      ...rows,
      ...notes.map((value): Box[] => [{ value, look: 'note' }]),
      ...signature.rows,
    ],
    merges: [
      ...acrossRows(0, above.length, columns.length),
      ...acrossRows(noteTop, notes.length, columns.length),
      ...signature.merges,
    ],
    widths: columns.map(({ type }, index) => (index === 1 ? nameWidth : (widths[type] ?? 12))),
    frozen: { rows: above.length + 1, columns: 2 },
    headings: [above.length, above.length],
    landscape: true,
  };
}

function numberFormat(printed: string | number | undefined): 'whole' | 'decimal' | 'number' {
  if (typeof printed !== 'number') return 'number';
  return Number.isInteger(printed) ? 'whole' : 'decimal';
}
