import { type ECharts, init } from 'echarts';
import { decimalLiteral } from '../../decimal.ts';
import type { ReportIndicator } from '../../model/report.ts';
import { formatNumber } from '../format.ts';
import { chartPoints } from './points.ts';
import { seriesOf } from './series.ts';
import { type ChartSeries, inkColour, lineColour, valueExtent } from './style.ts';
import { escaped } from './svg.ts';

/** The size and the letters of the chart of a promise. */
interface ChartOptions {
  /** Pixels; at 96 a inch the letters come out at the sizes of the report. */
  readonly width: number;
  readonly height: number;
  /** The last year of the axis, at least; the axis also reaches to the target's own year. */
  readonly periodEnd: number;
  /** A font family that the document has, without quotes. */
  readonly fontFamily: string;
}

const axisWidth = 32;

/** Room right of the plot for the words of the target, above it for the legend; half a page has the target in a legend of two lines. */
function roomOf(width: number) {
  return width < 330 ? { compact: true, right: 8, top: 57 } : { compact: false, right: 88, top: 38 };
}

/**
 * The observed values of one promise against its path to the target, as an SVG element whose text stays text.
 * Without any observed value: a small frame that says 数据缺失. The same promise always gives the same bytes.
 */
export function chartOf(indicator: ReportIndicator, options: ChartOptions): string {
  const points = chartPoints(indicator, options.periodEnd);
  const label = spoken(indicator);
  if (points.observed.every((point) => point === null)) return missingChart(label, options);
  const room = roomOf(options.width);
  const halfStep = (options.width - room.right - axisWidth) / points.years.length / 2;
  const series = seriesOf(points, room.compact ? null : halfStep);
  const steps: number[] = [];
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: options.width, height: options.height });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: options.fontFamily, fontSize: 11, color: inkColour },
      legend: {
        top: 0,
        left: 0,
        padding: [5, 0],
        itemWidth: 15,
        itemHeight: 8,
        itemGap: 5,
        selectedMode: false,
        textStyle: { fontSize: 11, color: inkColour, fontFamily: options.fontFamily },
        data: legendOf(series),
        formatter: (name: string) =>
          room.compact && goals.includes(name) ? `${name} ${points.target?.text ?? ''}`.trimEnd() : name,
      },
      grid: { left: 4, right: room.right, top: room.top, bottom: 2, containLabel: true },
      xAxis: {
        type: 'category',
        data: points.years.map(String),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: inkColour, width: 0.8 } },
        axisLabel: { fontSize: 11, color: inkColour, interval: 0, margin: 6 },
      },
      yAxis: {
        type: 'value',
        name: indicator.unit,
        nameLocation: 'end',
        nameGap: 6,
        nameTextStyle: { fontSize: 11, color: inkColour, align: 'left' },
        splitNumber: 3,
        axisLabel: {
          fontSize: 11,
          color: inkColour,
          margin: 5,
          formatter: (value: number) => {
            steps.push(value);
            return decimalLiteral(value);
          },
        },
        splitLine: { lineStyle: { color: lineColour, width: 0.6 } },
        ...valueExtent(points.all, indicator.unit),
      },
      series: [...series],
    });
    return named(drawn(chart, steps), label, `${indicator.list}-${indicator.seq}`);
  } finally {
    chart.dispose();
  }
}

/** The series that show the target; in a small chart their text stands in the legend. */
const goals: readonly string[] = ['目标值', '目标区间'];

/** The chart in words, for those who cannot see it. */
function spoken({ name, unit, years, baseline, target, current }: ReportIndicator): string {
  const values = years.map(({ year, value }) => `${year}年${value.value === null ? '无数据' : value.text}`).join('，');
  const base = baseline.value.value === null ? '' : `基期值${baseline.value.text}；`;
  return `${name}（${unit}）：历年数值与规划目标。${base}${values}；目标${target.text}（${target.year}年）；${current.verdictZh}`;
}

/** The drawing with as many decimals on each step of the value axis as the finest of them has. */
function drawn(chart: ECharts, steps: readonly number[]): string {
  const decimals = Math.max(0, ...steps.map((value) => decimalLiteral(value).split('.')[1]?.length ?? 0));
  chart.setOption({ yAxis: { axisLabel: { formatter: (value: number) => formatNumber(value, decimals) } } });
  return chart.renderToSVGString();
}

/** The names of the series, the observed values first; a series without marks shows its line alone. */
function legendOf(series: readonly ChartSeries[]) {
  return series
    .filter(({ name }, index) => name !== '' && series.findIndex((other) => other.name === name) === index)
    .map(({ name, ...rest }) =>
      'symbol' in rest && rest.symbol === 'none' ? { name, itemStyle: { opacity: 0 } } : { name },
    )
    .reverse();
}

function missingChart(label: string, { width, height: full, fontFamily }: ChartOptions): string {
  const height = roomOf(width).compact ? full : 48;
  return `<svg width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}"><rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="none" stroke="${inkColour}" stroke-width="0.8" stroke-dasharray="4 3"/><text x="${width / 2}" y="${height / 2 + 5}" text-anchor="middle" font-family="${fontFamily}" font-size="13" fill="${inkColour}">数据缺失</text></svg>`;
}

/** Adds the words for screen readers, drops what serves a pointer, and replaces ECharts' counters in ids by the promise's own key. */
function named(svg: string, label: string, key: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, `${key}-`)
    .replace(/^<svg /, `<svg role="img" aria-label="${escaped(label)}" `);
}
