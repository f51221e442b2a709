import { fullName } from '../names.ts';
import type { Facts } from './facts.ts';

/** 数据质量: what cannot be judged, and how many problems were found. */
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
