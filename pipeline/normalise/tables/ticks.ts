import type { LabelReader } from '../labels/facets.ts';
import type { Slot } from '../sheet/grid.ts';
import type { LabelUse } from './label-use.ts';

/** Marks of what an institution has, above the number of those that have it. */
export const tick = /^[√✓✔☑○◯●×✗✘是否]$/u;

/** A list of marks, in which numbers stand on lines only that name their measure: the heading asks what the marks answer. */
export function isTicked(index: number, lines: readonly (readonly Slot[])[], label: LabelReader): boolean {
  const texts = lines.filter((line) => line[index]?.kind === 'text');
  const numbers = lines.filter((line) => line[index]?.kind === 'number');
  const isNamed = (line: readonly Slot[]) =>
    line.some((slot) => slot.kind === 'text' && label(slot.text)?.measure !== undefined);
  return texts.length > 0 && texts.every((line) => tick.test(line[index]?.text ?? '')) && numbers.every(isNamed);
}

/** A heading that nothing explains as that of numbers. */
export function asNumber(use: LabelUse): LabelUse {
  return use.facets === null ? { ...use, facets: { layout: '数值' } } : use;
}
