import type { ChartPoint, ChartPoints } from './points.ts';

/** Labels stand above their point, but below a low between two higher values and below a point that has the goal close above it. */
export function sideOf({ observed: values, target: level, all }: ChartPoints, index: number): 'top' | 'bottom' {
  const here = values[index]?.value;
  const before = values[index - 1]?.value;
  const after = values[index + 1]?.value;
  if (here === undefined) return 'top';
  const aboveAxis = here - Math.min(...all) > (Math.max(...all) - Math.min(...all)) * 0.15;
  if (aboveAxis && before !== undefined && after !== undefined && before > here && after > here) return 'bottom';
  return sideAbove({ target: level, all }, { value: here });
}

/** Above the point, unless a line of the goal passes there or through the point. */
export function sideAbove(
  { target: level, all }: Pick<ChartPoints, 'target' | 'all'>,
  { value }: Pick<ChartPoint, 'value'>,
): 'top' | 'bottom' {
  if (Math.min(...all) >= 0 && value < Math.max(...all) * 0.15) return 'top';
  const reach = (Math.max(...all) - Math.min(...all)) * 0.2;
  const closeAbove = level !== null && [level.low, level.high].some((line) => line >= value && line - value <= reach);
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
