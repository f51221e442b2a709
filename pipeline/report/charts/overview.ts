import type { ReportIndicator } from '../../model/report.ts';
import { type Columns, columnsOf, goalLines, head, headHeight, row, size } from './overview-row.ts';
import { inkColour } from './style.ts';
import { line, linesOf, picture } from './svg.ts';

/** The size and the letters of a drawn-by-hand chart. */
export interface PictureOptions {
  /** Pixels, 96 to the inch. */
  readonly width: number;
  readonly fontFamily: string;
}

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
  const goal = goalLines(item.target.text, columns).lines.length;
  return Math.max(row, Math.max(name, verdict, goal) * text + room);
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
    line([0, bottom], [width, bottom], inkColour, 1),
  ];
  const title = `全部${indicators.length}项指标的完成进度与评估结论一览：${indicators.map((item) => `${nameOf(item)}，${item.current.verdictZh}`).join('；')}`;
  return picture({ width, height: bottom + 2, fontFamily }, title, parts);
}

function nameOf({ seq, name, unit, parent }: ReportIndicator): string {
  return `${seq}${parent === null ? '．' : '．　'}${name}（${unit}）`;
}
