import type { Verdict } from '../../model/evaluation.ts';
import type { PlannedTarget } from '../../model/plan.ts';
import { exact, term } from './exact.ts';

/** How value and baseline stand to what is promised, each as a short statement with its numbers. */
export function metArithmetic(verdict: Verdict, promise: PlannedTarget, decimals: number): readonly string[] {
  switch (verdict.kind) {
    case 'direction_only':
      return directionStatement(verdict, decimals);
    case 'yearly_change':
      return [changesStatement(verdict, promise, decimals), missedStatement(verdict)].filter((text) => text !== '');
    case 'maintain':
      return [goalStatement(verdict, promise, decimals), valuesStatement(verdict, decimals), missedStatement(verdict)]
        .filter((text) => text !== '')
        .concat(baselineStatement(verdict));
    default:
      return [
        goalStatement(verdict, promise, decimals),
        valueStatement(verdict, promise, decimals),
        ...baselineStatement(verdict),
      ].filter((text) => text !== '');
  }
}

function goalStatement(verdict: Verdict, promise: PlannedTarget, decimals: number): string {
  const { target_value: t, target_low: low, target_high: high, reference_value: reference, tolerance } = verdict;
  const number = (value: number): string => exact(value, decimals);
  if (low !== null && high !== null) return `区间${number(low)}至${number(high)}`;
  if (verdict.kind === 'above_reference' || verdict.kind === 'meets_standard') {
    if (reference === null) return '';
    return `${verdict.kind === 'meets_standard' ? '标准' : '参照值'}t＝${number(reference)}（${verdict.judged_year}年）`;
  }
  if (t === null) return '';
  if (verdict.kind === 'baseline_change' && verdict.baseline_value !== null) {
    const change = promise.target.value ?? 0;
    return `t＝b＋${term(change, decimals)}＝${number(t)}`;
  }
  return verdict.kind === 'about' ? `t＝${number(t)}，容差${number(tolerance ?? 0)}` : `t＝${number(t)}`;
}

/** x against the goal; the sign follows from the answer, so that both cannot disagree. */
function valueStatement(verdict: Verdict, promise: PlannedTarget, decimals: number): string {
  const { met, kind, compared_value: compared, judged_value: value, numerator, denominator } = verdict;
  if (met === null) return '';
  const outcome = met ? '达标' : '未达标';
  const counts = kind === 'full_coverage' && verdict.judged_year === verdict.year;
  if (counts && Number.isInteger(numerator) && Number.isInteger(denominator)) {
    return `分子${met ? '等于' : '少于'}分母，${outcome}`;
  }
  const rounded =
    verdict.comparison === 'rounded' && compared !== null && compared !== value
      ? `x修约为${exact(compared, decimals)}，`
      : '';
  if (kind === 'meets_standard' && verdict.reference_value === null)
    return `按核定记录${met ? '达到' : '未达到'}，${outcome}`;
  if (kind === 'range' || (kind === 'maintain' && verdict.direction === 'range')) {
    return `${rounded}x${met ? '在' : '不在'}区间内，${outcome}`;
  }
  if (kind === 'about') return `${rounded}x${aboutSign(verdict)}，${outcome}`;
  const strict = kind === 'above_reference' || promise.target.strict;
  return `${rounded}x${sign(verdict.direction, strict, met)}t，${outcome}`;
}

function aboutSign({ direction, met }: Verdict): string {
  if (direction === 'range') return met ? '在t±容差之内' : '在t±容差之外';
  if (direction === 'down') return met ? '≤t＋容差' : '＞t＋容差';
  return met ? '≥t－容差' : '＜t－容差';
}

function sign(direction: Verdict['direction'], strict: boolean, met: boolean): string {
  if (direction === 'down') return met ? (strict ? '＜' : '≤') : strict ? '≥' : '＞';
  return met ? (strict ? '＞' : '≥') : strict ? '≤' : '＜';
}

function baselineStatement({ baseline_met: met, judged_year: now, baseline_year: first }: Verdict): readonly string[] {
  if (met === null || now <= first) return [];
  return [`b${met ? '已' : '未'}达标`];
}

function directionStatement(verdict: Verdict, decimals: number): readonly string[] {
  const { compared_value: x, compared_baseline: b, judged_year: now, baseline_year: first } = verdict;
  if (x === null || b === null || now <= first) return [];
  const [value, base] = [exact(x, decimals), exact(b, decimals)];
  const relation = value === base ? '＝' : x < b ? '＜' : '＞';
  const wanted = verdict.direction === 'down' ? '低于' : '高于';
  return [`x${relation}b，目标为${wanted}b，${verdict.met ? '达标' : '未达标'}`];
}

function changesStatement(verdict: Verdict, promise: PlannedTarget, decimals: number): string {
  const { due_years: years, due_values: changes } = verdict;
  if (years === null || changes === null || years.length === 0) return '';
  const [better, worse] = verdict.direction === 'down' ? ['降低', '提高'] : ['提高', '降低'];
  const parts = years.map((year, index) => {
    const change = changes[index] ?? null;
    if (change === null) return `${year}年无法计算`;
    return `${year}年${change < 0 ? worse : better}${exact(Math.abs(change), decimals)}`;
  });
  const least = promise.target.low ?? promise.target.value ?? 0;
  return `比上年：${parts.join('，')}；每年应${better}不少于${exact(least, decimals)}`;
}

function valuesStatement({ due_years: years, due_values: values }: Verdict, decimals: number): string {
  if (years === null || values === null || years.length === 0) return '';
  const parts = years.map((year, index) => {
    const value = values[index] ?? null;
    return value === null ? `${year}年缺数` : `${year}年${exact(value, decimals)}`;
  });
  return `各年：${parts.join('，')}`;
}

function missedStatement({ missed_years: missed, unknown_years: unknown, due_years: years }: Verdict): string {
  if (years === null || years.length === 0) return '';
  const parts = [
    missed === null || missed.length === 0 ? '' : `未达到的年份${missed.join('、')}`,
    unknown === null || unknown.length === 0 ? '' : `缺数或不可比的年份${unknown.join('、')}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '各年均达到' : parts.join('，');
}
