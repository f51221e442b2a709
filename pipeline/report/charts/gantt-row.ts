import type { ReportProject } from '../../model/report.ts';
import type { TimeAxis } from './gantt-axis.ts';
import { drawnMark, verdictColours } from './marks.ts';
import { inkColour } from './style.ts';
import { box, linesOf, words } from './svg.ts';

/** Height of a row, in pixels. */
export const rowHeight = 38;

const size = 11;
const barHeight = 13;

/**
 * One project between the lines of the chart: its name, the bars of the planned and the real time, mark and verdict.
 * @param top of the row, in pixels
 * @param today the day of the data, ISO
 * @param width of the picture, in pixels
 */
export function ganttRow(
  project: ReportProject,
  top: number,
  today: string,
  axis: TimeAxis,
  width: number,
): readonly string[] {
  return [...named(project, top, axis, width), ...bars(project, top, today, axis)];
}

function named(project: ReportProject, top: number, { left, right }: TimeAxis, width: number): readonly string[] {
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
function bars(project: ReportProject, top: number, today: string, { left, right, at }: TimeAxis): readonly string[] {
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
          box(begin, planned, at(plannedCompletion.date) - begin, barHeight, { fill: '#ffffff', stroke: inkColour }),
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
