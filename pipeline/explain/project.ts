import { withThousands } from '../decimal.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { Report } from '../model/report.ts';
import type { Derivation } from '../warehouse/explain.ts';
import { cellLines, checksSection, recordsSection, type Subject } from './evidence.ts';
import { type Explanation, spokenEntries } from './text.ts';

/** What a key project is explained from. */
interface ProjectFacts {
  readonly report: Report;
  readonly evaluation: Evaluation;
  readonly seq: number;
  readonly derivation: Derivation | null;
  readonly checks: { readonly checksDeclared: number; readonly checksRun: number };
}

/** One key project of an edition, from the plan's words down to the rows of the ledger. */
export function explainProject({ report, evaluation, seq, derivation, checks }: ProjectFacts): Explanation {
  const project = report.projects.find((candidate) => candidate.seq === seq);
  if (project === undefined) throw new Error(`报告中没有第 ${seq} 个项目`);
  const subject: Subject = {
    names: [project.name],
    area: report.plan.area,
    measures: [],
    referenceArea: report.plan.area,
    yardsticks: [],
    origins: project.origins,
  };
  const { bedsPlanned, bedsDelivered, floorAreaPlanned, floorAreaDelivered } = project;
  const amount = ({ value, text }: { readonly value: number | null; readonly text: string }, unit: string): string =>
    value === null ? '' : `${withThousands(text)} ${unit}`;
  return {
    title: project.name,
    answer: `${report.year}年：${[...new Set([project.stage, project.verdictZh])].join('｜')}`,
    context: [
      `${report.plan.title}，重点项目第 ${seq} 个`,
      `${report.kindZh} ${report.year} 年`,
      ...(report.draft ? ['草稿'] : []),
      ...(report.demonstration ? ['演示数据'] : []),
    ].join('｜'),
    sections: [
      {
        heading: '怎样得出',
        entries: spokenEntries([
          ['结论', `${project.verdictZh}：第 ${project.rule.number} 条，${project.rule.words}`],
          ['算式', project.arithmetic],
          ['阶段', project.stage],
          ['计划开工', project.plannedStart.text],
          ['计划完成', project.plannedCompletion.text],
          ['实际开工', project.actualStart.text],
          ['实际竣工', project.actualCompletion.text],
          ['总投资', amount(project.investmentPlanned, '万元')],
          ['累计完成投资', amount(project.investmentDone, '万元')],
          ['投资完成比例', project.investmentShare.text],
          ['形象进度', project.physicalShare.text],
          ['判断所用的进度', project.progressShare.text],
          ['计划工期已过', project.elapsedShare.text],
          ['规划床位', amount(bedsPlanned, '张')],
          ['交付床位', amount(bedsDelivered, '张')],
          ['规划建筑面积', amount(floorAreaPlanned, '平方米')],
          ['交付建筑面积', amount(floorAreaDelivered, '平方米')],
          ['调整依据', project.adjustmentDocument],
          ['说明', project.note],
        ]),
      },
      { heading: `来源（${report.year}年台账）`, lines: cellLines(project.origins, evaluation) },
      {
        heading: '历年（各年来源：加 --year 年份）',
        table: [
          ['年份', '阶段', '结论'],
          ...project.years.map(({ year, stage, verdictZh }) => [String(year), stage.replace('—', '-'), verdictZh]),
        ],
      },
      {
        heading: '规划怎样写',
        entries: spokenEntries([
          ['开竣工时间', project.scheduleText],
          ['投资', project.investmentText],
          ['地点', project.site],
          ['性质', project.kind],
          ['内容', project.content],
          ['建设主体', project.owner],
          ['责任科室', project.department],
          ['出处', project.citation],
          ['算法', derivation?.file ?? ''],
        ]),
      },
      checksSection(evaluation, subject, checks),
      recordsSection(evaluation, subject),
    ],
  };
}
