import type { Plan } from '../model/plan.ts';
import type { Report, ReportIndicator, VerdictCount } from '../model/report.ts';
import { formatNumber } from './format.ts';
import { withUnit } from './words.ts';

type Facts = Pick<
  Report,
  | 'plan'
  | 'kind'
  | 'kindZh'
  | 'year'
  | 'tauText'
  | 'counts'
  | 'indicators'
  | 'commitments'
  | 'projects'
  | 'projectCounts'
  | 'problems'
  | 'inputs'
  | 'draft'
  | 'demonstration'
>;

/** 一、评估工作概况 */
export function overviewOf(facts: Facts): readonly string[] {
  const { plan, kindZh, year, tauText, indicators, projects, inputs } = facts;
  const parts = indicators.filter(({ parent }) => parent !== null).length;
  const partWords = parts === 0 ? '' : `（其中分级指标${parts}项，列在上级指标之下，不重复计数）`;
  return [
    `本报告依据《${plan.title}》关于建立规划实施监测和评估机制的要求编制，对${year}年底规划目标进展情况、完成情况、实现程度进行${kindZh}。规划期为${plan.period.start}—${plan.period.end}年，基期为${plan.baselineYear}年${plan.approval === '' ? '' : `；${plan.approval}`}。`,
    `评估范围为规划登记的全部主要指标${indicators.length}项${partWords}、正文中的量化承诺${facts.commitments.length}项和重点项目${projects.length}个，逐项列出，无数据的也不省略。`,
    `数据取自各业务部门报送的统计表${inputs.length}个文件，每个数字都可以追溯到文件、工作表和单元格。以${plan.baselineYear}年为基期、${plan.period.end}年为目标年的指标，${year}年底时序进度为${tauText}。政策落实情况不由统计数据得出，需由评估单位另附材料。`,
    ...(facts.demonstration ? ['本报告使用演示数据，仅说明软件功能，不代表任何地区的实际情况。'] : []),
    ...(facts.draft ? ['数据中存在强制性问题，相关数字已扣下，本报告为草稿，不得发布。'] : []),
  ];
}

/** 二、总体评价 */
export function assessmentOf(facts: Facts): readonly string[] {
  const counts = facts.counts.filter(({ list }) => list === 'target');
  const total = sum(counts, 'total');
  const binding = facts.indicators.filter(({ nature }) => nature === '约束性');
  const lost = facts.indicators.filter(({ current }) => current.verdict === 'lost');
  return [
    `计入统计的主要指标共${total}项：${listing(counts, 'total')}。`,
    `约束性指标${sum(counts, 'binding')}项：${listing(counts, 'binding')}；预期性指标${sum(counts, 'expected')}项：${listing(counts, 'expected')}。`,
    bindingSentence(facts, binding),
    ...(lost.length === 0
      ? []
      : [`由达标转为未达标的指标${lost.length}项：${lost.map(nameAndValue).join('、')}，应优先研究原因和对策。`]),
    projectSentence(facts),
  ];
}

function bindingSentence(facts: Facts, binding: readonly ReportIndicator[]): string {
  if (binding.length === 0) return '规划没有约束性指标。';
  const done = ['met', 'met_early', 'sustained'];
  const unmet = binding.filter(({ current }) => !done.includes(current.verdict));
  if (unmet.length === 0) return facts.kind === 'final' ? '约束性指标全部完成。' : '约束性指标目前均已达到目标值。';
  const items = unmet.map((item) => {
    const reason = item.reason === '' ? '尚无书面说明' : `说明：${item.reason}`;
    return `${nameAndValue(item)}，${item.current.verdictZh}（${reason}）`;
  });
  return `约束性指标中尚未达到目标或不能判断的有${unmet.length}项：${items.join('；')}。`;
}

function projectSentence({ projects, projectCounts }: Facts): string {
  if (projects.length === 0) return '规划没有列出重点项目。';
  return `重点项目${projects.length}个：${projectCounts.map(({ verdictZh, total }) => `${verdictZh}${total}个`).join('、')}。`;
}

/** 七、趋势判断 */
export function trendOf({ indicators, year, plan }: Facts): readonly string[] {
  const projected = indicators.filter(({ projected: value, target }) => value.value !== null && target.year > year);
  const improving = indicators.filter(({ arrow }) => arrow === '改善').length;
  const worsening = indicators.filter(({ arrow }) => arrow === '变差');
  const first = `与上年相比，改善${improving}项，变差${worsening.length}项${worsening.length === 0 ? '' : `（${worsening.map(({ name }) => name).join('、')}）`}。`;
  if (projected.length === 0) return [first];
  return [
    first,
    `对基期以来至少有三年数据的指标按线性趋势外推到目标年，供研究对策时参考，不作为评估结论；外推不考虑今后政策和${plan.area}人口变化的影响。`,
  ];
}

