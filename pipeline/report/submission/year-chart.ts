import type { Chart, Look, Series } from '../../excel/charts/chart.ts';
import { scaleDecimals, scaleOf } from '../../excel/charts/scale.ts';
import type { ReportIndicator } from '../../model/report.ts';
import type { ChartPoint, ChartPoints } from '../charts/points.ts';
import { orDash } from '../sheets/words.ts';
import { labelSides } from './label-sides.ts';

/** The sheet that the line charts are drawn from. */
export const yearFiguresName = '图表数据';
const ink = '1F1F1F';

/** The lines of the chart, the lowest first, and how each is told from the others in grey. */
const looks: readonly (readonly [Heading, Look])[] = [
  ['目标下限', { colour: '7F7F7F', width: 1.5, dash: 'lgDashDot' }],
  ['目标上限', { colour: '7F7F7F', width: 1.5, dash: 'lgDash' }],
  ['目标值', { colour: '7F7F7F', width: 1.5, dash: 'lgDash' }],
  ['目标路径', { colour: '595959', width: 1.25, dash: 'sysDot' }],
  ['比对值', { colour: '595959', width: 0, mark: 'diamond', markSize: 9 }],
  ['基期值', { colour: 'A6A6A6', width: 0, mark: 'square', markSize: 11 }],
  ['实际值', { colour: ink, width: 2.25, mark: 'circle', markSize: 6, labels: 't', labelGround: true }],
];
/** Its columns of figures, in their order. */
export const yearHeadings = ['实际值', '基期值', '目标路径', '目标值', '目标下限', '目标上限', '比对值'] as const;
type Heading = (typeof yearHeadings)[number];

/** An indicator and its place in the sheet of the figures. */
export interface YearBlock {
  readonly indicator: ReportIndicator;
  readonly name: string;
  readonly points: ChartPoints;
  /** The row of the sheet's table that the indicator starts in. */
  readonly first: number;
}

/** The line chart of one indicator. */
export function yearChart({ indicator, name, points, first }: YearBlock): Chart {
  const drawn = drawnOf(points);
  const limits = {
    ...(Math.min(0, ...points.all) < 0 ? {} : { low: 0 }),
    ...(indicator.unit === '%' ? { high: 100 } : {}),
  };
  const scale = scaleOf(points.all, limits, 4);
  const missing = points.observed.every((point) => point === null);
  return {
    kind: 'line',
    title: `${indicator.seq}. ${name}${missing ? '（数据缺失）' : ''}`,
    description: descriptionOf(indicator, name, points),
    sheet: yearFiguresName,
    rows: [first, first + points.years.length - 1],
    categories: '年份',
    categoryTitle: '',
    valueTitle: indicator.unit === '' ? '数值' : `单位：${indicator.unit}`,
    series: looks.flatMap(([heading, look]): readonly Series[] =>
      drawn.includes(heading)
        ? [{ heading, look, ...(heading === '实际值' && scale !== null ? { sides: labelSides(points, scale) } : {}) }]
        : [],
    ),
    numFmt: scale === null || scaleDecimals(scale) === 0 ? '0' : `0.${'0'.repeat(scaleDecimals(scale))}`,
    ...(scale === null ? {} : { scale }),
  };
}

/** The figures that there are; what was observed has its line also when there is nothing. */
function drawnOf({ baseline, path, target, reference }: ChartPoints): readonly Heading[] {
  const some = (points: readonly (ChartPoint | null)[]): boolean => points.some((point) => point !== null);
  const goals: readonly Heading[] =
    target === null ? [] : target.low === target.high ? ['目标值'] : ['目标下限', '目标上限'];
  return [
    '实际值',
    ...goals,
    ...(path === null ? [] : (['目标路径'] as const)),
    ...(some(baseline) ? (['基期值'] as const) : []),
    ...(some(reference) ? (['比对值'] as const) : []),
  ];
}

function descriptionOf(
  { unit, target, current, baseline }: ReportIndicator,
  name: string,
  points: ChartPoints,
): string {
  const values = points.years.flatMap((year, index) => {
    const point = points.observed[index];
    return point === null || point === undefined ? [] : [`${year}年${point.text}`];
  });
  const base = baseline.value.value === null ? '' : `基期（${baseline.year}年）${baseline.value.text}。`;
  const said = values.length === 0 ? '没有数据' : values.join('，');
  return `折线图：${name}（单位：${orDash(unit)}）。${base}实际值：${said}。目标值：${target.text}。${current.year}年评估结论：${current.verdictZh}。`;
}
