import type { LabelUse } from './label-use.ts';
import { rankOf } from './reach.ts';

/**
 * Whether a line stands within another above it: set in deeper, with a number of a lower rank (1. below 二、) or none below
 * one with a number, or marked as a part.
 */
export function standsWithin(line: LabelUse, host: LabelUse): boolean {
  if (isInLine(line, host)) return false;
  const [own, outer] = [indentOf(line), indentOf(host)];
  if (own !== outer) return own > outer;
  const [rank, over] = [rankOf(nameOf(line).trim()), rankOf(nameOf(host).trim())];
  if (over >= 0 && rank !== over) return rank < 0 || rank > over;
  return (isMarked(line) && !isMarked(host)) || (isDashed(line) && !isDashed(host));
}

/** Whether both lines have a number, and that of the line is of a lower rank: 1. below 一、. */
export function isNumberedBelow(line: LabelUse, host: LabelUse): boolean {
  const [rank, over] = [rankOf(nameOf(line).trim()), rankOf(nameOf(host).trim())];
  return over >= 0 && rank > over;
}

/** - 医院 below 民营. */
function isDashed(use: LabelUse): boolean {
  return /^[\s\u3000]*[-－—–]+(?=\D)/u.test(nameOf(use));
}

/** How far the name of a line is set in: blanks in front of it, a full-width one for two. */
export function indentOf(use: LabelUse): number {
  const [blanks = ''] = /^[\s\u3000]*/u.exec(nameOf(use)) ?? [];
  return [...blanks].reduce((sum, blank) => sum + (blank === '\u3000' ? 2 : 1), 0);
}

/** 公共卫生类别 right below the 中医类别 of 其中：中医类别 stands beside it. */
export function isInLine(line: LabelUse, host: LabelUse): boolean {
  const [mark = ''] = /^其中\s*[：:]?\s*/u.exec(nameOf(host).trimStart()) ?? [];
  const width = [...mark].reduce((sum, one) => sum + (/[ :]/u.test(one) ? 1 : 2), 0);
  return mark !== '' && Math.abs(indentOf(line) - indentOf(host) - width) <= 1;
}

/** 其中：and # mark a part of what stands above. */
export function isMarked(use: LabelUse): boolean {
  return /^[\s\u3000(（]*(?:其中|[#＃])/u.test(nameOf(use));
}

function nameOf({ slot, text }: LabelUse): string {
  return slot.cell?.text ?? text;
}