/** 六、存在问题与数据缺口 */
export function dataGapsOf({ indicators, commitments, problems, draft }: Facts): readonly string[] {
  const gaps = indicators.filter(({ verdictClass }) => verdictClass === 'gap');
  const open = commitments.filter(({ verdictClass }) => verdictClass === 'gap');
  const unmeasured = open.filter(({ definition }) => definition === '').length;
  const count = (severity: string): number => problems.filter((problem) => problem.severity === severity).length;
  return [
    gaps.length === 0
      ? '全部主要指标均有数据并可以判断。'
      : `不能得出结论的主要指标${gaps.length}项：${gaps.map(gapWords).join('；')}。`,
    ...(open.length === 0
      ? []
      : [
          `量化承诺中不能得出结论的${open.length}项${unmeasured === 0 ? '' : `，其中${unmeasured}项还没有确定统计口径和数据来源`}，列于第四部分，需由责任部门提供完成情况。`,
        ]),
    `读取和审核数据共发现问题${problems.length}条，其中强制${count('stop')}条、核实${count('warn')}条、提示${count('note')}条${draft ? '；强制性问题涉及的数字没有用于计算' : ''}。`,
  ];
}

function gapWords({ name, current }: ReportIndicator): string {
  return `${name}（${current.verdictZh}${current.note === '' ? '' : `：${current.note}`}）`;
}

/** 附录：评估方法说明 */
export function methodOf(plan: Plan, indicators: readonly ReportIndicator[]): readonly string[] {
  const { ahead, onTrack, roughlyOnTrack, behind } = plan.cuts;
  const cut = (value: number): string => formatNumber(value, 2);
  const assumed = indicators.filter(({ registerNote }) => registerNote !== '');
  return [
    '基期值采用规划文本印出的数字；规划没有印出的，用基期年年报数据计算并注明“按年报计算”；两者都没有的，只判断是否达标，不评进度。',
    '时序进度＝（数据年份－基期年份）÷（目标年份－基期年份）；完成进度＝（现值－基期值）÷（目标值－基期值）；进度比＝完成进度÷时序进度。基期已达标的指标不计算完成进度，以保持为准。',
    `未达标指标按进度比分档：不低于${cut(ahead)}为快于预期，${cut(onTrack)}—${cut(ahead)}为符合预期，${cut(roughlyOnTrack)}—${cut(onTrack)}为基本符合预期，${cut(behind)}—${cut(roughlyOnTrack)}为滞后，低于${cut(behind)}为逆向变化。没有查到官方统一的分档标准，分档值登记在规划文件中，可由本级主管部门调整。`,
    plan.comparison === 'full'
      ? '是否达标按全数值比较法（GB/T 8170）用未修约的数值判断；报告中的数字只在印出时修约一次（四舍六入五留双）。'
      : '是否达标按修约值比较法（GB/T 8170）判断：先将数值修约到目标值的位数再比较。',
    plan.pace === 'compound' ? '进度比采用复合增速比（实际年均增速÷所需年均增速）；不能计算的按线性进度比。' : '',
    '实现程度：正向指标为现值÷目标值，逆向指标为目标值÷现值，最高100%，只作参考，不用于判断。',
    '发生数小的率附95%置信区间：发生数小于10用精确泊松法，10及以上用Byar近似法，比例用Wilson法；发生数小于20且区间包含目标值时注明“小样本，结论不稳”，并列三年合并值。',
    '趋势外推用基期以来各年数值（至少三年）的最小二乘直线，附80%预测区间；发生数小于20的率不外推。重点项目以数据年份12月31日为准，规划印有日期和投资的以规划为准，否则以台账为准。',
    ...assumed.map(({ name, registerNote }) => `${name}：${registerNote}`),
  ].filter((paragraph) => paragraph !== '');
}

function nameAndValue({ name, current, unit }: ReportIndicator): string {
  return current.value.value === null ? name : `${name}（${withUnit(current.value.text, unit)}）`;
}

function listing(counts: readonly VerdictCount[], key: 'total' | 'binding' | 'expected'): string {
  const present = counts.filter((count) => count[key] > 0).map((count) => `${count.verdictZh}${count[key]}项`);
  return present.length === 0 ? '无' : present.join('、');
}

function sum(counts: readonly VerdictCount[], key: 'total' | 'binding' | 'expected'): number {
  return counts.reduce((total, count) => total + count[key], 0);
}
