import { wholeValue } from '../../excel/number.ts';
import type { Cell, CellPlace, Sheet } from '../../excel/sheet.ts';
import type { Printed, Report, ReportProject } from '../../model/report.ts';
import { taken, worked } from './formulas/worked.ts';
import { grouped } from './grouped.ts';
import { noProjects, orDash, signs } from './words.ts';

const name = '项目判定依据';
const day = 86_400_000;

/** What the verdict of every key project was decided from, a row each. */
export function projectInputsSheet(report: Report): Sheet {
  const until = `${report.year}-12-31`;
  return {
    name,
    subject: '重点项目结论的判定依据：日期、投资、进度、判定条目与计算过程，可逐项重算',
    notes:
      report.projects.length === 0
        ? [noProjects]
        : [
            '投资完成比例＝完成投资÷计划投资；时间进度＝(截止日期－计划开工)÷(计划竣工－计划开工)，在0至100%之间；有形象进度的用形象进度，没有的用投资完成比例。点单元格可看公式。',
            '判定条目：结论按1—9条自上而下判定，第一条符合的为准，该条的内容见“判定情况”。',
            signs,
          ],
    columns: [
      { heading: '序号', width: 4, align: 'center' },
      { heading: '项目', width: 26 },
      { heading: '当前\n阶段', width: 8, align: 'center' },
      { heading: '截止日期', width: 14, align: 'center' },
      { heading: '计划开工', width: 14, align: 'center' },
      { heading: '计划竣工', width: 14, align: 'center' },
      { heading: '实际竣工', width: 14, align: 'center' },
      { heading: '计划投资\n（万元）', width: 9 },
      { heading: '完成投资\n（万元）', width: 9 },
      { heading: '投资完成\n比例', width: 8 },
      { heading: '形象\n进度', width: 8 },
      { heading: '采用的\n进度', width: 8 },
      { heading: '时间\n进度', width: 8 },
      { heading: '判定\n条目', width: 5, align: 'center' },
      { heading: '判定情况', width: 30 },
      { heading: '评估结论', width: 16, align: 'center' },
      { heading: '计算过程', width: 60 },
    ],
    rows: report.projects.map((project, row) => inputRow(project, row, until, report.year)),
    frozenColumns: 2,
  };
}

function inputRow(project: ReportProject, row: number, until: string, year: number): readonly Cell[] {
  const { investmentPlanned, investmentDone, investmentShare, physicalShare, progressShare } = project;
  const at = (column: string): CellPlace => ({ sheet: name, row, column });
  const planned = wholeValue(investmentPlanned);
  const done = wholeValue(investmentDone);
  const used = physicalShare.value === null ? at('投资完成\n比例') : at('形象\n进度');
  const share = planned === null || done === null ? null : done / planned;
  return [
    project.seq,
    project.name,
    orDash(project.stage),
    { date: until, text: `${year}年12月31日` },
    project.plannedStart,
    project.plannedCompletion,
    project.actualCompletion,
    grouped(investmentPlanned),
    grouped(investmentDone),
    worked(investmentShare, share, [at('完成投资\n（万元）'), '/', at('计划投资\n（万元）')]),
    physicalShare,
    taken(progressShare, used),
    elapsedCell(project, until, at),
    project.rule.number,
    project.rule.words,
    { text: project.verdictZh, verdictClass: project.verdictClass },
    orDash(project.arithmetic),
  ];
}

function elapsedCell(
  { elapsedShare, plannedStart, plannedCompletion }: ReportProject,
  until: string,
  at: (column: string) => CellPlace,
): Printed {
  if (plannedStart.date === null || plannedCompletion.date === null) return elapsedShare;
  const [now, start, end] = [until, plannedStart.date, plannedCompletion.date].map((date) => Date.parse(date) / day);
  if (now === undefined || start === undefined || end === undefined) return elapsedShare;
  const [first, last] = [at('计划开工'), at('计划竣工')];
  return worked(elapsedShare, Math.max(0, Math.min(1, (now - start) / (end - start))), [
    'MAX(0,MIN(1,(',
    at('截止日期'),
    '-',
    first,
    ')/(',
    last,
    '-',
    first,
    ')))',
  ]);
}
