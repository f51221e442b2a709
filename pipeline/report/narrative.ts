import type { ReportIndicator } from '../model/report.ts';
import type { Facts } from './facts.ts';
import { fullName } from './names.ts';
import { reachOf } from './reach.ts';

/** 一、评估工作概况 */
export function overviewOf(facts: Facts): readonly string[] {
  const { plan, kindZh, year, tauText, indicators, projects, inputs } = facts;
  const parts = indicators.filter(({ parent }) => parent !== null).length;
  // the compiling unit's own words are an input, but no table
  const tables = inputs.filter(({ file }) => !file.endsWith('.md'));
  const partWords = parts === 0 ? '' : `（其中分级指标${parts}项，列在上级指标之下，计数时不重复计算）`;
  return [
    `本报告依据《${plan.title}》关于建立规划实施监测和评估机制的要求编制，对${year}年底规划目标进展情况、完成情况、实现程度进行${kindZh}。规划期为${plan.period.start}—${plan.period.end}年，基期为${plan.baselineYear}年。${plan.approval === '' ? '' : `规划批准情况：${plan.approval.replace(/。$/, '')}。`}`,
    `评估范围为规划登记的全部主要指标${indicators.length}项${partWords}、正文中的量化承诺${facts.commitments.length}项和重点项目${projects.length}个，全部逐项列出；没有数据的，注明所缺内容。`,
    `数据取自各业务部门报送的统计表${tables.length}个文件，每个数字都可以追溯到文件、工作表和单元格。以${plan.baselineYear}年为基期、${plan.period.end}年为目标年的指标，${year}年底时序进度为${tauText}。政策落实情况不由统计数据得出，需由评估单位另附材料。`,
    ...(facts.demonstration ? ['本报告使用演示数据，仅说明软件功能，不代表任何地区的实际情况。'] : []),
    ...(facts.draft ? ['数据中存在强制性问题，相关数字已扣下，本报告为草稿，不得发布。'] : []),
  ];
}

/** 七、趋势判断 */
export function trendOf({ indicators, year, plan }: Facts): readonly string[] {
  const projected = indicators.filter(({ projected: value, target }) => value.value !== null && target.year > year);
  const moved = (arrow: string): readonly ReportIndicator[] => indicators.filter((item) => item.arrow === arrow);
  const worse = moved('变差');
  const part = (arrow: string): string => (moved(arrow).length === 0 ? '' : `${arrow}${moved(arrow).length}项`);
  const few = (item: ReportIndicator): string => (item.smallCount ? '（个数少，不宜作为趋势）' : '');
  const listed =
    worse.length === 0 ? '' : `：${worse.map((item) => `${fullName(item, indicators)}${few(item)}`).join('、')}`;
  const parts = indicators.some(({ parent }) => parent !== null) ? '（含分级指标）' : '';
  const counted = ['改善', '持平', '变差'].map(part).filter((text) => text !== '');
  const first =
    counted.length === 0
      ? '主要指标没有可以与上年相比的数值。'
      : `与上年相比，主要指标${parts}${counted.join('，')}${listed}。`;
  if (projected.length === 0) return [first];
  const reach = reachOf(projected, indicators);
  return [
    first,
    `对基期以来至少有三年数据的指标按线性趋势外推到目标年，供研究对策时参考，不作为评估结论；外推不考虑今后政策和${plan.area}人口变化的影响，也不受百分比上限的约束。`,
    ...(reach === '' ? [] : [reach]),
  ];
}

/** 六、存在问题与数据缺口 */
export function dataGapsOf({ indicators, commitments, problems, draft }: Facts): readonly string[] {
  const gaps = indicators.filter(({ verdictClass }) => verdictClass === 'gap');
  const open = commitments.filter(({ verdictClass }) => verdictClass === 'gap');
  const unmeasured = open.filter(({ definition }) => definition === '').length;
  const count = (severity: string): number => problems.filter((problem) => problem.severity === severity).length;
  const share = unmeasured === open.length ? '均' : `其中${unmeasured}项`;
  const names = gaps.map((item) => fullName(item, indicators)).join('、');
  return [
    gaps.length === 0
      ? '全部主要指标均有数据并可以判断。'
      : `缺少数据或依据、不能得出结论的主要指标${gaps.length}项：${names}。所缺内容列于下表，需由责任部门补充。`,
    ...(open.length === 0
      ? []
      : [
          `正文量化承诺中不能得出结论的${open.length}项${unmeasured === 0 ? '' : `，${share}还没有确定统计口径和数据来源`}，列于第四部分，需由责任部门提供完成情况。`,
        ]),
    problems.length === 0
      ? '读取和审核数据没有发现问题。'
      : `读取和审核数据共发现问题${problems.length}条，其中强制${count('stop')}条、核实${count('warn')}条、提示${count('note')}条${draft ? '；强制性问题涉及的数字没有用于计算' : ''}。`,
  ];
}
