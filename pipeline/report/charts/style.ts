import type { CustomSeriesOption, LineSeriesOption } from 'echarts';

/** A series of a chart with the name that its legend prints. */
export type ChartSeries = (LineSeriesOption | CustomSeriesOption) & { readonly name: string };

/** Letters and axes. */
export const inkColour = '#333333';
/** The lines behind the series. */
export const lineColour = '#d9d9d9';
/** Each series of the chart of a promise. */
export const observedColour = '#1f4e79';
export const targetColour = '#b03a2e';
export const pathColour = '#7f7f7f';
export const projectionColour = '#5b7f3a';
export const referenceColour = '#8a5a00';

interface Extent {
  readonly scale: true;
  readonly min?: number;
  readonly max?: number;
  readonly boundaryGap: readonly [string, string];
}

/**
 * The reach of the value axis: room above and below for labels, never below zero for numbers that cannot be negative, never
 * above 100 for shares. It starts at zero only where the numbers come near it.
 */
export function valueExtent(values: readonly number[], unit: string): Extent {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low) * 0.25;
  return {
    scale: true,
    boundaryGap: ['25%', '18%'],
    ...(low >= 0 && low - room <= 0 ? { min: 0 } : {}),
    ...(unit === '%' && high <= 100 && high + room >= 100 ? { max: 100 } : {}),
  };
}
