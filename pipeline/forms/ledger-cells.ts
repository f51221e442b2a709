import type { Entry } from '../excel/fillable/sheet.ts';
import type { KnownProject } from '../model/known.ts';
import type { PlannedProject } from '../model/plan.ts';
import { printedDate } from './printed-date.ts';
import type { FormRegisters } from './registers.ts';

const pending = '待定';

/** What the plan prints of a project, by ledger column; a blank is for the department to fill. */
export function plannedOf(project: PlannedProject): ReadonlyMap<string, string | number> {
  const { scheduleText, plannedStart, plannedCompletion } = project;
  const date = (iso: string | null): string =>
    iso === null ? (scheduleText.includes(pending) ? pending : '') : printedDate(iso, scheduleText);
  return new Map<string, string | number>([
    ['序号', project.seq],
    ['项目名称', project.name],
    ['建设地点', project.site],
    ['计划开工时间', date(plannedStart)],
    ['计划完成时间', date(plannedCompletion)],
    ['总投资（万元）', project.investmentPlanned ?? project.investmentText],
  ]);
}

/** What may be typed into a cell of the ledger; the year before and the plan's scale are told when the cell is chosen. */
export function ledgerEntryOf(
  { column, type }: FormRegisters['ledger'][number],
  stages: readonly string[],
  known: KnownProject | null,
  { bedsPlanned, floorAreaPlanned }: PlannedProject,
): Entry {
  const unit = /（(.+)）$/.exec(column)?.[1] ?? '';
  const told = new Map<string, string | number | null | undefined>([
    ['当前阶段', known?.stage],
    ['实际开工时间', known?.actualStart],
    ['实际竣工时间', known?.actualCompletion],
    ['累计完成投资（万元）', known?.investmentDone],
  ]).get(column);
  const scale = new Map([
    ['交付床位（张）', bedsPlanned],
    ['建筑面积（平方米）', floorAreaPlanned],
  ]).get(column);
  const words = [
    ...(told === null || told === undefined ? [] : [`上年：${told}`]),
    ...(scale === null || scale === undefined ? [] : [`规划：${scale} ${unit}`]),
  ];
  const prompt = words.length === 0 ? {} : { prompt: words.join('；') };
  if (type === '代码')
    return { kind: 'choice', choices: stages, error: `请从下拉表中选：${stages.join('、')}。`, ...prompt };
  if (type === '日期') {
    const error = `“${column}”应填日期，如 2026-06-30；只知道月份的填“2026年6月”，未定的填“${pending}”。确认要这样填请选“是”。`;
    return { kind: 'date', error, ...prompt };
  }
  if (type !== '数值') return { kind: 'text', ...prompt };
  const most = unit === '%' ? 100 : null;
  const error = `“${column}”应填${most === null ? '不小于 0' : '0 至 100'} 的数；未定的填“${pending}”，没有的填“—”。`;
  return { kind: 'number', least: 0, most, whole: unit === '张', states: [pending, '—'], error, ...prompt };
}
