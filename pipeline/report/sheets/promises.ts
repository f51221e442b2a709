import type { Cell, Column, Sheet } from '../../excel/sheet.ts';
import type { Report, ReportIndicator, YearResult } from '../../model/report.ts';
import { noNumber } from '../printed.ts';
import { type FigurePlaces, figurePlaces } from './formulas/places.ts';
import { taken } from './formulas/worked.ts';
import { planYears } from './plan-years.ts';
import { remarks } from './remarks.ts';
import { orDash, signs } from './words.ts';

const beforeYears: readonly Column[] = [
  { heading: '序号', width: 4, align: 'center' },
  { heading: '指标', width: 30 },
  { heading: '单位', width: 9, align: 'center' },
  { heading: '属性', width: 6, align: 'center' },
  { heading: '基期值', width: 8 },
  { heading: '基期年', width: 6, align: 'center' },
];

const afterYears: readonly Column[] = [
  { heading: '目标值\n（原文）', width: 12, align: 'center' },
  { heading: '目标值的理解', width: 24 },
  { heading: '时序\n进度', width: 7 },
  { heading: '完成\n进度', width: 7 },
  { heading: '进度比', width: 6 },
  { heading: '实现\n程度', width: 7 },
  { heading: '差距', width: 7 },
  { heading: '年均需\n变化', width: 7 },
  { heading: '趋势\n外推值', width: 7 },
  { heading: '外推区间\n（80%）', width: 15, align: 'center' },
  { heading: '评估结论', width: 20, align: 'center' },
  { heading: '趋势', width: 5, align: 'center' },
  { heading: '说明', width: 46 },
];

/** One list of promises, a row each, with every year from the start of the period to the data year. */
export function promisesSheet(report: Report, list: 'target' | 'commitment'): Sheet {
  const years = planYears(report);
  const target = list === 'target';
  const places = figurePlaces(report);
  return {
    name: target ? '指标完成情况' : '量化承诺',
    subject: target
      ? '规划主要指标：基期、各年数值、目标、进度与评估结论'
      : '规划正文中的量化承诺：基期、各年数值、目标、进度与评估结论',
    notes:
      !target && report.commitments.length === 0
        ? ['规划正文没有登记量化承诺。']
        : [
            '完成进度＝（当年值－基期值）÷（目标值－基期值）；进度比＝完成进度÷时序进度；差距为正表示尚未达到；年均需变化为到目标年平均每年还需的变化；两者的单位与指标相同，百分率（%）为个百分点，千分率（‰）为个千分点。',
            signs,
          ],
    columns: [...beforeYears, ...years.map((year) => ({ heading: `${year}年`, width: 8 })), ...afterYears],
    rows: (target ? report.indicators : report.commitments).map((promise) => promiseRow(promise, years, places)),
    frozenColumns: 2,
  };
}

function promiseRow(promise: ReportIndicator, years: readonly number[], places: FigurePlaces): readonly Cell[] {
  const { current, projectedLow, projectedHigh } = promise;
  const byYear = new Map<number, YearResult>(promise.years.map((result) => [result.year, result]));
  const interval = projectedLow.value === null ? '—' : `${projectedLow.text}至${projectedHigh.text}`;
  return [
    promise.seq,
    { text: promise.name, indent: promise.parent === null ? 0 : 1 },
    promise.unit,
    orDash(promise.nature),
    taken(promise.baseline.value, places.input(promise, '基期值\nb')),
    promise.baseline.year,
    ...years.map((year) => taken(byYear.get(year)?.value ?? noNumber, places.year(promise, year, '数值'))),
    promise.target.text,
    promise.target.reading,
    taken(current.tau, places.input(promise, '时序进度\nτ')),
    taken(current.progress, places.input(promise, '完成进度\nP')),
    taken(current.paceRatio, places.input(promise, '进度比\nR')),
    promise.attainment,
    taken(promise.gap, places.input(promise, '差距')),
    promise.yearlyNeeded,
    promise.projected,
    interval,
    { text: current.verdictZh, verdictClass: promise.verdictClass },
    orDash(promise.arrow),
    remarks(promise),
  ];
}
