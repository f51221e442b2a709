import { inputOf } from './biff-input.ts';
import { visitRecords } from './biff-records.ts';

const [object, textObject, more] = [0x005d, 0x01b6, 0x003c];
/** Kind of the object that carries a comment, whose words are told with its cell. */
const comment = 0x19;

/**
 * The words in the boxes that are drawn on the sheets of an .xls or .et (BIFF8), a line a paragraph, for each sheet in the
 * order of the stream ([MS-XLS] Obj, TxO). The library does not tell them. The records are those that were found whole.
 */
export function biffBoxes(stream: Uint8Array): readonly (readonly string[])[] {
  const sheets: string[][] = [];
  let kind = 0;
  let open: { readonly sheet: number; readonly length: number; readonly pieces: Buffer[] } | null = null;
  const close = () => {
    if (open !== null) sheets[open.sheet]?.push(...linesOf(open.length, open.pieces));
    open = null;
  };
  visitRecords(stream, (type, data, sheet) => {
    if (open !== null && type === more && open.sheet === sheet) {
      open.pieces.push(data);
      return;
    }
    close();
    if (sheet < 0) return;
    while (sheets.length <= sheet) sheets.push([]);
    if (type === object && data.length >= 6) kind = data.readUInt16LE(4);
    else if (type === textObject && data.length >= 12 && kind !== comment) {
      open = { sheet, length: data.readUInt16LE(10), pieces: [] };
    }
  });
  close();
  return sheets;
}

function linesOf(length: number, pieces: readonly Buffer[]): readonly string[] {
  const input = inputOf(pieces);
  const isWide = (input.number(1) & 1) !== 0;
  return input
    .text(length, isWide)
    .split(/[\r\n\v]+/)
    .map((line) => line.trim())
    .filter((line) => /[\u4e00-\u9fff]|\d{4}/.test(line));
}
