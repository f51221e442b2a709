import type { ChartPoint, ChartPoints } from './charts-points.ts';

/** Labels stand above their point, but below a low between two higher values and below a point that has the goal close above it. */
export function sideOf({ observed: values, target: level, all }: ChartPoints, index: number): 'top' | 'bottom' {
  const here = values[index]?.value;
  const before = values[index - 1]?.value;
  const after = values[index + 1]?.value;
  if (here === undefined) return 'top';
  if (Math.min(...all) >= 0 && here < Math.max(...all) * 0.15) return 'top';
  if (before !== undefined && after !== undefined && before > here && after > here) return 'bottom';
  const reach = (Math.max(...all) - Math.min(...all)) * 0.2;
  const closeAbove = level !== null && [level.low, level.high].some((line) => line > here && line - here < reach);
  return closeAbove ? 'bottom' : 'top';
}

/** A label with the point’s own text on a ground that keeps it legible over lines. */
export function label(point: ChartPoint, position: 'top' | 'bottom' | 'left' | 'right', show: boolean) {
  return {
    show,
    position,
    distance: 4,
    fontSize: 11,
    color: '#111111',
    backgroundColor: 'rgba(255,255,255,0.8)',
    padding: [0, 1],
    formatter: () => point.text,
  };
}
