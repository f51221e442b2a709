import type { Plan } from '../../model/plan.ts';
import type { ReportIndicator } from '../../model/report.ts';
import { formatNumber } from '../format.ts';
import { fullName } from '../names.ts';

/**
 * 附录：评估方法说明, then what was assumed, then the notes of the register, each said once.
 * @param commitments only what is assumed about them is said
 */
export function methodOf(
  plan: Plan,
  indicators: readonly ReportIndicator[],
  commitments: readonly ReportIndicator[] = [],
): readonly string[] {
  const about = [...indicators, ...commitments].some(({ kind }) => kind === 'about');
  return [
    ...settingsOf(plan),
    about ? `“左右”的容差：登记表没有写的，为${plan.tolerance}个百分点（登记在规划文件中）。` : '',
    ...generalRules,
    ...methodsOf(indicators),
    ...assumptions(indicators),
    ...assumptions(commitments),
    ...registerNotes(indicators),
  ].filter((paragraph) => paragraph !== '');
}

/** What the plan file sets: change it there and these words change. */
function settingsOf(plan: Plan): readonly string[] {
  const { ahead, onTrack, roughlyOnTrack, behind } = plan.cuts;
  const cut = (value: number): string => formatNumber(value, decimalsOfCut(value));
  return [
    '基期值采用规划文本印出的数字；规划没有印出的，用基期年年报数据计算并注明“按年报计算”；两者都没有的，只判断是否达标，不评进度。',
    '时序进度＝（数据年份－基期年份）÷（目标年份－基期年份）；完成进度＝（现值－基期值）÷（目标值－基期值）；进度比＝完成进度÷时序进度。基期已达标的指标不计算完成进度，以保持为准。',
    `中期评估年份为${plan.midtermYear}年。未达标指标按进度比分档：不低于${cut(ahead)}为快于预期，${cut(onTrack)}—${cut(ahead)}为符合预期，${cut(roughlyOnTrack)}—${cut(onTrack)}为基本符合预期，${cut(behind)}—${cut(roughlyOnTrack)}为滞后（各档含下限、不含上限），低于${cut(behind)}为逆向变化。没有查到官方统一的分档标准，分档值登记在规划文件中，可由本级主管部门调整。`,
    plan.comparison === 'full'
      ? '是否达标按全数值比较法（GB/T 8170）用未修约的数值判断；报告中的数字只在印出时修约一次（四舍六入五留双），差距、增减由未修约的数值计算，与印出数字直接相减的结果末位可能相差1。'
      : '是否达标按修约值比较法（GB/T 8170）判断：先将数值修约到目标值的位数再比较。',
    plan.pace === 'compound' ? '进度比采用复合增速比（实际年均增速÷所需年均增速）；不能计算的按线性进度比。' : '',
    `在建项目的进展（有形象进度的用形象进度，没有的用投资完成比例）低于计划工期已过比例的${cut(roughlyOnTrack)}倍的，为在建（滞后）。`,
  ];
}

const generalRules: readonly string[] = [
  '实现程度：正向指标为现值÷目标值，逆向指标为目标值÷现值，最高100%，只作参考，不用于判断。',
  '发生数小的率附95%置信区间：发生数小于10用精确泊松法，10及以上用Byar近似法，比例用Wilson法；发生数小于20且区间包含目标值时注明“小样本，结论不稳”，并列三年合并值。',
  '趋势外推用基期以来各年数值（至少三年）的最小二乘直线，附80%预测区间；发生数小于20的率不外推。重点项目以数据年份12月31日为准，规划印有日期和投资的以规划为准，否则以台账为准。',
];

/** Two decimals, or as many as the number has. */
function decimalsOfCut(value: number): number {
  return Math.max(2, String(value).split('.')[1]?.length ?? 0);
}

/** What single indicators say of their own method. */
function methodsOf(indicators: readonly ReportIndicator[]): readonly string[] {
  return indicators
    .filter(({ method }) => method !== '')
    .map((item) => `${fullName(item, indicators)}：${item.method.replace(/。$/, '')}。`);
}

/** What was taken for granted to read a goal or a definition, to be confirmed by the department in charge. */
function assumptions(items: readonly ReportIndicator[]): readonly string[] {
  return items.flatMap((item) => {
    const assumed = [`目标值“${item.target.text}”按“${item.target.reading}”理解`, item.scope].filter((text) =>
      text.includes('假定'),
    );
    return assumed.length === 0 ? [] : [`待确认的假定——${fullName(item, items)}：${assumed.join('；')}。`];
  });
}

/** Indicators with the same note share a paragraph. */
function registerNotes(indicators: readonly ReportIndicator[]): readonly string[] {
  const notes = new Map<string, string[]>();
  for (const item of indicators) {
    if (item.registerNote === '') continue;
    notes.set(item.registerNote, [...(notes.get(item.registerNote) ?? []), fullName(item, indicators)]);
  }
  return [...notes].map(([note, names]) => `${names.join('、')}：${note.replace(/。$/, '')}。`);
}
