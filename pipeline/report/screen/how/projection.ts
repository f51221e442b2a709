import type { ReportIndicator } from '../../../model/report.ts';
import { exact, term } from '../../arithmetic/exact.ts';
import { same } from './same.ts';

interface Point {
  readonly year: number;
  readonly value: number;
}

/** The least-squares line of some points: means, slope, spread of the years, sum of squared residuals. */
function lineOf(points: readonly Point[]) {
  const mean = (key: keyof Point): number => points.reduce((sum, point) => sum + point[key], 0) / points.length;
  const [year, value] = [mean('year'), mean('value')];
  const spread = points.reduce((sum, point) => sum + (point.year - year) ** 2, 0);
  const slope = points.reduce((sum, point) => sum + (point.year - year) * (point.value - value), 0) / spread;
  const residual = points.reduce((sum, point) => sum + (point.value - value - slope * (point.year - year)) ** 2, 0);
  return { year, value, spread, slope, residual };
}

/**
 * The points, the line and the formula of a projection; blank unless the years of the promise, the earliest left out
 * where the definition changed, give the very value of the report.
 */
export function projectionHow({ years, projected, target, decimals, kind }: ReportIndicator): string {
  const found = pointsOf(years, projected.value, target.year);
  if (found === null || projected.value === null) return '';
  const { year, value, slope } = lineOf(found);
  const number = (one: number): string => exact(one, decimals);
  const listed = found.map((point) => `${point.year}年${number(point.value)}`).join('，');
  return `${found.length}个点（${listed}）的最小二乘直线：平均年份${exact(year, 0)}，平均值${number(value)}，斜率${number(slope)}（每年）；外推值＝平均值＋斜率×(目标年－平均年份)＝${number(value)}＋${term(slope, decimals)}×(${target.year}－${exact(year, 0)})＝${number(projected.value)}${kind === 'full_coverage' && projected.value >= 100 ? '，不低于100，正文写作“可达到100%”' : ''}`;
}

/** The formula of the prediction interval with its numbers; blank where the projection cannot be redone. */
export function projectionRangeHow({
  years,
  projected,
  projectedLow,
  projectedHigh,
  target,
  decimals,
}: ReportIndicator): string {
  const found = pointsOf(years, projected.value, target.year);
  if (found === null || projected.value === null || projectedLow.value === null || projectedHigh.value === null)
    return '';
  const { year, spread, residual } = lineOf(found);
  const count = found.length;
  const error = Math.sqrt(Math.max(residual, 0) / (count - 2));
  const root = Math.sqrt(1 + 1 / count + (target.year - year) ** 2 / spread);
  const half = (projectedHigh.value - projectedLow.value) / 2;
  const number = (one: number): string => exact(one, decimals);
  if (error < 1e-9) return `各点都在直线上（剩余标准差为0），上下限与外推值${number(projected.value)}相同`;
  return `外推值±t×s×√(1＋1÷n＋(目标年－平均年份)²÷Σ(年份－平均年份)²)：n＝${count}，自由度${count - 2}的t＝${exact(half / error / root, 0)}，剩余标准差s＝${exact(error, decimals + 2)}，根号内为1＋1÷${count}＋(${target.year}－${exact(year, 0)})²÷${exact(spread, 0)}；${number(projected.value)}±${number(half)}＝${number(projectedLow.value)} 至 ${number(projectedHigh.value)}`;
}

function pointsOf(years: ReportIndicator['years'], wanted: number | null, at: number): readonly Point[] | null {
  const points = years.flatMap(({ year, value }) => (value.value === null ? [] : [{ year, value: value.value }]));
  if (wanted === null) return null;
  for (let from = 0; points.length - from >= 3; from += 1) {
    const some = points.slice(from);
    const { year, value, slope } = lineOf(some);
    if (same(value + slope * (at - year), wanted)) return some;
  }
  return null;
}
