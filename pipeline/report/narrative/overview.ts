import type { Facts } from './facts.ts';

/** 评估工作概况: what the report is made from, a paragraph an entry. */
export function overviewOf(facts: Facts): readonly string[] {
  const { plan, kindZh, year, tauText, indicators, projects, inputs } = facts;
  const parts = indicators.filter(({ parent }) => parent !== null).length;
  // the compiling unit's own words are an input, but no table
  const tables = inputs.filter(({ file }) => !file.endsWith('.md'));
  const partWords = parts === 0 ? '' : `（其中分级指标${parts}项，列在上级指标之下，计数时不重复计算）`;
  return [
    `本报告依据《${plan.title}》编制，对${year}年底规划目标进展情况、完成情况、实现程度进行${kindZh}。规划期为${plan.period.start}—${plan.period.end}年，基期为${plan.baselineYear}年。${plan.approval === '' ? '' : `规划批准情况：${plan.approval.replace(/。$/, '')}。`}`,
    `评估范围为规划登记的全部主要指标${indicators.length}项${partWords}、正文中的量化承诺${facts.commitments.length}项和重点项目${projects.length}个，全部逐项列出；没有数据的，注明所缺内容。`,
    `数据取自各业务部门报送的统计表${tables.length}个文件，每个数字都可以追溯到文件、工作表和单元格。以${plan.baselineYear}年为基期、${plan.period.end}年为目标年的指标，${year}年底时序进度为${tauText}。政策落实情况不由统计数据得出，需由评估单位另附材料。`,
    ...(facts.demonstration ? ['本报告使用演示数据，仅说明软件功能，不代表任何地区的实际情况。'] : []),
    ...(facts.draft ? ['数据中存在强制性问题，相关数字已扣下，本报告为草稿，不得发布。'] : []),
  ];
}
