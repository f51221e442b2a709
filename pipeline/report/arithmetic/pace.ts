import type { Verdict } from '../../model/evaluation.ts';
import { formatNumber, formatShare } from '../format.ts';
import { term } from './exact.ts';

const percentDecimals = 2;

/** τ, P and R with the numbers that they come from; empty where no progress is computed. */
export function paceArithmetic(verdict: Verdict, decimals: number): readonly string[] {
  const { tau, progress, pace_ratio: ratio, judged_value: x, baseline_value: b, target_value: t } = verdict;
  if (tau === null || progress === null || x === null || b === null || t === null) return [];
  const { baseline_year: first, judged_year: now, target_year: last } = verdict;
  const [value, base, goal] = [term(x, decimals), term(b, decimals), term(t, decimals)];
  const elapsed = `τ＝(${now}－${first})÷(${last}－${first})＝${formatShare(tau, percentDecimals)}`;
  const done = `P＝(${value}－${base})÷(${goal}－${base})＝${formatShare(progress, percentDecimals)}`;
  return [elapsed, done, ...(ratio === null ? [] : [`R＝${ratioFormula(verdict, decimals)}＝${ratioText(verdict)}`])];
}

/** The place of R between the cuts, e.g. `0.60≤R＜0.95`; blank when another rule decided. */
export function cutArithmetic(verdict: Verdict): string {
  const { rule, pace_ratio: ratio, progress } = verdict;
  if (ratio === null || progress === null) return '';
  const [ahead, onTrack, roughly, behind] = cutsOf(verdict).map(cutText);
  switch (rule) {
    case 9:
      return `R≥${ahead}`;
    case 10:
      return `${onTrack}≤R＜${ahead}`;
    case 11:
      return `${roughly}≤R＜${onTrack}`;
    case 12:
      return `${behind}≤R＜${roughly}`;
    case 13:
      return `R＜${behind}`;
    default:
      return '';
  }
}

function ratioFormula(verdict: Verdict, decimals: number): string {
  if (verdict.pace_used !== 'compound') return 'P÷τ';
  const { judged_value: x, baseline_value: b, target_value: t } = verdict;
  const { baseline_year: first, judged_year: now, target_year: last } = verdict;
  // the ratio of growth puts 0.001 for a nought that it cannot divide by
  const base = term(b === 0 || b === null ? 0.001 : b, decimals);
  const goal = term(t === 0 || t === null ? 0.001 : t, decimals);
  const value = term(x ?? 0, decimals);
  return `[(${value}÷${base})^(1÷${now - first})－1]÷[(${goal}÷${base})^(1÷${last - first})－1]`;
}

/** R with two decimals, or as many as it takes to stand on its own side of every cut. */
function ratioText(verdict: Verdict): string {
  const ratio = verdict.pace_ratio ?? 0;
  const side = (value: number, cut: number): number => (Math.abs(value - cut) < 1e-9 ? 0 : Math.sign(value - cut));
  for (let digits = 2; digits < 8; digits += 1) {
    const text = formatNumber(ratio, digits);
    if (cutsOf(verdict).every((cut) => side(Number(text), cut) === side(ratio, cut))) return text;
  }
  return formatNumber(ratio, 8);
}

function cutsOf(verdict: Verdict): readonly number[] {
  return [verdict.cut_ahead, verdict.cut_on_track, verdict.cut_roughly_on_track, verdict.cut_behind];
}

function cutText(value: number): string {
  const text = formatNumber(value, 4).replace(/0{1,2}$/, '');
  return text.replace(/^(-?0)\.00$/, '$1').replace(/^(-?\d+)\.00$/, '$1');
}
