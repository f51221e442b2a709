import { withThousands } from '../../decimal.ts';
import type { Printed, PrintedDate, ReportProject } from '../../model/report.ts';
import { verdictMarks } from '../charts/marks.ts';
import { projectRow } from '../page/project-row.ts';
import { type Figure, figure, figureEntry, spoken, wordsEntry, wordsFigure } from './figure.ts';
import type { TextReader } from './prose/report-text.ts';
import type { CellsOf } from './year.ts';

/** One key project as a row of its table and as the record that explains the row. */
export function projectOf(
  project: ReportProject,
  verdictOrder: readonly string[],
  cellsOf: CellsOf,
  reader: TextReader,
) {
  const id = `project-${project.seq}`;
  const number = (part: string, printed: Printed) => figure(id, part, printed);
  const size = (part: string, { value, text }: Printed) => number(part, { value, text: withThousands(text) });
  const date = (part: string, printed: PrintedDate) => wordsFigure(id, part, printed.text);
  const now = {
    stage: wordsFigure(id, 'stage', project.stage),
    verdict: wordsFigure(id, 'verdict', project.verdictZh),
    plannedStart: date('planned_start', project.plannedStart),
    plannedCompletion: date('planned_completion', project.plannedCompletion),
    actualStart: date('actual_start', project.actualStart),
    actualCompletion: date('actual_completion', project.actualCompletion),
    investmentPlanned: size('investment_planned', project.investmentPlanned),
    investmentDone: size('investment_done', project.investmentDone),
    progress: number('progress', project.progressShare),
    elapsed: number('elapsed', project.elapsedShare),
    bedsPlanned: size('beds_planned', project.bedsPlanned),
    bedsDelivered: size('beds_delivered', project.bedsDelivered),
    floorAreaPlanned: size('floor_area_planned', project.floorAreaPlanned),
    floorAreaDelivered: size('floor_area_delivered', project.floorAreaDelivered),
  };
  return {
    project,
    id,
    mark: verdictMarks[project.verdictClass],
    verdictClass: project.verdictClass,
    rank: verdictOrder.indexOf(project.verdictZh),
    now,
    remarks: reader.project(project, projectRow(project).remarks),
    entries: entriesOf(project, now),
    cells: cellsOf(project.origins),
    history: project.years,
  };
}

/** The lines that a figure of the table leads to. */
const shownAlways = ['当前阶段', '计划完成', '实际竣工', '总投资', '累计完成投资', '采用的进度', '时间进度'];

function entriesOf(project: ReportProject, now: Readonly<Record<string, Figure>>) {
  const entry = (label: string, name: string, unit = '') => {
    const shown = now[name];
    return shown === undefined ? [] : [figureEntry(label, shown, unit)];
  };
  return spoken(
    [
      ...entry('评估结论', 'verdict'),
      wordsEntry('判定依据', `第${project.rule.number}条：${project.rule.words}`),
      wordsEntry('计算', project.arithmetic),
      ...entry('当前阶段', 'stage'),
      wordsEntry('规划时间（原文）', project.scheduleText),
      ...entry('计划开工', 'plannedStart'),
      ...entry('计划完成', 'plannedCompletion'),
      ...entry('实际开工', 'actualStart'),
      ...entry('实际竣工', 'actualCompletion'),
      wordsEntry('规划投资（原文）', project.investmentText),
      ...entry('总投资', 'investmentPlanned', '万元'),
      ...entry('累计完成投资', 'investmentDone', '万元'),
      wordsEntry('投资完成比例', project.investmentShare.text),
      wordsEntry('形象进度', project.physicalShare.text),
      ...entry('采用的进度', 'progress'),
      ...entry('时间进度', 'elapsed'),
      ...entry('规划床位', 'bedsPlanned', '张'),
      ...entry('已交付床位', 'bedsDelivered', '张'),
      ...entry('规划建筑面积', 'floorAreaPlanned', '平方米'),
      ...entry('已交付建筑面积', 'floorAreaDelivered', '平方米'),
      wordsEntry('调整文号', project.adjustmentDocument),
      wordsEntry('建设地点', project.site),
      wordsEntry('建设性质', project.kind),
      wordsEntry('项目概况', project.content),
      wordsEntry('建设主体', project.owner),
      wordsEntry('责任', project.department),
      wordsEntry('规划出处', project.citation),
      wordsEntry('说明', project.note),
    ],
    shownAlways,
  );
}
