import type { ReportIndicator } from '../../model/report.ts';
import { verdictColours } from './marks.ts';
import { pale, way } from './overview-way.ts';
import { inkColour } from './style.ts';
import { line, linesOf, words } from './svg.ts';

/** Size of the letters of a row, in pixels. */
export const size = 11;
/** Height of the head over the rows, in pixels. */
export const headHeight = 34;

/** Between a value and the goal beside it, so that the two do not read as one. */
const gap = 5;

/** Where the columns stand, in pixels from the left. */
export interface Columns {
  readonly name: number;
  readonly value: number;
  readonly goal: number;
  readonly from: number;
  readonly to: number;
  readonly progress: number;
  readonly verdict: number;
}

/** Left edge of the verdict, right edges of names, value, goal and progress, the 0 and 100 % of the way. */
export function columnsOf(width: number): Columns {
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

/** The headings of the columns, and the two lines of the way down to the bottom. */
export function head(columns: Columns, width: number, bottom: number): readonly string[] {
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
    line([0, headHeight], [width, headHeight], inkColour, 1),
    line([columns.from, headHeight], [columns.from, bottom], pale),
    line([columns.to, headHeight], [columns.to, bottom], inkColour, 1),
  ];
}

/** One indicator: the lines of its name, value, goal, way, progress and verdict, and the line under it. */
export function row(
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
    ...goalWords(target.text, columns, middle + 4),
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

/** The lines of a goal and the size of their letters: one line, else smaller letters on as many lines as it takes. */
export function goalLines(
  text: string,
  columns: Columns,
): { readonly lines: readonly string[]; readonly letters: number } {
  const room = columns.goal - columns.value - gap;
  const letters = linesOf(text, room, size).length === 1 ? size : 10;
  return { lines: linesOf(text, room, letters), letters };
}

function goalWords(text: string, columns: Columns, y: number): readonly string[] {
  const { lines, letters } = goalLines(text, columns);
  return lines.map((line, index, all) =>
    words(line, { x: columns.goal, y: y + (index - (all.length - 1) / 2) * 11, anchor: 'end', size: letters }),
  );
}
