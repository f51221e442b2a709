import type { Sheet } from '../../excel/sheet.ts';
import type { Report } from '../../model/report.ts';
import { orDash } from './words.ts';

/** 封面: what the book is, of which plan and year, and what its sheets hold. */
export function coverSheet(report: Report): Sheet {
  const { plan } = report;
  const { issuer, document, issued, reportingUnit } = plan.papers;
  const papers = [
    ['印发机关', issuer],
    ['规划文号', document],
    ['印发日期', issued],
    ['填报单位', reportingUnit],
  ].filter(([, text]) => text !== '');
  const own = report.indicators.filter(({ parent }) => parent === null).length;
  const parts = report.indicators.length - own;
  return {
    name: '封面',
    subject: '本册说明',
    notes: ['数据册：与评估报告同源，数字与报告一致。'],
    columns: [
      { heading: '项目', width: 16, least: 16 },
      { heading: '内容', width: 96, least: 96 },
    ],
    rows: [
      ['规划名称', plan.title],
      ['地区', plan.area],
      ['规划期', `${plan.period.start}—${plan.period.end}年（基期${plan.baselineYear}年）`],
      ['批准情况', orDash(plan.approval)],
      ...papers,
      ['报告类型', report.kindZh],
      ['数据年份', `${report.year}年`],
      ['时序进度', report.tauText],
      ['主要指标', `${own}项${parts > 0 ? `（另有其中项${parts}项）` : ''}`],
      ['量化承诺', `${report.commitments.length}项`],
      ['重点项目', `${report.projects.length}项`],
      ['问题清单', `${report.problems.length}条`],
      ['来源文件', `${report.inputs.length}个`],
    ],
    frozenColumns: 0,
    cover: true,
  };
}
