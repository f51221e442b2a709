import { wholeValue } from '../../excel/number.ts';
import type { Cell, CellPlace, MarkedText, Sheet } from '../../excel/sheet.ts';
import type { Printed, Report, ReportIndicator, YearResult } from '../../model/report.ts';
import { gapCell } from './formulas/gap.ts';
import { type Held, progressCell, ratioCell, tauCell } from './formulas/pace.ts';
import { type FigurePlaces, figurePlaces, inputsName, settingsName } from './formulas/places.ts';
import { taken } from './formulas/worked.ts';
import { cutsOf, paceVerdicts, settingValue, settingVerdict } from './settings.ts';
import { listNames, orDash, promises, signs } from './words.ts';

const none: Printed = { value: null, text: '—' };

/** What every verdict of the data year was decided from, a row a promise, so that it can be redone by hand. */
export function verdictInputsSheet(report: Report): Sheet {
  const places = figurePlaces(report);
  const cuts = cutsOf(report);
  return {
    name: inputsName,
    subject: '每项结论的判定依据：b、x、t、τ、P、R、分档、判定条目与计算过程，可逐项重算',
    notes: [
      'τ＝(y－y0)÷(yT－y0)；P＝(x－b)÷(t－b)；R＝P÷τ；差距为正表示尚未达到。x 引自“分年结果”，分档值引自“判定参数”；点单元格可看公式，没有公式的单元格存数值（规划所印的数、区间目标的差距等）。',
      '判定条目：结论按1—13条自上而下判定，第一条符合的为准，该条的内容见“判定情况”；目标年份已过的按目标年的数值判定。',
      signs,
    ],
    columns: [
      { heading: '类别', width: 8, align: 'center' },
      { heading: '序号', width: 4, align: 'center' },
      { heading: '指标', width: 30 },
      { heading: '单位', width: 9, align: 'center' },
      { heading: '目标值\n（原文）', width: 12, align: 'center' },
      { heading: '基期值\nb', width: 9 },
      { heading: '当年值\nx', width: 9 },
      { heading: '目标值\nt', width: 9 },
      { heading: '区间\n下限', width: 8 },
      { heading: '区间\n上限', width: 8 },
      { heading: '比对值', width: 8 },
      { heading: '基期年\ny0', width: 6, align: 'center' },
      { heading: '判定年\ny', width: 6, align: 'center' },
      { heading: '目标年\nyT', width: 6, align: 'center' },
      { heading: '时序进度\nτ', width: 8 },
      { heading: '完成进度\nP', width: 8 },
      { heading: '进度比\nR', width: 7 },
      { heading: '差距', width: 8 },
      { heading: '按进度比\n分档', width: 14, align: 'center' },
      { heading: '判定\n条目', width: 5, align: 'center' },
      { heading: '判定情况', width: 30 },
      { heading: '评估结论', width: 18, align: 'center' },
      { heading: '计算过程', width: 60 },
    ],
    rows: promises(report).map((promise) => inputRow(promise, places, cuts)),
    frozenColumns: 3,
  };
}

function inputRow(promise: ReportIndicator, places: FigurePlaces, cuts: readonly number[]): readonly Cell[] {
  const { list, seq, name, unit, parent, target, baseline, current } = promise;
  const at = (column: string): CellPlace => places.input(promise, column);
  const judged = promise.years.find(({ year }) => year === current.judgedYear);
  const x: Held = { cell: at('当年值\nx'), printed: judged?.value ?? none };
  const parts = {
    value: x,
    year: { cell: at('判定年\ny'), number: current.judgedYear },
    baseline: at('基期值\nb'),
    target: at('目标值\nt'),
    baselineYear: at('基期年\ny0'),
    targetYear: at('目标年\nyT'),
  };
  const number = (value: number | null): Printed => (value === null ? none : { value, text: String(value) });
  return [
    listNames[list],
    seq,
    { text: name, indent: parent === null ? 0 : 1 },
    unit,
    target.text,
    baseCell(promise, places),
    taken(x.printed, places.year(promise, current.judgedYear, '数值')),
    number(target.value),
    number(target.low),
    number(target.high),
    target.reference,
    baseline.year,
    current.judgedYear,
    target.year,
    tauCell(current.tau, promise, parts),
    progressCell(current.progress, promise, parts),
    ratioCell(
      current.paceRatio,
      { cell: at('完成进度\nP'), printed: current.progress },
      { cell: at('时序进度\nτ'), printed: current.tau },
    ),
    gapCell(promise, x, {
      target: at('目标值\nt'),
      reference: at('比对值'),
      low: at('区间\n下限'),
      high: at('区间\n上限'),
    }),
    bandCell(current, at('进度比\nR'), cuts),
    current.rule.number,
    current.rule.words,
    { text: current.verdictZh, verdictClass: promise.verdictClass },
    orDash(current.arithmetic),
  ];
}

/** A baseline from the base year's own data is that year's value; one that the plan prints stands as printed. */
function baseCell({ baseline, years, ...promise }: ReportIndicator, places: FigurePlaces): Cell {
  const own = years.find(({ year }) => year === baseline.year)?.value ?? none;
  const same = baseline.computed && wholeValue(own) === baseline.value.value;
  return same
    ? taken(baseline.value, places.year({ ...promise, baseline, years }, baseline.year, '数值'))
    : baseline.value;
}

/** Where the ratio decides, the band that it falls in, as a formula over the cuts. */
function bandCell({ rule, paceRatio, verdictZh }: YearResult, ratio: CellPlace, cuts: readonly number[]): MarkedText {
  const band = paceVerdicts.indexOf(verdictZh);
  if (paceRatio.value === null || rule.number < 9 || band < 0) return { text: '—' };
  const r = wholeValue(paceRatio);
  const near = r === null || cuts.some((cut) => Math.abs(r - cut) < 1e-9);
  const first = cuts.findIndex((cut) => r !== null && r >= cut);
  if (near || (first < 0 ? cuts.length : first) !== band) return { text: verdictZh };
  const setting = (row: number, column: string): CellPlace => ({ sheet: settingsName, row, column });
  const tests = paceVerdicts
    .slice(0, -1)
    .flatMap((_, row): readonly (string | CellPlace)[] => [
      'IF(',
      ratio,
      '>=',
      setting(row, settingValue),
      ',',
      setting(row, settingVerdict),
      ',',
    ]);
  const last = paceVerdicts.length - 1;
  return { text: verdictZh, formula: [...tests, setting(last, settingVerdict), ')'.repeat(last)] };
}
