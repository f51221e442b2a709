import type { Report, ReportProject } from '../model/report.ts';
import { drawnMark, verdictColours } from './charts-marks.ts';
import type { PictureOptions } from './charts-overview.ts';
import { box, line, linesOf, picture, words } from './charts-svg.ts';

const size = 11;
const headHeight = 30;
const rowHeight = 38;
const barHeight = 13;
const ink = '#333333';

/**
 * 重点项目进度: for each project the planned time (open bar), the real time (full bar) and the day of the data (31 December).
 * What has no planned end is hatched and says 待定. SVG text stays text; the years are the axis.
 */
export function ganttChart(
  { projects, plan, year }: Pick<Report, 'projects' | 'plan' | 'year'>,
  { width, fontFamily }: PictureOptions,
): string {
  const today = `${year}-12-31`;
  const years = span(projects, plan.period, year);
  const left = Math.round(width * 0.29);
  const right = width - Math.round(width * 0.195);
  const step = (right - left) / years.length;
  const first = years[0] ?? year;
  const at = (iso: string): number => Math.min(right, Math.max(left, left + (yearShare(iso) - first) * step));
  const bottom = headHeight + projects.length * rowHeight;
  const parts = [
    hatching,
    ...years.flatMap((name, index) => [
      line([left + index * step, headHeight - 12], [left + index * step, bottom], '#dddddd', 0.8),
      words(String(name), { x: left + (index + 0.5) * step, y: headHeight - 6, anchor: 'middle', size: 10 }),
    ]),
    line([right, headHeight - 12], [right, bottom], '#dddddd', 0.8),
    line([0, headHeight], [width, headHeight], ink, 1),
    line([at(today), headHeight - 2], [at(today), bottom], '#b00020', 1.4, '5 3'),
    ...projects.flatMap((project, index) => {
      const top = headHeight + index * rowHeight;
      return [
        ...named(project, top, left, width, right),
        ...bars(project, top, today, { left, right, at }),
        line([0, top + rowHeight], [width, top + rowHeight], '#e4e4e4', 0.6),
      ];
    }),
    words(`${year}年12月31日`, {
      x: Math.min(at(today), right - 4),
      y: 10,
      anchor: 'middle',
      size: 10,
      fill: '#b00020',
    }),
    line([0, bottom], [width, bottom], ink, 1),
  ];
  const title = `重点项目计划与实际进度（截至${year}年12月31日）：${projects.map(({ name, verdictZh }) => `${name}，${verdictZh}`).join('；')}`;
  return picture({ width, height: bottom + 2, fontFamily }, title, parts);
}

const hatching =
  '<defs><pattern id="undetermined" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="#888888" stroke-width="1.2"/></pattern></defs>';

interface Scale {
  readonly left: number;
  readonly right: number;
  readonly at: (iso: string) => number;
}

function named(project: ReportProject, top: number, left: number, width: number, right: number): readonly string[] {
  const middle = top + rowHeight / 2;
  const name = linesOf(`${project.seq}．${project.name}`, left - 10, size).slice(0, 2);
  const verdict = linesOf(project.verdictZh, width - right - 20, size).slice(0, 2);
  const y = (count: number, index: number): number => middle + 4 + (index - (count - 1) / 2) * 13;
  return [
    ...name.map((text, index) => words(text, { x: 0, y: y(name.length, index), size })),
    drawnMark(project.verdictClass, right + 12, middle),
    ...verdict.map((text, index) =>
      words(text, {
        x: right + 20,
        y: y(verdict.length, index),
        size,
        fill: verdictColours[project.verdictClass],
        bold: project.verdictClass === 'bad',
      }),
    ),
  ];
}

/** The upper bar is the plan, the lower one what has happened. */
function bars(project: ReportProject, top: number, today: string, { left, right, at }: Scale): readonly string[] {
  const planned = top + 5;
  const real = top + 20;
  const { plannedStart, plannedCompletion, actualStart, actualCompletion, stage } = project;
  const begin = plannedStart.date === null ? left : at(plannedStart.date);
  const plan =
    plannedCompletion.date === null
      ? [
          box(begin, planned, right - begin, barHeight, { fill: 'url(#undetermined)', stroke: '#888888', dash: '3 2' }),
          box(begin + 6, planned + 1, 64, barHeight - 2, { fill: '#ffffff' }),
          words('完成时间待定', { x: begin + 8, y: planned + 10, size: 10 }),
        ]
      : [
          box(begin, planned, at(plannedCompletion.date) - begin, barHeight, { fill: '#ffffff', stroke: ink }),
          ...edgeWords(shortDate(plannedCompletion.date), at(plannedCompletion.date), planned, right, at(today)),
        ];
  const until = actualCompletion.date ?? today;
  const started = actualStart.date ?? (actualCompletion.date === null ? null : plannedStart.date);
  if (started === null)
    return [...plan, words(stage === '—' ? '台账没有进度' : stage, { x: left + 4, y: real + 10, size: 10 })];
  const label = actualCompletion.date === null ? stage : `${shortDate(actualCompletion.date)}${stage}`;
  return [
    ...plan,
    box(at(started), real, Math.max(at(until) - at(started), 2), barHeight, {
      fill: verdictColours[project.verdictClass],
    }),
    ...edgeWords(label, at(until), real, right, at(today)),
  ];
}

/** Words right of a bar's end, or left of it where the room is short, on white so that no line runs through them; the line of the day stays whole beside them. */
function edgeWords(text: string, x: number, top: number, right: number, today: number): readonly string[] {
  const wide = Array.from(text).reduce((sum, letter) => sum + (/\d/.test(letter) ? 5.9 : 10.1), 0);
  const after = x <= today && x + 8 > today ? today + 4 : x + 4;
  const start = after + wide <= right + 6 ? after : x - 4 - wide;
  return [
    box(start - 1, top + 1, wide + 2, barHeight - 2, { fill: '#ffffff' }),
    words(text, { x: start, y: top + 10, size: 10 }),
  ];
}

function shortDate(iso: string): string {
  return `${Number(iso.slice(0, 4))}年${Number(iso.slice(5, 7))}月`;
}

/** The year as a number with the elapsed share of the year behind the point. */
function yearShare(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + day / 365.25;
}

/** The years of the axis: the plan period, and the years of planned and real dates around it. */
function span(
  projects: readonly ReportProject[],
  period: { readonly start: number; readonly end: number },
  year: number,
): readonly number[] {
  const dates = projects.flatMap(({ plannedStart, plannedCompletion, actualStart, actualCompletion }) =>
    [plannedStart, plannedCompletion, actualStart, actualCompletion].flatMap(({ date }) =>
      date === null ? [] : [Number(date.slice(0, 4))],
    ),
  );
  const first = Math.min(period.start, ...dates);
  const last = Math.max(period.end, year, ...dates);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
