import { label, sideAbove, sideOf } from './label.ts';
import type { ChartPoint, ChartPoints } from './points.ts';
import { projection } from './projection.ts';
import { type ChartSeries, observedColour, pathColour, referenceColour, targetColour } from './style.ts';

/**
 * The series of one chart, the lowest layer first. Each differs from the others by dash or mark, not by colour alone.
 * `halfStep` is the distance in pixels from the last year to the right end of the axis; null where the target has no words beside its line.
 */
export function seriesOf(points: ChartPoints, halfStep: number | null): readonly ChartSeries[] {
  return [
    ...(points.target === null ? [] : target(points, points.target, halfStep)),
    ...(points.path === null ? [] : [path(points.path)]),
    ...(points.projection === null ? [] : projection(points, points.projection)),
    ...(points.reference.every((point) => point === null) ? [] : [reference(points.reference)]),
    observed(points),
    ...(points.baseline.every((point) => point === null) ? [] : [baseline(points)]),
  ];
}

function observed(points: ChartPoints): ChartSeries {
  const { observed: values, baseline: bases } = points;
  return {
    name: '实际值',
    type: 'line',
    symbol: 'circle',
    symbolSize: 7,
    connectNulls: false,
    lineStyle: { width: 2, color: observedColour },
    itemStyle: { color: observedColour },
    data: values.map((point, index) => {
      if (point === null) return null;
      return {
        value: point.value,
        label: label(point, sideOf(points, index), !coincides(points, bases[index], point)),
      };
    }),
  };
}

/** A baseline that lies on the value of its year bears the only label. */
function coincides({ all }: ChartPoints, base: ChartPoint | null | undefined, point: ChartPoint): boolean {
  if (base === null || base === undefined) return false;
  const span = Math.max(...all) - Math.min(...all);
  return base.text === point.text || Math.abs(base.value - point.value) <= span * 0.05;
}

function baseline(points: ChartPoints): ChartSeries {
  const { baseline: values, observed: others } = points;
  return {
    name: '基期值',
    type: 'line',
    symbol: 'rect',
    symbolSize: 8,
    lineStyle: { width: 0 },
    itemStyle: { color: '#ffffff', borderColor: observedColour, borderWidth: 1.5 },
    data: values.map((point, index) => {
      if (point === null) return null;
      const other = others[index] ?? null;
      const alone = other === null || coincides(points, point, other);
      const side = alone ? sideAbove(points, point) : other.value > point.value ? 'bottom' : 'top';
      return { value: point.value, label: label(point, side, true) };
    }),
  };
}

function target(
  { years }: ChartPoints,
  level: NonNullable<ChartPoints['target']>,
  halfStep: number | null,
): readonly ChartSeries[] {
  const isBand = level.low !== level.high;
  const line: ChartSeries = {
    name: isBand ? '' : '目标值',
    type: 'line',
    symbol: 'none',
    lineStyle: { width: 1.5, type: [8, 3], color: targetColour },
    itemStyle: { color: targetColour },
    data: years.map(() => level.high),
    endLabel: {
      show: halfStep !== null,
      formatter: () => `目标\n${level.text}`,
      color: targetColour,
      fontSize: 11,
      lineHeight: 14,
      distance: (halfStep ?? 0) + 5,
      width: 80,
      overflow: 'break',
    },
  };
  if (!isBand) return [line];
  const lower: ChartSeries = { ...line, data: years.map(() => level.low), endLabel: { show: false } };
  const band: ChartSeries = {
    name: '目标区间',
    type: 'line',
    symbol: 'none',
    lineStyle: { width: 1.5, type: [8, 3], color: targetColour },
    itemStyle: { color: targetColour },
    data: [],
    markArea: {
      silent: true,
      itemStyle: { color: targetColour, opacity: 0.12 },
      data: [[{ yAxis: level.low }, { yAxis: level.high }]],
    },
  };
  return [band, line, lower];
}

function path(values: readonly (number | null)[]): ChartSeries {
  return {
    name: '目标路径',
    type: 'line',
    symbol: 'none',
    connectNulls: true,
    lineStyle: { width: 1.2, type: [3, 3], color: pathColour },
    itemStyle: { color: pathColour },
    data: [...values],
  };
}

function reference(values: readonly (ChartPoint | null)[]): ChartSeries {
  return {
    name: '比对值',
    type: 'line',
    symbol: 'diamond',
    symbolSize: 11,
    lineStyle: { width: 0 },
    itemStyle: { color: referenceColour },
    data: values.map((point) => (point === null ? null : { value: point.value, label: label(point, 'right', true) })),
  };
}
