import type { ReportIndicator } from '../../model/report.ts';
import { escaped } from '../charts/svg.ts';
import { sectionId } from './section.ts';
import { yearFigures } from './year.ts';

/** The line below a row of the overview. */
const rowEnd = /(?<=<line [^>]*stroke="#e4e4e4"[^>]*\/>)/;

/**
 * The overview chart with a link on every figure of it: value, goal, progress and verdict of each row. A text that is not
 * the printed figure of its row stays without.
 */
export function overviewLinks(svg: string, indicators: readonly ReportIndicator[]): string {
  return svg
    .split(rowEnd)
    .map((row, index) => {
      const item = indicators[index];
      return item === undefined ? row : rowLinks(row, item);
    })
    .join('');
}

function rowLinks(row: string, item: ReportIndicator): string {
  const now = yearFigures(item, item.current);
  const goal = { section: sectionId(item, 'goal'), part: 'target', text: escaped(item.target.text) };
  let atEnd = 0;
  let isBegun = false;
  return row.replace(/<text ([^>]*)>([^<]*)<\/text>/g, (whole, attributes: string, text: string) => {
    isBegun ||= text.startsWith(`${item.seq}．`);
    const isEnd = isBegun && attributes.includes('text-anchor="end"');
    if (isEnd) atEnd += 1;
    const isValue = isEnd && atEnd === 1 && text === now.value.text;
    const isProgress = isBegun && (!isEnd || atEnd > 2) && text === now.progress.text;
    const isGoal = isEnd && atEnd > 1 && goal.text.includes(text);
    const found = isValue ? now.value : isProgress ? now.progress : isGoal ? goal : null;
    return found === null ? whole : `<a href="#${found.section}" data-figure="${found.part}">${whole}</a>`;
  });
}
