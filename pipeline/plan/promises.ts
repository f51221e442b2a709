import type { Direction, PlannedTarget } from '../model/plan.ts';
import type { Problem } from '../problem.ts';
import { type RegisterRow, readRegister } from '../register.ts';
import { parseBaseline } from './baseline.ts';
import { describeTarget } from './describe.ts';
import { cellRefuser, type Refuse, refuser } from './fault.ts';
import { checkFractions } from './fraction.ts';
import { type PromiseRow, promiseColumns } from './promise-columns.ts';
import { canonicalUnit, scaleOf } from './quantity.ts';
import { checkSequence, checkUnique, wholeNumber } from './sequence.ts';
import type { PlanSettings } from './settings.ts';
import { parseTarget, targetForms } from './target.ts';
import { checkView, nearestViews, type Views, viewNameExpected } from './views.ts';

type List = PlannedTarget['list'];

/** What the rows of a plan need of its settings: the period, null when it is not known, and the year of the baselines. */
type PlanYears = { readonly [Key in 'baseline_year' | 'tolerance']: Readonly<PlanSettings[Key]> } & {
  readonly period: Readonly<PlanSettings['period']> | null;
};

/** While the period is not known, any year passes that one could have. */
const anyYear = [1949, 2199] as const;

const directions: readonly string[] = ['up', 'down', 'range'] satisfies Direction[];
const isDirection = (text: string): text is Direction => directions.includes(text);
const isNature = (text: string): text is PlannedTarget['nature'] => ['约束性', '预期性', ''].includes(text);

/**
 * Reads `targets.csv` or `commitments.csv`. Every fault is added to `problems` (E333 a cell, E334 a target, E335 a
 * baseline, E336 no such indicator); a row whose target, direction, nature or years cannot be read is left out.
 * @param shown path as messages print it
 * @param list which of the two; only a commitment may have no indicator and no nature
 * @param indicators the views that `indicator` and `reference` may name
 * @throws PipelineError when the file cannot be read as a table of these columns
 */
export function readPromises(
  file: string,
  shown: string,
  list: List,
  settings: PlanYears,
  indicators: Views,
  problems: Problem[],
): readonly PlannedTarget[] {
  const rows = readRegister(file, shown, promiseColumns);
  const refuse = refuser(shown, problems);
  const key = (row: PromiseRow) => [row.parent, row.name, row.indicator, row.target_year, row.baseline_year].join('／');
  checkSequence(rows, refuse);
  checkUnique(rows, 'name', key, refuse);
  return rows.flatMap((row, index) => {
    const earlier = rows.slice(0, index).map((previous) => previous.row.seq);
    return promise(row, list, settings, { earlier, indicators }, refuse) ?? [];
  });
}

function promise(
  { row, line }: RegisterRow<PromiseRow>,
  list: List,
  settings: PlanYears,
  { earlier, indicators }: { readonly earlier: readonly string[]; readonly indicators: Views },
  refuse: Refuse,
): PlannedTarget | null {
  const [start, end] = settings.period ?? anyYear;
  const years = (words: string): string => `${settings.period === null ? '四位数的年份' : words}，或空白`;
  const wrong = cellRefuser({ row, line }, refuse);
  const optional = list === 'commitment';
  if (row.parent !== '' && !earlier.includes(row.parent)) wrong('parent', '前面某一行的 seq，或空白');
  if (row.name === '') wrong('name', '规划印的指标名称');
  if (row.unit === '') wrong('unit', '计量单位');
  if (!isNature(row.nature) || (row.nature === '' && !optional)) wrong('nature', '约束性 或 预期性');
  const noView = optional ? '；没有统计口径的，该单元格留空' : '';
  if (row.indicator === '' && !optional) wrong('indicator', viewNameExpected + nearestViews([row.name], indicators));
  checkView(row.indicator, indicators, { line, column: 'indicator', title: row.name, orElse: noView }, refuse);
  checkView(row.reference, indicators, { line, column: 'reference', title: '', orElse: '' }, refuse);

  for (const view of [row.indicator, row.reference]) {
    const unit = indicators.unitOf(view);
    if (unit !== '' && scaleOf(unit) !== scaleOf(row.unit)) wrong('unit', `${view}.sql 的单位“${unit}”`);
  }
  const baselineYear = row.baseline_year === '' ? settings.baseline_year : wholeNumber(row.baseline_year);
  if (baselineYear === null || baselineYear < start - 20 || baselineYear >= end) {
    wrong('baseline_year', years(`${start - 20}—${end - 1} 之间的年份`));
  }
  checkFractions(row, canonicalUnit(row.unit), line, refuse);
  const baseline = parseBaseline(row.baseline, row.unit);
  if (baseline !== null && 'reason' in baseline) {
    refuse('E335', line, 'baseline', baseline.reason, `数字，后面的单位与“${row.unit}”一致，如 82.43岁；没有则空白`);
  }
  if (!isDirection(row.direction)) {
    wrong('direction', 'up（越高越好）、down（越低越好）、range（区间）');
    return null;
  }
  const target = parseTarget(row.target, { unit: row.unit, direction: row.direction });
  if ('reason' in target) {
    const found = target.reason.includes(row.target) ? target.reason : `“${row.target}”读不懂：${target.reason}`;
    refuse('E334', line, 'target', found, targetForms);
    return null;
  }
  const targetYear = row.target_year === '' ? (target.year ?? end) : wholeNumber(row.target_year);
  if (targetYear === null || targetYear < start || targetYear > end) {
    wrong('target_year', years(`规划期 ${start}—${end} 内的年份`));
  } else if (target.year !== null && target.year !== targetYear) {
    wrong('target_year', `目标自己写的年份 ${target.year}`);
  } else if (baselineYear !== null && baselineYear >= targetYear) {
    wrong('baseline_year', `早于目标年 ${targetYear} 的年份`);
  }
  const tolerance = row.tolerance === '' ? null : Number(row.tolerance);
  if (target.kind !== 'about' && tolerance !== null) wrong('tolerance', '空白（只有“左右”才有容差）');
  else if (tolerance !== null && !(tolerance >= 0)) wrong('tolerance', '不小于 0 的数');
  else if (target.kind === 'about' && tolerance === null && canonicalUnit(row.unit) !== '%') {
    wrong('tolerance', `“左右”的容差（${row.unit}）`);
  }
  if (baselineYear === null || targetYear === null || !isNature(row.nature)) return null;
  const printed = baseline !== null && 'value' in baseline ? baseline : null;
  const allowed = target.kind === 'about' ? (tolerance ?? settings.tolerance) : null;
  return {
    list,
    seq: Number(row.seq),
    parent: wholeNumber(row.parent),
    dimension: row.dimension,
    indicator: row.indicator,
    name: row.name,
    unit: row.unit,
    nature: row.nature,
    targetText: row.target,
    target,
    reading: describeTarget(target, row.unit, allowed),
    targetYear,
    tolerance: allowed,
    baselineYear,
    baselineText: row.baseline,
    baselineValue: printed?.value ?? null,
    baselineDigits: printed?.digits ?? null,
    citation: row.citation,
    scope: row.scope,
    department: row.department,
    note: row.note,
    reference: row.reference,
  };
}
