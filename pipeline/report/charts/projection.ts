import { label } from './label.ts';
import type { ChartPoints } from './points.ts';
import { type ChartSeries, projectionColour } from './style.ts';

/** The trend carried on from the last value to the target year, with its interval where there is one. */
export function projection({ years, observed: values }: ChartPoints, ahead: NonNullable<ChartPoints['projection']>) {
  const last = years.map((year, index) => (year === ahead.from ? (values[index]?.value ?? null) : null));
  const line: ChartSeries = {
    name: '趋势外推',
    type: 'line',
    symbol: 'emptyTriangle',
    symbolSize: (_: unknown, parameters: { dataIndex: number }) => (years[parameters.dataIndex] === ahead.to ? 9 : 0),
    connectNulls: true,
    lineStyle: { width: 1.2, type: [1, 3], color: projectionColour },
    itemStyle: { color: projectionColour },
    data: years.map((year, index) =>
      year === ahead.to ? { value: ahead.point.value, label: label(ahead.point, 'left', true) } : (last[index] ?? null),
    ),
  };
  return ahead.low === null || ahead.high === null
    ? [line]
    : [interval(years.indexOf(ahead.to), ahead.low, ahead.high), line];
}

/** The prediction interval as an upright line with two ends. */
function interval(column: number, low: number, high: number): ChartSeries {
  return {
    name: '',
    type: 'custom',
    data: [[column, low, high]],
    encode: { x: 0, y: [1, 2] },
    renderItem: (_, api) => {
      const [x = 0, bottom = 0] = api.coord([column, low]);
      const [, top = 0] = api.coord([column, high]);
      const style = { stroke: projectionColour, lineWidth: 1.2 };
      const stroke = (x1: number, y1: number, x2: number, y2: number) => ({
        type: 'line' as const,
        shape: { x1, y1, x2, y2 },
        style,
      });
      return {
        type: 'group',
        children: [stroke(x, bottom, x, top), stroke(x - 4, top, x + 4, top), stroke(x - 4, bottom, x + 4, bottom)],
      };
    },
  };
}
