import type { Cell } from '../../model/workbook.ts';

/** A cell of a file that has texts only; null for an empty one. */
export function textCell(text: string): Cell | null {
  return text === '' ? null : { text, value: text };
}
