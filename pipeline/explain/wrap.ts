import { displayWidth } from '../excel/width.ts';

const closing = /^[，。；、：）”》％%！？]/u;
const opening = /[（“《]$/u;

/**
 * A text in lines of this width: figures and words of Latin letters stay whole, no line begins with a closing sign or
 * ends with an opening one.
 */
export function wrapped(text: string, width: number): readonly string[] {
  const pieces = (text.match(/[\w.,/%()+＋－×÷-]+\s?|./gsu) ?? []).flatMap((piece) =>
    displayWidth(piece) > width ? [...piece] : [piece],
  );
  const lines: string[] = [];
  let line: string[] = [];
  for (const piece of pieces) {
    if (line.length > 0 && displayWidth(line.join('') + piece.trimEnd()) > width) {
      const end = breakBefore(line, piece);
      lines.push(line.slice(0, end).join('').trimEnd());
      line = line.slice(end);
    }
    line.push(piece);
  }
  return [...lines, line.join('').trimEnd()];
}

/** How many pieces may stay in a full line before this one: closing signs take the piece before them along. */
function breakBefore(line: readonly string[], next: string): number {
  for (let end = line.length; end > 1; end -= 1) {
    const after = line[end] ?? next;
    if (!closing.test(after) && !opening.test(line[end - 1] ?? '')) return end;
  }
  return line.length;
}
