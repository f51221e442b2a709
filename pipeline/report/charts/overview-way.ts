import type { ReportIndicator } from '../../model/report.ts';
import { metVerdicts } from '../verdict-class.ts';
import { drawnMark, verdictColours } from './marks.ts';
import { inkColour } from './style.ts';
import { line, words } from './svg.ts';

/** The colour of what stands behind the marks. */
export const pale = '#d0d0d0';

/** The way from baseline to goal with the place reached; without a progress, the mark at the goal or no place at all. */
export function way(
  item: ReportIndicator,
  middle: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly string[] {
  const { current, verdictClass } = item;
  const { progress, tau } = current;
  const at = (share: number): number => from + (to - from) * share;
  const track = line([from, middle], [to, middle], pale, 4);
  if (progress.value === null) {
    if (metVerdicts.includes(current.verdict)) return [track, drawnMark(verdictClass, to, middle)];
    return [
      words(verdictClass === 'gap' ? '不能判断' : '不计进度', {
        x: (from + to) / 2,
        y: middle + 4,
        anchor: 'middle',
        size: 10,
        fill: '#555555',
      }),
      drawnMark(verdictClass, from - 10, middle),
    ];
  }
  const x = at(Math.min(1.12, Math.max(-0.12, progress.value)));
  const due =
    tau.value === null ? [] : [line([at(tau.value), middle - 7], [at(tau.value), middle + 7], inkColour, 1.6)];
  return [
    track,
    line([from, middle], [x, middle], verdictColours[verdictClass], 4),
    ...due,
    drawnMark(verdictClass, x, middle),
  ];
}
