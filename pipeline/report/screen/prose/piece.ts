import type { Figure } from '../figure.ts';

/** A stretch of a text: a figure that can be asked for its explanation, a name, words quoted from a register, or plain words. */
export interface Piece {
  readonly text: string;
  readonly figure: Figure | null;
  readonly kind: '' | 'named' | 'quoted';
}

/** Plain words. */
export function plain(text: string): Piece {
  return { text, figure: null, kind: '' };
}

/** Plain words that follow one another as one piece. */
export function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const both = last !== undefined && isPlain(last) && isPlain(piece);
    if (both) result[result.length - 1] = plain(last.text + piece.text);
    else result.push(piece);
  }
  return result;
}

function isPlain({ figure, kind }: Piece): boolean {
  return figure === null && kind === '';
}
