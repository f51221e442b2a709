import type { Report } from '../../model/report.ts';
import { timeAxis, yearsOf } from './gantt-axis.ts';
import { ganttRow, rowHeight } from './gantt-row.ts';
import type { PictureOptions } from './overview.ts';
import { inkColour } from './style.ts';
import { line, picture, words } from './svg.ts';

const headHeight = 30;

/**
 * 重点项目进度: for each project the planned time (open bar), the real time (full bar) and the day of the data (31 December).
 * What has no planned end is hatched and says 待定. SVG text stays text; the years are the axis.
 */
export function ganttChart(
  { projects, plan, year }: Pick<Report, 'projects' | 'plan' | 'year'>,
  { width, fontFamily }: PictureOptions,
): string {
  const today = `${year}-12-31`;
  const years = yearsOf(projects, plan, year);
  const left = Math.round(width * 0.29);
  const right = width - Math.round(width * 0.195);
  const step = (right - left) / years.length;
  const axis = timeAxis(years, left, right);
  const day = axis.at(today);
  const bottom = headHeight + projects.length * rowHeight;
  const parts = [
    hatching,
    ...years.flatMap((name, index) => [
      line([left + index * step, headHeight - 12], [left + index * step, bottom], '#dddddd', 0.8),
      words(String(name), { x: left + (index + 0.5) * step, y: headHeight - 6, anchor: 'middle', size: 10 }),
    ]),
    line([right, headHeight - 12], [right, bottom], '#dddddd', 0.8),
    line([0, headHeight], [width, headHeight], inkColour, 1),
    line([day, headHeight - 2], [day, bottom], '#b00020', 1.4, '5 3'),
    ...projects.flatMap((project, index) => {
      const top = headHeight + index * rowHeight;
      return [
        ...ganttRow(project, top, today, axis, width),
        line([0, top + rowHeight], [width, top + rowHeight], '#e4e4e4', 0.6),
      ];
    }),
    words(`${year}年12月31日`, {
      x: Math.min(day, right - 4),
      y: 10,
      anchor: 'middle',
      size: 10,
      fill: '#b00020',
    }),
    line([0, bottom], [width, bottom], inkColour, 1),
  ];
  const title = `重点项目计划与实际进度（截至${year}年12月31日）：${projects.map(({ name, verdictZh }) => `${name}，${verdictZh}`).join('；')}`;
  return picture({ width, height: bottom + 2, fontFamily }, title, parts);
}

/** What fills the bar of a plan without an end. */
const hatching =
  '<defs><pattern id="undetermined" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="#888888" stroke-width="1.2"/></pattern></defs>';
