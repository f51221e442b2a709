import type { Form, HeadCell } from '../../excel/form.ts';
import type { Printed, Report, ReportIndicator } from '../../model/report.ts';
import { noNumber } from '../printed.ts';
import { planYears } from '../sheets/plan-years.ts';
import { remarks } from '../sheets/remarks.ts';
import { orDash } from '../sheets/words.ts';
import { type Field, figure, words } from './field.ts';
import { codesOf, linesOf, signature } from './frame.ts';

type PromiseField = Field<ReportIndicator>;

/** The form of the indicators or of the commitments: base value, every year, target, progress, verdict. */
export function promisesForm(report: Report, list: 'target' | 'commitment'): Form {
  const target = list === 'target';
  const years = planYears(report);
  const promises = target ? report.indicators : report.commitments;
  const before = fieldsBefore(report, target);
  const yearly = years.map((year): PromiseField => figure(`${year}年`, 9, ({ years: all }) => valueIn(all, year)));
  const fields = [...before, ...yearly, ...fieldsAfter];
  const codes = codesOf(fields.map(({ kind }) => kind));
  return {
    name: target ? '规评1表' : '规评2表',
    subject: target ? '主要指标完成情况表' : '重点任务量化承诺完成情况表',
    title: target ? '主要指标完成情况表' : '重点任务量化承诺完成情况表',
    lines: linesOf(report, target ? '规评1表' : '规评2表', '见表内“计量单位”栏'),
    columns: fields.map(({ width, align }, index) => ({ width, align, code: codes[index] ?? '' })),
    head: headOf(before, yearly),
    rows: rowsOf(promises, fields),
    signature,
    notes: [
      `说明：1. 本表数字由各科室报送的统计表计算，与评估报告、数据册一致；“—”表示没有数据或不适用，“0”是实际数值。目标值照规划原文。`,
      '　　　2. 时序进度＝（数据年份－基期年份）÷（目标年份－基期年份）；完成进度＝（当年值－基期值）÷（目标值－基期值）；进度比＝完成进度÷时序进度。基期已达标或没有基期值的，不计算完成进度。',
    ],
  };
}

function fieldsBefore({ plan }: Report, target: boolean): readonly PromiseField[] {
  return [
    words('序号', 5, 'center', ({ seq }) => seq),
    words(target ? '指标名称' : '承诺事项', 29, 'left', ({ name, parent }) => ({
      text: name,
      indent: parent === null ? 0 : 1,
    })),
    words('计量\n单位', 8, 'center', ({ unit }) => orDash(unit)),
    words('指标\n属性', 8, 'center', ({ nature }) => orDash(nature)),
    figure(`基期值\n（${plan.baselineYear}年）`, 12, ({ baseline }) => baseline.value),
  ];
}

const fieldsAfter: readonly PromiseField[] = [
  words('目标值', 15, 'center', ({ target }) => orDash(target.text)),
  figure('目标\n年份', 7, ({ target }) => ({ value: target.year, text: String(target.year) })),
  figure('时序\n进度', 9, ({ current }) => current.tau),
  figure('完成\n进度', 9, ({ current }) => current.progress),
  figure('进度比', 7.5, ({ current }) => current.paceRatio),
  words('评估结论', 16, 'center', ({ current }) => current.verdictZh),
  words('备注', 30, 'left', (promise) => remarks({ ...promise, registerNote: '' })),
];

/** Years stand together under 年度值, goal and progress under theirs. */
function headOf(before: readonly PromiseField[], years: readonly PromiseField[]): Form['head'] {
  const tall = ({ head }: PromiseField): HeadCell => ({ text: head, rows: 2 });
  const goal = fieldsAfter.slice(0, 2);
  const progress = fieldsAfter.slice(2, 5);
  const group = (text: string, fields: readonly PromiseField[]): readonly HeadCell[] =>
    fields.length === 0 ? [] : [{ text, columns: fields.length }];
  return [
    [
      ...before.map(tall),
      ...group('年度值', years),
      ...group('规划目标', goal),
      ...group('完成情况', progress),
      ...fieldsAfter.slice(5).map(tall),
    ],
    [...years, ...goal, ...progress].map(({ head }) => ({ text: head })),
  ];
}

/** A part of the plan opens with a row of its own where the plan has parts. */
function rowsOf(promises: readonly ReportIndicator[], fields: readonly PromiseField[]): Form['rows'] {
  return promises.flatMap((promise, index): Form['rows'] => {
    const opens = promise.dimension !== '' && promise.dimension !== promises[index - 1]?.dimension;
    return [...(opens ? [promise.dimension] : []), fields.map(({ cell }) => cell(promise))];
  });
}

function valueIn(years: ReportIndicator['years'], year: number): Printed {
  return years.find((result) => result.year === year)?.value ?? noNumber;
}
