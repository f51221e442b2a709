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

/**
 * 所有指标一览: a row for each indicator with its name, value and goal, the way from baseline (0) to goal (100 %) with the
 * place reached, a tick where time stands, and the verdict in words. Marks and words say what colours say. SVG text stays text.
 */
export function overviewChart(indicators: readonly ReportIndicator[], { width, fontFamily }: PictureOptions): string {
  const columns = columnsOf(width);
  const rows = indicators.map((item) => ({ item, lines: linesOf(nameOf(item), columns.name - 4, size) }));
  const heights = rows.map(({ item, lines }) => {
    const most = Math.max(lines.length, linesOf(item.current.verdictZh, width - columns.verdict, size).length);
    return Math.max(20.2, most * 12.5 + 5.5);
  });
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
  readonly verdict: number;
}

/** Left edges and widths: names, value, goal, the way (its 0 and 100 %), the verdict. */
function columnsOf(width: number): Columns {
  const name = Math.round(width * 0.365);
  const verdict = width - Math.round(width * 0.185);
  const from = name + Math.round(width * 0.255);
  return {
    name,
    value: name + width * 0.095,
    goal: name + width * 0.205,
    from,
    to: verdict - Math.round(width * 0.055),
    verdict,
  };
}

function head(columns: Columns, width: number, bottom: number): readonly string[] {
  const y = 13;
  return [
    words('指标（单位）', { x: 0, y, bold: true }),
    words('现值', { x: columns.value, y, anchor: 'end', bold: true }),
    words('目标', { x: columns.goal, y, anchor: 'end', bold: true }),
    words('完成进度', { x: (columns.from + columns.to) / 2, y, anchor: 'middle', bold: true }),
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
        size: all.length > 1 ? 9 : size,
      }),
    ),
    ...way(item, middle, columns),
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
  return more.length === 0 && only !== undefined ? [only] : linesOf(text, room, 9);
}

function nameOf({ seq, name, unit, parent }: ReportIndicator): string {
  return `${seq}${parent === null ? '．' : '．　'}${name}（${unit}）`;
}
