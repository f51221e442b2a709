import type { Form, HeadCell } from '../../excel/form.ts';
import type { Cell } from '../../excel/sheet.ts';
import type { PrintedDate, Report, ReportProject } from '../../model/report.ts';
import { grouped } from '../sheets/grouped.ts';
import { orDash } from '../sheets/words.ts';
import { codesOf, linesOf, signature } from './frame.ts';

interface Field {
  readonly head: string;
  /** The heading over this and its neighbours with the same one; blank for a heading as high as the head. */
  readonly group: string;
  readonly width: number;
  readonly kind: 'words' | 'figure';
  readonly align: 'left' | 'center' | 'right';
  readonly cell: (project: ReportProject) => Cell;
}

/** The form of the key projects: schedule, money, scale, progress, verdict. */
export function projectsForm(report: Report): Form {
  const codes = codesOf(fields.map(({ kind }) => kind));
  return {
    name: '规评3表',
    subject: '重点项目进展情况表',
    title: '重点项目进展情况表',
    lines: linesOf(report, '规评3表', '万元、张、平方米'),
    columns: fields.map(({ width, align }, index) => ({ width, align, code: codes[index] ?? '' })),
    head: headOf(),
    rows: report.projects.map((project) => fields.map(({ cell }) => cell(project))),
    signature,
    notes: [
      `说明：1. 进展截至${report.year}年12月31日，取自当年的重点项目台账；规划印有日期、投资和规模的以规划为准。`,
      '　　　2. “—”表示没有数据或不适用；“待定”为规划原文，不是零。时间进度为计划开工至计划竣工之间已过去的时间所占比例。',
    ],
  };
}

const fields: readonly Field[] = [
  words('', '序号', 5, 'center', ({ seq }) => seq),
  words('', '项目名称', 20, 'left', ({ name }) => name),
  words('', '建设\n地点', 13, 'left', ({ site }) => orDash(site)),
  words('', '建设\n性质', 8, 'center', ({ kind }) => orDash(kind)),
  words('时间', '计划竣工', 15, 'center', ({ plannedCompletion, scheduleText }) =>
    planned(plannedCompletion, scheduleText),
  ),
  words('时间', '实际开工', 15, 'center', ({ actualStart }) => actualStart),
  words('时间', '实际竣工', 15, 'center', ({ actualCompletion }) => actualCompletion),
  figure('投资（万元）', '计划\n总投资', 10, ({ investmentPlanned, investmentText }) =>
    investmentPlanned.value === null ? orDash(investmentText) : grouped(investmentPlanned),
  ),
  figure('投资（万元）', '累计\n完成', 9, ({ investmentDone }) => grouped(investmentDone)),
  figure('床位（张）', '规划', 7, ({ bedsPlanned }) => grouped(bedsPlanned)),
  figure('床位（张）', '交付', 7, ({ bedsDelivered }) => grouped(bedsDelivered)),
  figure('建筑面积（平方米）', '规划', 9, ({ floorAreaPlanned }) => grouped(floorAreaPlanned)),
  figure('建筑面积（平方米）', '交付', 9, ({ floorAreaDelivered }) => grouped(floorAreaDelivered)),
  words('进展', '当前\n阶段', 8, 'center', ({ stage }) => orDash(stage)),
  figure('进展', '投资或形\n象进度', 8, ({ progressShare }) => progressShare),
  figure('进展', '时间\n进度', 8, ({ elapsedShare }) => elapsedShare),
  words('', '评估结论', 12.5, 'center', ({ verdictZh }) => verdictZh),
  words('', '备注', 17, 'left', ({ note }) => note),
];

function headOf(): Form['head'] {
  const groups = fields.map(({ group }) => group);
  const first = fields.flatMap(({ group, head }, index): readonly HeadCell[] => {
    if (group === '') return [{ text: head, rows: 2 }];
    if (groups[index - 1] === group) return [];
    return [{ text: group, columns: groups.filter((other) => other === group).length }];
  });
  return [first, fields.filter(({ group }) => group !== '').map(({ head }) => ({ text: head }))];
}

/** A date, or the words of the plan where it gives none. */
function planned(date: PrintedDate, schedule: string): Cell {
  return date.date === null ? orDash(schedule) : date;
}

function words(group: string, head: string, width: number, align: Field['align'], cell: Field['cell']): Field {
  return { group, head, width, kind: 'words', align, cell };
}

function figure(group: string, head: string, width: number, cell: Field['cell']): Field {
  return { group, head, width, kind: 'figure', align: 'right', cell };
}
