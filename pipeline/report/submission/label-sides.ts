import type { Scale } from '../../excel/charts/chart.ts';
import type { ChartPoints } from '../charts/points.ts';

/** Where a label stands beside its point, as shares of the height of the axis, and how far it reaches towards the next year. */
const nearest = 0.02;
const farthest = 0.15;
const reach = 0.35;

type Side = 't' | 'b';

/** For every year the side of its point, above or below, where the label meets fewer lines and stays within the axis. */
export function labelSides({ observed, path, target, years }: ChartPoints, scale: Scale): readonly Side[] {
  const values = observed.map((point) => point?.value ?? null);
  const levels = target === null ? [] : [target.low, target.high];
  const height = scale.max - scale.min;
  const way = wholeWay(path);
  return years.map((_, index): Side => {
    const here = values[index] ?? null;
    if (here === null) return 't';
    const lines = [...levels, ...nearby(way, index), ...nearby(values, index)];
    const met = (sign: 1 | -1): number => {
      const outside = sign > 0 ? here + height * farthest > scale.max : here - height * farthest < scale.min;
      const hit = lines.filter((line) => {
        const away = (sign * (line - here)) / height;
        return away >= nearest && away <= farthest;
      });
      return hit.length + (outside ? lines.length + 1 : 0);
    };
    return met(-1) < met(1) ? 'b' : 't';
  });
}

/** The heights of a line at both ends of the label, and at the point itself where it is another line. */
function nearby(values: readonly (number | null)[], index: number): readonly number[] {
  const here = values[index] ?? null;
  if (here === null) return [];
  return [-1, 1].flatMap((step) => {
    const next = values[index + step] ?? null;
    return next === null ? [] : [here + (next - here) * reach, here + ((next - here) * reach) / 2];
  });
}

/** The straight way with a value for each year between its ends. */
function wholeWay(path: ChartPoints['path']): readonly (number | null)[] {
  const ends = (path ?? []).flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const [start, end] = ends;
  if (start === undefined || end === undefined) return [];
  return (path ?? []).map((_, index) =>
    index < start.index || index > end.index
      ? null
      : start.value + ((end.value - start.value) * (index - start.index)) / (end.index - start.index),
  );
}
