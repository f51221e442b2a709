import type { Look } from '../shared/look.ts';
import { isSameShade } from '../shared/shade.ts';
import { type BiffStyle, byStyle, paletteColour } from './biff-styles.ts';

/** Looks of the cells of one sheet by `row,column`. */
export type SheetLooks = ReadonlyMap<string, Look>;

/**
 * Cells that are struck out, or in the colour of their ground, in the records of an .xls or .et (BIFF5, BIFF8), for each
 * sheet in the order of the stream. The records are those that were found whole.
 */
export function biffLooks(stream: Uint8Array): readonly SheetLooks[] {
  return byStyle(stream, lookOf);
}

/** Height in twentieths of a point of a type that nobody can read. */
const tooSmall = 60;

function lookOf({ font, pattern, ground, palette }: BiffStyle): Look | null {
  if ((font.readUInt16LE(2) & 0x08) !== 0) return 'struck';
  if (font.readUInt16LE(0) <= tooSmall) return 'invisible';
  if (pattern > 1) return null;
  const under = pattern === 0 ? 'white' : colour(ground, palette);
  return isSameShade(colour(font.readUInt16LE(4), palette), under) ? 'invisible' : null;
}

/** Colour of an index: black and white of the system, the palette of the file, or Excel's own, of which white is known. */
function colour(index: number, palette: Buffer | null): string {
  if (index === 0x40 || index === 0x7fff) return 'black';
  if (index === 0x41 || index === 1) return 'white';
  return paletteColour(index, palette) ?? (index === 9 ? 'white' : `index ${index}`);
}
