import { cellsOf, type Grid, type Slot } from '../sheet/grid.ts';
import type { Spot } from '../sheet/spots.ts';
import { withinBrackets } from '../text/brackets.ts';
import { plainMark } from '../text/footnote-marks.ts';

/** One footnote of a sheet: its words, the marks that it explains (none for a note on the whole), where it stands. */
export interface Note {
  readonly text: string;
  readonly marks: readonly string[];
  readonly row: number;
  readonly column: number;
}

/** What a cell says, as a note. */
export function noteOf({ row, column }: Spot, text: string): Note {
  return { text, marks: [], row, column };
}

/** A note that nothing explains; `weighty` where it stands beside a figure, bears its mark, is short or has a number in it. */
export interface UnreadNote extends Note {
  readonly weighty: boolean;
}

/** What a note is called before its words. */
export const noteNames = '(?:注释|附注|备注|说明|注意|注)';

const opening = new RegExp(`^[(（【[]?\\s*${noteNames}(?:\\s*[:：、]|\\s*(?=\\d{1,2}\\s*[:：.．、)）])|\\s+)\\s*`, 'u');
const called = new RegExp(`^${noteNames}\\s*[:：、]\\s*`, 'u');
/** ① [1] (1) 1. 1、 注1： at the start of a piece. */
const numbering =
  /^\s*(?:注)?\s*(?:[\u2460-\u2487⁰¹²³⁴⁵⁶⁷⁸⁹]+|[[［【(（]\s*\d{1,2}\s*[)）\]］】]|\d{1,2}\s*(?:[、:：]|[.．)）](?!\d)|[.．](?=(?:19|20)\d{2}年)))\s*[:：.、]?/u;
const sign = /^\s*([*＊]{1,3}|[※†‡△▲])\s*[:：]?/u;
/** A new piece begins before a number or a sign that follows the end of a sentence. */
const seams =
  /\n|(?<=[。；;：:\s])(?=\s*(?:注\s*\d{1,2}\s*[:：]|[\u2460-\u2487]|[[［]\d{1,2}[\]］]|[(（]\d{1,2}[)）]|\d{1,2}[.．、)）](?:(?!\d)|(?=(?:19|20)\d{2}年))|[*＊※†‡]))|(?<=\S)(?=[\u2460-\u2487])/u;

/**
 * The footnotes of a sheet: lines that begin with 注 and those below that go on numbering, and lines that begin with a
 * mark which a label or a number bears.
 * @param used marks of all labels and numbers
 */
export function notesOf(grid: Grid, used: ReadonlySet<string>): readonly Note[] {
  let within = false;
  return grid.rows.flatMap((row) => {
    const cells = cellsOf(row);
    const [first, second] = cells;
    if (first === undefined || first.kind !== 'text') {
      within = first === undefined && within;
      return [];
    }
    const begins = opening.test(first.text);
    const own = begins && first.text.replace(opening, '').trim() === '' ? second : undefined;
    const text = own === undefined ? first.text : own.text;
    const alone = cells.length === 1;
    const goesOn = within && alone && (numbering.test(text) || sign.test(text) || /^[\s\u3000]/u.test(shown(first)));
    const marked = alone && !begins && marksAt(text).marks.some((mark) => used.has(mark));
    if (!begins && !goesOn && !marked) {
      within = false;
      return [];
    }
    within = true;
    return piecesOf(text).map((piece) => {
      const { marks, rest } = marksAt(piece);
      const { column } = own ?? first;
      return {
        text: rest.replace(/[。；;]+$/u, ''),
        marks: marks.filter((mark) => used.has(mark)),
        row: first.row,
        column,
      };
    });
  });
}

function shown(slot: Slot): string {
  return typeof slot.cell?.value === 'string' ? slot.cell.value : '';
}

function piecesOf(text: string): readonly string[] {
  const bare = withinBrackets(text.trim()).replace(called, '');
  const pieces: string[] = [];
  for (const piece of bare.split(seams).map((part) => part.trim())) {
    const before = pieces.at(-1);
    // ①②：… : marks without words belong to what follows.
    if (before !== undefined && marksAt(before).rest === '') pieces[pieces.length - 1] = before + piece;
    else if (piece !== '') pieces.push(piece);
  }
  return pieces.filter((piece) => marksAt(piece).rest !== '');
}

/** The marks at the start of a note and its words. */
function marksAt(piece: string): { readonly marks: readonly string[]; readonly rest: string } {
  const marks: string[] = [];
  let rest = piece.trim();
  for (;;) {
    const match = numbering.exec(rest) ?? sign.exec(rest);
    if (match === null) return { marks, rest: rest.trim() };
    const each = /[\u2460-\u2487]/u.test(match[0])
      ? [...match[0]].filter((letter) => /[\u2460-\u2487]/u.test(letter))
      : [match[0]];
    marks.push(...each.map((mark) => plainMark(mark.replace(/[:：.、\s]/gu, ''))));
    rest = rest.slice(match[0].length).replace(/^[,，、]/u, '');
  }
}
