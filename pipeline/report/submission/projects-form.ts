import type { Form, HeadCell } from '../../excel/form.ts';
import type { Cell } from '../../excel/sheet.ts';
import type { PrintedDate, Report, ReportProject } from '../../model/report.ts';
import { grouped } from '../sheets/grouped.ts';
import { orDash } from '../sheets/words.ts';
import { type Field, figure, words } from './field.ts';
import { codesOf, linesOf, signature } from './frame.ts';

/** Columns under a common heading; blank for headings as high as the head. */
interface Group {
  readonly heading: string;
  readonly fields: readonly Field<ReportProject>[];
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

const groups: readonly Group[] = [
  {
    heading: '',
    fields: [
      words('序号', 5, 'center', ({ seq }) => seq),
      words('项目名称', 19, 'left', ({ name }) => name),
      words('建设\n地点', 13, 'left', ({ site }) => orDash(site)),
      words('建设\n性质', 8, 'center', ({ kind }) => orDash(kind)),
    ],
  },
  {
    heading: '时间',
    fields: [
      words('计划竣工', 15.5, 'center', ({ plannedCompletion, scheduleText }) =>
        planned(plannedCompletion, scheduleText),
      ),
      words('实际开工', 15.5, 'center', ({ actualStart }) => actualStart),
      words('实际竣工', 15.5, 'center', ({ actualCompletion }) => actualCompletion),
    ],
  },
  {
    heading: '投资（万元）',
    fields: [
      figure('计划\n总投资', 10, ({ investmentPlanned, investmentText }) =>
        investmentPlanned.value === null ? orDash(investmentText) : grouped(investmentPlanned),
      ),
      figure('累计\n完成', 9, ({ investmentDone }) => grouped(investmentDone)),
    ],
  },
  {
    heading: '床位（张）',
    fields: [
      figure('规划', 7, ({ bedsPlanned }) => grouped(bedsPlanned)),
      figure('交付', 7, ({ bedsDelivered }) => grouped(bedsDelivered)),
    ],
  },
  {
    heading: '建筑面积（平方米）',
    fields: [
      figure('规划', 9, ({ floorAreaPlanned }) => grouped(floorAreaPlanned)),
      figure('交付', 9, ({ floorAreaDelivered }) => grouped(floorAreaDelivered)),
    ],
  },
  {
    heading: '进展',
    fields: [
      words('当前\n阶段', 8, 'center', ({ stage }) => orDash(stage)),
      figure('投资或形\n象进度', 9, ({ progressShare }) => progressShare),
      figure('时间\n进度', 9, ({ elapsedShare }) => elapsedShare),
    ],
  },
  {
    heading: '',
    fields: [
      words('评估结论', 12.5, 'center', ({ verdictZh }) => verdictZh),
      words('备注', 12.5, 'left', ({ note }) => note),
    ],
  },
];

const fields = groups.flatMap((group) => group.fields);

function headOf(): Form['head'] {
  const first = groups.flatMap((group): readonly HeadCell[] =>
    group.heading === ''
      ? group.fields.map(({ head }) => ({ text: head, rows: 2 }))
      : [{ text: group.heading, columns: group.fields.length }],
  );
  const second = groups.filter(({ heading }) => heading !== '').flatMap((group) => group.fields);
  return [first, second.map(({ head }) => ({ text: head }))];
}

/** A date, or the words of the plan where it gives none. */
function planned(date: PrintedDate, schedule: string): Cell {
  return date.date === null ? orDash(schedule) : date;
}
