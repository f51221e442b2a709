import type { Printed, ReportIndicator } from '../../model/report.ts';

/** A number of the chart with the text that the whole report prints for it. */
export interface ChartPoint {
  readonly value: number;
  readonly text: string;
}

/** What one chart shows; every list has one place for each year. Nothing here is rounded. */
export interface ChartPoints {
  readonly years: readonly number[];
  /** Years without data are null and stay gaps. */
  readonly observed: readonly (ChartPoint | null)[];
  readonly baseline: readonly (ChartPoint | null)[];
  /** The straight way from the baseline to the target: two points, null between; null when there is no such way. */
  readonly path: readonly (number | null)[] | null;
  readonly target: { readonly low: number; readonly high: number; readonly text: string } | null;
  readonly reference: readonly (ChartPoint | null)[];
  readonly projection: {
    readonly from: number;
    readonly to: number;
    readonly point: ChartPoint;
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  /** Every number that the value axis must hold. */
  readonly all: readonly number[];
}

/** Kinds whose numbers are changes a year or whose yardstick is another series: they have no level to draw. */
const withoutLevel: readonly string[] = ['direction_only', 'yearly_change', 'above_reference', 'meets_standard'];
/** Kinds that are to be kept, not approached. */
const withoutPath: readonly string[] = ['range', 'maintain'];

/** The series of one promise, a place for every year from the first figure to the later of target year and period end. */
export function chartPoints(indicator: ReportIndicator, periodEnd: number): ChartPoints {
  const { baseline, current, target } = indicator;
  const first = Math.min(baseline.year, current.year, ...indicator.years.map(({ year }) => year));
  const last = Math.max(current.year, target.year, periodEnd);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const at = (wanted: number, printed: Printed): readonly (ChartPoint | null)[] =>
    years.map((year) => (year === wanted ? pointOf(printed) : null));

  const observed = years.map((year) => {
    const result = indicator.years.find((candidate) => candidate.year === year);
    return result === undefined ? null : pointOf(result.value);
  });
  const baselinePoints = at(baseline.year, baseline.value);
  const reference = at(current.year, target.reference);
  const level = levelOf(indicator);
  const path = pathOf(indicator, years, level);
  const projection = projectionOf(indicator);
  const numbers = [
    ...[...observed, ...baselinePoints, ...reference].map((point) => point?.value ?? null),
    ...(level === null ? [] : [level.low, level.high]),
    ...(projection === null ? [] : [projection.point.value, projection.low, projection.high]),
  ];
  return {
    years,
    observed,
    baseline: baselinePoints,
    path,
    target: level,
    reference,
    projection,
    all: numbers.filter((value): value is number => value !== null),
  };
}

function pointOf({ value, text }: Printed): ChartPoint | null {
  return value === null ? null : { value, text };
}

function levelOf({ kind, target }: ReportIndicator): ChartPoints['target'] {
  if (withoutLevel.includes(kind)) return null;
  if (kind === 'range' && target.low !== null && target.high !== null) {
    return { low: target.low, high: target.high, text: target.text };
  }
  return target.value === null ? null : { low: target.value, high: target.value, text: target.text };
}

function pathOf(
  { baseline, target, kind }: ReportIndicator,
  years: readonly number[],
  level: ChartPoints['target'],
): ChartPoints['path'] {
  if (level === null || withoutPath.includes(kind) || baseline.value.value === null) return null;
  if (baseline.met === true || target.year <= baseline.year) return null;
  return years.map((year) => (year === baseline.year ? baseline.value.value : year === target.year ? level.low : null));
}

function projectionOf(indicator: ReportIndicator): ChartPoints['projection'] {
  const { projected, projectedLow, projectedHigh, current, target } = indicator;
  const point = pointOf(projected);
  if (point === null || target.year <= current.year) return null;
  return { from: current.year, to: target.year, point, low: projectedLow.value, high: projectedHigh.value };
}
