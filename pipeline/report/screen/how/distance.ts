import type { ReportIndicator } from '../../../model/report.ts';
import { exact, term } from '../../arithmetic/exact.ts';
import { formatNumber } from '../../format.ts';
import { same } from './same.ts';

/** The change since the base year as the paragraphs print it, without its sign; null where the two cannot be set against each other. */
export function changeOf({ current, baseline, decimals }: ReportIndicator) {
  const [value, base] = [current.value.value, baseline.value.value];
  if (value === null || base === null || baseline.year === current.year) return null;
  return { value: value - base, text: formatNumber(Math.abs(value - base), decimals) };
}

/** x－b with its numbers. */
export function changeHow({ current, baseline, decimals }: ReportIndicator): string {
  const [value, base] = [current.value.value, baseline.value.value];
  if (value === null || base === null) return '';
  return `x－b＝${exact(value, decimals)}－${term(base, decimals)}＝${exact(value - base, decimals)}`;
}

/** The distance to the goal with its numbers; blank where no number of the goal gives it. */
export function gapHow(item: ReportIndicator): string {
  const { current, gap, decimals } = item;
  const x = current.value.value;
  const wanted = gap.value;
  if (x === null || wanted === null) return '';
  const t = goalsOf(item).find((goal) => same(Math.abs(goal - x), Math.abs(wanted)));
  if (t === undefined) return '';
  const [first, second] = same(t - x, wanted) ? [t, x] : [x, t];
  const letters = same(t - x, wanted) ? 't－x' : 'x－t';
  return `${letters}＝${exact(first, decimals)}－${term(second, decimals)}＝${exact(wanted, decimals)}`;
}

/** (t－x)÷(years left) with its numbers; blank where no number of the goal gives it. */
export function yearlyHow(item: ReportIndicator): string {
  const { current, yearlyNeeded, target, decimals } = item;
  const x = current.value.value;
  const wanted = yearlyNeeded.value;
  const left = target.year - current.year;
  if (x === null || wanted === null || left <= 0) return '';
  const t = goalsOf(item).find((goal) => same((goal - x) / left, wanted));
  if (t === undefined) return '';
  return `(t－x)÷(目标年－数据年)＝(${exact(t, decimals)}－${term(x, decimals)})÷(${target.year}－${current.year})＝${exact(wanted, decimals + 1)}`;
}

/** How far the goal is reached, with its numbers. */
export function attainmentHow(item: ReportIndicator): string {
  const { current, attainment, decimals } = item;
  const x = current.value.value;
  const wanted = attainment.value;
  if (x === null || wanted === null) return '';
  for (const t of goalsOf(item)) {
    if (same(x / t, wanted)) return `x÷t＝${exact(x, decimals)}÷${term(t, decimals)}＝${attainment.text}`;
    if (same(t / x, wanted)) return `t÷x＝${exact(t, decimals)}÷${term(x, decimals)}＝${attainment.text}`;
    if (same(1 - Math.abs(t - x) / Math.abs(t), wanted))
      return `1－｜x－t｜÷｜t｜，t为较近的一端${exact(t, decimals)}，x＝${exact(x, decimals)}，得${attainment.text}`;
  }
  return wanted === 1 ? `x＝${exact(x, decimals)}，已达到目标或按公式超过100%，记为100.0%` : '';
}

/** Every number that a goal can be measured to. */
function goalsOf({ target }: ReportIndicator): readonly number[] {
  return [target.value, target.low, target.high, target.reference.value].filter((goal) => goal !== null);
}
