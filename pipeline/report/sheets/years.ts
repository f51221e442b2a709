import type { Cell, Sheet } from '../../excel/sheet.ts';
import type { Report, YearResult } from '../../model/report.ts';
import { verdictClass } from '../words.ts';
import { listNames, promises, signs } from './words.ts';

/** Every promise in every year, a row each. */
export function yearsSheet(report: Report): Sheet {
  return {
    name: '分年结果',
    subject: '每项指标和承诺逐年的数值、分子分母、区间、进度与结论',
    notes: ['区间为比率的95%置信区间（计数类指标）；τ 为时序进度，P 为完成进度，R 为进度比（P÷τ）。', signs],
    columns: [
      { heading: '类别', width: 8, align: 'center' },
      { heading: '序号', width: 4, align: 'center' },
      { heading: '指标', width: 46 },
      { heading: '单位', width: 10, align: 'center' },
      { heading: '年份', width: 6, align: 'center' },
      { heading: '数值', width: 10 },
      { heading: '分子', width: 12 },
      { heading: '分母', width: 12 },
      { heading: '区间\n下限', width: 10 },
      { heading: '区间\n上限', width: 10 },
      { heading: '时序进度\nτ', width: 8 },
      { heading: '完成进度\nP', width: 8 },
      { heading: '进度比\nR', width: 8 },
      { heading: '评估结论', width: 29, align: 'center' },
      { heading: '说明', width: 44 },
    ],
    rows: promises(report).flatMap(({ list, seq, name, unit, parent, years, baseline }) =>
      years.map((result): readonly Cell[] => [
        listNames[list],
        seq,
        { text: name, indent: parent === null ? 0 : 1 },
        unit,
        result.year,
        result.value,
        result.numerator,
        result.denominator,
        result.intervalLow,
        result.intervalHigh,
        result.tau,
        result.progress,
        result.paceRatio,
        isBaseYear(result, baseline.year, report.year)
          ? '（基期年，不评）'
          : { text: result.verdictZh, verdictClass: verdictClass(result.verdict) },
        result.note,
      ]),
    ),
    frozenColumns: 3,
  };
}

/** The base year has a value but nothing to be judged against. */
function isBaseYear({ year, value }: YearResult, baseYear: number, dataYear: number): boolean {
  return year === baseYear && year < dataYear && value.value !== null;
}
