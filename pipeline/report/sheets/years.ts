import type { Cell, CellPlace, Sheet } from '../../excel/sheet.ts';
import type { Printed, Report, ReportIndicator, YearResult } from '../../model/report.ts';
import { isBaseYear, unjudged } from '../base-year.ts';
import { verdictClass } from '../verdict-class.ts';
import { progressCell, ratioCell, tauCell } from './formulas/pace.ts';
import { type FigurePlaces, figurePlaces, yearsName } from './formulas/places.ts';
import { type RawRows, rawRows } from './formulas/raw-rows.ts';
import { usualFactor, valueCells } from './formulas/value-cells.ts';
import { listNames, promises, signs } from './words.ts';

/** Every promise in every year, a row each, the figures as formulas over the raw data. */
export function yearsSheet(report: Report): Sheet {
  const raw = rawRows(report);
  const places = figurePlaces(report);
  return {
    name: yearsName,
    subject: '每项指标和承诺逐年的数值、分子分母、区间、进度与结论，数值为公式',
    notes: [
      '数值＝分子×倍数÷分母；分子、分母引自“原始数据”；τ 为时序进度，P 为完成进度，R 为进度比（P÷τ），基期值、目标值引自“判定依据”。点单元格可看公式；不能用公式算出报告所印数字的存数值，“数值的由来”栏写明；目标年份已过的年份沿用目标年的进度，存数值。',
      '区间为比率的95%置信区间（计数类指标）。',
      signs,
    ],
    columns: [
      { heading: '类别', width: 8, align: 'center' },
      { heading: '序号', width: 4, align: 'center' },
      { heading: '指标', width: 46 },
      { heading: '单位', width: 10, align: 'center' },
      { heading: '年份', width: 6, align: 'center' },
      { heading: '数值', width: 10 },
      { heading: '分子', width: 12 },
      { heading: '分母', width: 12 },
      { heading: '倍数', width: 8 },
      { heading: '数值的由来', width: 22, align: 'center' },
      { heading: '区间\n下限', width: 10 },
      { heading: '区间\n上限', width: 10 },
      { heading: '时序进度\nτ', width: 8 },
      { heading: '完成进度\nP', width: 8 },
      { heading: '进度比\nR', width: 8 },
      { heading: '评估结论', width: 29, align: 'center' },
      { heading: '说明', width: 44 },
    ],
    rows: promises(report).flatMap((promise) =>
      promise.years.map((result) => yearRow(report, promise, result, raw, places)),
    ),
    frozenColumns: 3,
  };
}

function yearRow(
  report: Report,
  promise: ReportIndicator,
  result: YearResult,
  raw: RawRows,
  places: FigurePlaces,
): readonly Cell[] {
  const { list, seq, name, unit, parent, baseline } = promise;
  const at = (column: string): CellPlace => places.year(promise, result.year, column) ?? { sheet: '', row: 0, column };
  const figures = valueCells(result, usualFactor(promise.years), raw, at);
  return [
    listNames[list],
    seq,
    { text: name, indent: parent === null ? 0 : 1 },
    unit,
    result.year,
    figures.value,
    figures.numerator,
    figures.denominator,
    figures.factor,
    figures.origin,
    result.intervalLow,
    result.intervalHigh,
    ...paceCells(promise, result, places, at),
    isBaseYear(result, baseline.year, report.year)
      ? unjudged
      : { text: result.verdictZh, verdictClass: verdictClass(result.verdict) },
    result.note,
  ];
}

function paceCells(
  promise: ReportIndicator,
  { year, value, tau, progress, paceRatio }: YearResult,
  places: FigurePlaces,
  at: (column: string) => CellPlace,
): readonly Printed[] {
  const parts = {
    value: { cell: at('数值'), printed: value },
    year: { cell: at('年份'), number: year },
    baseline: places.input(promise, '基期值\nb'),
    target: places.input(promise, '目标值\nt'),
    baselineYear: places.input(promise, '基期年\ny0'),
    targetYear: places.input(promise, '目标年\nyT'),
  };
  return [
    tauCell(tau, promise, parts),
    progressCell(progress, promise, parts),
    ratioCell(paceRatio, { cell: at('完成进度\nP'), printed: progress }, { cell: at('时序进度\nτ'), printed: tau }),
  ];
}
