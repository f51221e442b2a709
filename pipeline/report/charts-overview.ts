import type { ReportIndicator } from '../model/report.ts';
import { verdictColours } from './charts-marks.ts';
import { pale, way } from './charts-overview-way.ts';
import { line, linesOf, picture, words } from './charts-svg.ts';

export interface PictureOptions {
  /** Pixels, 96 to the inch. */
  readonly width: number;
  readonly fontFamily: string;
}

const size = 11;
const headHeight = 34;
const ink = '#333333';

/** Least height of a row, height of each line of text in it and room around them, in pixels: as usual, and for many rows. */
const pitches = [
  { row: 20.2, text: 12.5, room: 5.5 },
  { row: 17.4, text: 12.2, room: 3 },
] as const;

type Pitch = (typeof pitches)[number];

/**
 * The pictures of all indicators that fit in a height each: one, if need be with its rows close together, else as many as
 * it takes, with even numbers of rows.
 */
export function overviewCharts(
  indicators: readonly ReportIndicator[],
  options: PictureOptions & { readonly height: number },
): readonly string[] {
  for (let pages = 1; pages < indicators.length; pages += 1) {
    const count = Math.ceil(indicators.length / pages);
    const parts = Array.from({ length: pages }, (_, page) => indicators.slice(page * count, (page + 1) * count));
    const pitch = pitches.find((one) => parts.every((part) => heightOf(part, options.width, one) <= options.height));
    if (pitch !== undefined) return parts.map((part) => overviewChart(part, options, pitch));
  }
  return [overviewChart(indicators, options)];
}

function heightOf(indicators: readonly ReportIndicator[], width: number, pitch: Pitch): number {
  return indicators.reduce((sum, item) => sum + rowHeight(item, columnsOf(width), width, pitch), headHeight);
}

function rowHeight(item: ReportIndicator, columns: Columns, width: number, { row, text, room }: Pitch): number {
  const name = linesOf(nameOf(item), columns.name - 4, size).length;
  const verdict = linesOf(item.current.verdictZh, width - columns.verdict, size).length;
  return Math.max(row, Math.max(name, verdict) * text + room);
}

/**
 * 所有指标一览: a row for each indicator with its name, value and goal, the way from baseline (0) to goal (100 %) with the
 * place reached, a tick where time stands, and the verdict in words. Marks and words say what colours say. SVG text stays text.
 */
export function overviewChart(
  indicators: readonly ReportIndicator[],
  { width, fontFamily }: PictureOptions,
  pitch: Pitch = pitches[0],
): string {
  const columns = columnsOf(width);
  const rows = indicators.map((item) => ({ item, lines: linesOf(nameOf(item), columns.name - 4, size) }));
  const heights = indicators.map((item) => rowHeight(item, columns, width, pitch));
  const tops = heights.map((_, index) => headHeight + heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  const bottom = headHeight + heights.reduce((sum, height) => sum + height, 0);
  const parts = [
    ...head(columns, width, bottom),
    ...rows.flatMap(({ item, lines }, index) =>
      row(item, lines, tops[index] ?? 0, heights[index] ?? 0, columns, width),
    ),
    line([0, bottom], [width, bottom], ink, 1),
  ];
  const title = `全部${indicators.length}项指标的完成进度与评估结论一览：${indicators.map((item) => `${nameOf(item)}，${item.current.verdictZh}`).join('；')}`;
  return picture({ width, height: bottom + 2, fontFamily }, title, parts);
}

interface Columns {
  readonly name: number;
  readonly value: number;
  readonly goal: number;
  readonly from: number;
  readonly to: number;
  readonly progress: number;
  readonly verdict: number;
}

/** Left edge of the verdict, right edges of names, value, goal and progress, the 0 and 100 % of the way. */
function columnsOf(width: number): Columns {
  const at = (share: number): number => Math.round(width * share);
  return {
    name: at(0.36),
    value: at(0.437),
    goal: at(0.55),
    from: at(0.59),
    to: at(0.72),
    progress: at(0.815),
    verdict: at(0.83),
  };
}

function head(columns: Columns, width: number, bottom: number): readonly string[] {
  const y = 13;
  return [
    words('指标（单位）', { x: 0, y, bold: true }),
    words('现值', { x: columns.value, y, anchor: 'end', bold: true }),
    words('目标', { x: columns.goal, y, anchor: 'end', bold: true }),
    words('基期到目标的进展', { x: (columns.from + columns.to) / 2, y, anchor: 'middle', bold: true }),
    words('完成进度', { x: columns.progress, y, anchor: 'end', bold: true }),
    words('评估结论', { x: columns.verdict, y, bold: true }),
    words('基期', { x: columns.from, y: 28, anchor: 'middle', size: 10 }),
    words('目标', { x: columns.to, y: 28, anchor: 'middle', size: 10 }),
    line([0, headHeight], [width, headHeight], ink, 1),
    line([columns.from, headHeight], [columns.from, bottom], pale),
    line([columns.to, headHeight], [columns.to, bottom], ink, 1),
  ];
}

function row(
  item: ReportIndicator,
  lines: readonly string[],
  top: number,
  height: number,
  columns: Columns,
  width: number,
): readonly string[] {
  const middle = top + height / 2;
  const first = middle + 4 - ((lines.length - 1) * 13) / 2;
  const { current, target, verdictClass } = item;
  const verdictLines = linesOf(current.verdictZh, width - columns.verdict, size);
  const verdictFirst = middle + 4 - ((verdictLines.length - 1) * 12) / 2;
  return [
    ...lines.map((text, index) => words(text, { x: 0, y: first + index * 13, size, bold: item.nature === '约束性' })),
    words(current.value.text, { x: columns.value, y: middle + 4, anchor: 'end', size }),
    ...goalLines(target.text, columns).map((text, index, all) =>
      words(text, {
        x: columns.goal,
        y: middle + 4 + (index - (all.length - 1) / 2) * 11,
        anchor: 'end',
        size: all.length > 1 ? 10 : size,
      }),
    ),
    ...way(item, middle, columns),
    words(current.progress.text, { x: columns.progress, y: middle + 4, anchor: 'end', size }),
    ...verdictLines.map((text, index) =>
      words(text, {
        x: columns.verdict,
        y: verdictFirst + index * 12,
        size,
        fill: verdictColours[verdictClass],
        bold: verdictClass === 'bad',
      }),
    ),
    line([0, top + height], [width, top + height], '#e4e4e4', 0.6),
  ];
}

function goalLines(text: string, columns: Columns): readonly string[] {
  const room = columns.goal - columns.value - 4;
  const [only, ...more] = linesOf(text, room, size);
  return more.length === 0 && only !== undefined ? [only] : linesOf(text, room, 10);
}

function nameOf({ seq, name, unit, parent }: ReportIndicator): string {
  return `${seq}${parent === null ? '．' : '．　'}${name}（${unit}）`;
}
