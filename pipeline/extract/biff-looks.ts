import { visitRecords } from './biff-records.ts';
import type { Look } from './look.ts';

/** Looks of the cells of one sheet by `row,column`. */
export type SheetLooks = ReadonlyMap<string, Look>;

const [font, palette, format] = [0x0031, 0x0092, 0x00e0];
/** Records of one cell, and of several side by side: row, column, format … */
const single: readonly number[] = [0x0203, 0x027e, 0x0204, 0x00fd, 0x00d6, 0x0006, 0x0206, 0x0406];
const several = 0x00bd;
const multiple = { head: 4, step: 6 } as const;

/**
 * Cells that are struck out, or in the colour of their ground, in the records of an .xls or .et (BIFF5, BIFF8), for each
 * sheet in the order of the stream. The library does not tell them. The records are those that were found whole.
 */
export function biffLooks(stream: Uint8Array): readonly SheetLooks[] {
  const fonts: Buffer[] = [];
  const formats: (Look | null)[] = [];
  const sheets: Map<string, Look>[] = [];
  let colours: Buffer | null = null;
  visitRecords(stream, (type, data, sheet) => {
    if (type === font && data.length >= 6) fonts.push(data);
    else if (type === palette) colours = data;
    else if (type === format) formats.push(lookOf(data, fonts, colours));
    if (sheet < 0) return;
    while (sheets.length <= sheet) sheets.push(new Map());
    for (const { row, column, style } of cellsOf(type, data)) {
      const look = formats[style] ?? null;
      if (look !== null) sheets[sheet]?.set(`${row},${column}`, look);
    }
  });
  return sheets;
}

function cellsOf(type: number, data: Buffer): readonly { row: number; column: number; style: number }[] {
  if (single.includes(type) && data.length >= 6) {
    return [{ row: data.readUInt16LE(0), column: data.readUInt16LE(2), style: data.readUInt16LE(4) }];
  }
  if (type !== several || data.length < 6) return [];
  const count = Math.floor((data.length - multiple.head - 2) / multiple.step);
  return Array.from({ length: count }, (_, index) => ({
    row: data.readUInt16LE(0),
    column: data.readUInt16LE(2) + index,
    style: data.readUInt16LE(multiple.head + index * multiple.step),
  }));
}

function lookOf(data: Buffer, fonts: readonly Buffer[], colours: Buffer | null): Look | null {
  if (data.length < 16) return null;
  const index = data.readUInt16LE(0);
  // There is no font 4.
  const own = fonts[index > 4 ? index - 1 : index];
  if (own === undefined) return null;
  if ((own.readUInt16LE(2) & 0x08) !== 0) return 'struck';
  const isWide = data.length >= 20;
  const pattern = isWide ? data.readUInt32LE(14) >>> 26 : (data.readUInt32LE(8) >>> 16) & 0x3f;
  const ground = (isWide ? data.readUInt16LE(18) : data.readUInt32LE(8)) & 0x7f;
  if (pattern > 1) return null;
  return colour(own.readUInt16LE(4), colours) === (pattern === 0 ? 'white' : colour(ground, colours))
    ? 'invisible'
    : null;
}

/** Colour of an index: black and white of the system, the palette of the file, or Excel's own, of which white is known. */
function colour(index: number, colours: Buffer | null): string {
  if (index === 0x40 || index === 0x7fff) return 'black';
  if (index === 0x41 || index === 1) return 'white';
  const at = 2 + (index - 8) * 4;
  if (colours === null || index < 8 || at + 3 > colours.length) return index === 9 ? 'white' : `index ${index}`;
  const rgb = colours.toString('hex', at, at + 3);
  return rgb === 'ffffff' ? 'white' : rgb;
}
