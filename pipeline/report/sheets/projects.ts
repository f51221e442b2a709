import type { Cell, Sheet } from '../../excel/sheet.ts';
import type { Report, ReportProject } from '../../model/report.ts';
import { grouped } from './grouped.ts';
import { noProjects, orDash, signs } from './words.ts';

/** The key projects, a row each. */
export function projectsSheet(report: Report): Sheet {
  return {
    name: '重点项目',
    subject: '重点项目的规划安排、进展、投资与评估结论',
    notes:
      report.projects.length === 0
        ? [noProjects]
        : [`截至${report.year}年12月31日。投资单位：万元。规划所印文字原样照录，待定不是零。`, signs],
    columns: [
      { heading: '序号', width: 4, align: 'center' },
      { heading: '项目', width: 18 },
      { heading: '建设性质', width: 8, align: 'center' },
      { heading: '建设地点', width: 8 },
      { heading: '建设内容', width: 31 },
      { heading: '责任单位', width: 12 },
      { heading: '规划时间\n（原文）', width: 12, align: 'center' },
      { heading: '计划开工', width: 12.5, align: 'center' },
      { heading: '计划竣工', width: 12.5, align: 'center' },
      { heading: '实际开工', width: 12.5, align: 'center' },
      { heading: '实际竣工', width: 12.5, align: 'center' },
      { heading: '投资（万元，\n原文）', width: 10, align: 'center' },
      { heading: '计划投资\n（万元）', width: 10 },
      { heading: '完成投资\n（万元）', width: 10 },
      { heading: '投资或\n形象进度', width: 8 },
      { heading: '时间\n进度', width: 7 },
      { heading: '规划床位\n（张）', width: 8 },
      { heading: '交付床位\n（张）', width: 8 },
      { heading: '规划面积\n（平方米）', width: 9 },
      { heading: '交付面积\n（平方米）', width: 9 },
      { heading: '历年阶段', width: 24 },
      { heading: '当前阶段', width: 8, align: 'center' },
      { heading: '评估结论', width: 12, align: 'center' },
      { heading: '说明', width: 20 },
      { heading: '规划依据', width: 10 },
    ],
    rows: report.projects.map(projectRow),
    frozenColumns: 2,
  };
}

function projectRow(project: ReportProject): readonly Cell[] {
  return [
    project.seq,
    project.name,
    orDash(project.kind),
    orDash(project.site),
    orDash(project.content),
    orDash([...new Set([project.owner, project.department].filter((name) => name !== ''))].join('；')),
    orDash(project.scheduleText),
    project.plannedStart,
    project.plannedCompletion,
    project.actualStart,
    project.actualCompletion,
    orDash(project.investmentText),
    grouped(project.investmentPlanned),
    grouped(project.investmentDone),
    project.progressShare,
    project.elapsedShare,
    grouped(project.bedsPlanned),
    grouped(project.bedsDelivered),
    grouped(project.floorAreaPlanned),
    grouped(project.floorAreaDelivered),
    orDash(project.years.map(({ year, stage, verdictZh }) => `${year}年：${orDash(stage)}，${verdictZh}`).join('\n')),
    orDash(project.stage),
    { text: project.verdictZh, verdictClass: project.verdictClass },
    project.note,
    project.citation,
  ];
}
