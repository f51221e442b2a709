import { accentOf, type Colour, type SheetAccents } from '../shared/accents.ts';
import { byStyle, paletteColour } from './biff-styles.ts';

/**
 * What sets cells of an .xls or .et (BIFF5, BIFF8) apart, for each sheet in the order of the stream. The records are those that
 * were found whole.
 */
export function biffAccents(stream: Uint8Array): readonly SheetAccents[] {
  return byStyle(stream, ({ font, pattern, ground, palette }) => {
    const ink = colourOf(font.readUInt16LE(4), palette);
    return accentOf(ink, pattern === 0 ? null : colourOf(ground, palette)) || null;
  });
}

function colourOf(indexed: number, palette: Buffer | null): Colour {
  const rgb = paletteColour(indexed, palette)?.toUpperCase();
  return rgb === undefined ? { indexed } : { rgb };
}
