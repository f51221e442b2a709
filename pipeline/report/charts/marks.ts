import type { VerdictClass } from '../../model/report.ts';

/** The mark that stands before a verdict everywhere; it tells the class without colour. */
export const verdictMarks: Readonly<Record<VerdictClass, string>> = { good: '●', fair: '◆', bad: '▲', gap: '○' };

/** The colour of each class of verdicts; the mark and the words say the same. */
export const verdictColours: Readonly<Record<VerdictClass, string>> = {
  good: '#1b6b3a',
  fair: '#8a5a00',
  bad: '#b00020',
  gap: '#555555',
};

const reach = 5;

/** The mark of a class drawn round a point: full circle, rhombus, triangle, open circle. */
export function drawnMark(group: VerdictClass, x: number, y: number): string {
  const colour = verdictColours[group];
  const at = (dx: number, dy: number): string => `${x + dx * reach},${y + dy * reach}`;
  if (group === 'good') return `<circle cx="${x}" cy="${y}" r="${reach * 0.95}" fill="${colour}"/>`;
  if (group === 'gap')
    return `<circle cx="${x}" cy="${y}" r="${reach * 0.85}" fill="#ffffff" stroke="${colour}" stroke-width="1.4"/>`;
  const corners =
    group === 'fair'
      ? [at(0, -1.15), at(1.15, 0), at(0, 1.15), at(-1.15, 0)]
      : [at(0, -1.1), at(1.05, 0.8), at(-1.05, 0.8)];
  return `<polygon points="${corners.join(' ')}" fill="${colour}"/>`;
}
