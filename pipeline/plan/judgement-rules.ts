import type { Plan } from '../model/plan.ts';
import type { RegisterRow } from '../register.ts';
import type { Refuse } from './fault.ts';
import type { judgementColumns } from './judgement-columns.ts';

type Row = RegisterRow<Readonly<Record<string, string>>>;

/** The words for a verdict of an indicator, as reports print them. */
export const verdictNames: readonly string[] = [
  '由达标转为未达标',
  '未完成',
  '逆向变化',
  '滞后',
  '尚未达标（无基期，不评进度）',
  '尚未达标（不评进度）',
  '基本符合预期',
  '符合预期',
  '快于预期',
  '提前实现',
  '已完成',
  '持续达标',
  '口径变化，不可比',
  '待比对',
  '待核定',
  '数据缺失',
];

/** Refuses (E338) a row whose cells are sound one by one and that would have no effect together. */
export function checkJudgement(
  register: keyof typeof judgementColumns,
  { row, line }: Row,
  plans: readonly Plan[],
  refuse: Refuse,
): void {
  const read = (column: string): string => `读到“${row[column]}”`;
  const year = Number(row['year']);
  const plan = plans.find(({ id }) => id === row['plan']);
  if (register === 'manual_verdicts') {
    const verdict = row['verdict'] ?? '';
    if (!verdictNames.includes(verdict))
      refuse('E338', line, 'verdict', read('verdict'), `${verdictNames.join('、')} 之一`);
    const { start, end } = plan?.period ?? { start: year, end: year };
    const first = row['report'] === 'final' ? end : start;
    if (year < first || year > end)
      refuse('E338', line, 'year', read('year'), first === end ? `末期评估的年份 ${end}` : `${start}—${end}`);
  }
  if (register === 'evidence' && plan !== undefined) {
    const { baselineYear, period, targets } = plan;
    const target = targets.find(({ seq }) => String(seq) === row['seq']);
    if (target !== undefined && target.target.kind !== 'meets_standard') {
      const expected = '目标为“达到……标准”的一项';
      refuse(
        'E338',
        line,
        'seq',
        `第 ${row['seq']} 项（${target.name}）的目标是“${target.targetText}”，不用核定`,
        expected,
      );
    }
    if (year < baselineYear || year > period.end)
      refuse('E338', line, 'year', read('year'), `${baselineYear}—${period.end}`);
  }
  if (register === 'breaks') {
    const own = plans.filter(({ area }) => area === row['area']);
    const spans = own.map(({ baselineYear, period }) => ({ first: baselineYear + 1, last: period.end }));
    if (own.length > 0 && !spans.some(({ first, last }) => year >= first && year <= last)) {
      const expected = `基期年以后、规划期以内的年份（${spans.map(({ first, last }) => `${first}—${last}`).join('、')}）`;
      refuse('E338', line, 'year', read('year'), expected);
    }
  }
  if (register === 'bands') {
    const [minimum = '', maximum = ''] = [row['minimum'], row['maximum']];
    const isUpsideDown = minimum !== '' && maximum !== '' && Number(minimum) > Number(maximum);
    if (isUpsideDown) refuse('E338', line, 'maximum', read('maximum'), `不小于 minimum 的数（${minimum}）`);
  }
}
