/** A part of a text and how it is written; a size of 0 is not known. */
export interface WrittenPart {
  readonly text: string;
  readonly isLow: boolean;
  readonly size: number;
}

const smallest = 0.75;
const mark = /^[1-9]\d?$/;
const number = /^[\s\d,.]*\d[\s\d,.]*$/;

/**
 * Whether the last of several parts of a number is one or two digits set lower or clearly smaller than the rest: a mark of a
 * footnote, as a raised digit is. 26905 with a small 1 is not 269051; no footnote is 0 or 05.
 */
export function isFootnoteSized(parts: readonly WrittenPart[]): boolean {
  const [last, ...before] = [...parts].reverse();
  const first = before.at(-1);
  if (last === undefined || first === undefined) return false;
  if (!marksNumber(before.map(({ text }) => text).join(''), last.text)) return false;
  return last.isLow || (last.size > 0 && first.size > 0 && last.size <= first.size * smallest);
}

/** Whether a part that is set lower or smaller is the mark of the number before it. */
export function marksNumber(before: string, part: string): boolean {
  return mark.test(part.trim()) && number.test(before);
}
