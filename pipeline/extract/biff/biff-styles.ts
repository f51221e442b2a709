import { visitRecords } from './biff-records.ts';

/** How a cell is written: its font record, the pattern of its ground and the index of the colour of that, and how far it is set in. */
export interface BiffStyle {
  readonly font: Buffer;
  readonly pattern: number;
  readonly ground: number;
  /** The palette of the file; `null` for Excel's own. */
  readonly palette: Buffer | null;
  /** Steps from the left, as BIFF8 tells them; 0 for what stands in the middle or at the right. */
  readonly indent: number;
}

const [font, palette, format] = [0x0031, 0x0092, 0x00e0];
/** Records of one cell, and of several side by side: row, column, format … */
const single: readonly number[] = [0x0203, 0x027e, 0x0204, 0x00fd, 0x00d6, 0x0006, 0x0206, 0x0406];
const several = 0x00bd;
const multiple = { head: 4, step: 6 } as const;

/**
 * What `tell` makes of the style of each cell of an .xls or .et (BIFF5, BIFF8), by `row,column`, for each sheet in the order of
 * the stream; `null` tells nothing. The library does not tell styles. The records are those that were found whole.
 */
export function byStyle<Told>(
  stream: Uint8Array,
  tell: (style: BiffStyle) => Told | null,
): readonly ReadonlyMap<string, Told>[] {
  const fonts: Buffer[] = [];
  const formats: Buffer[] = [];
  const sheets: Map<string, Told>[] = [];
  let colours: Buffer | null = null;
  let told: readonly (Told | null)[] | null = null;
  visitRecords(stream, (type, data, sheet) => {
    if (type === font && data.length >= 6) fonts.push(data);
    else if (type === palette) colours = data;
    else if (type === format) formats.push(data);
    if (sheet < 0) return;
    while (sheets.length <= sheet) sheets.push(new Map());
    // The palette stands behind the formats.
    told ??= formats.map((each) => {
      const style = styleOf(each, fonts, colours);
      return style === null ? null : tell(style);
    });
    for (const { row, column, style } of cellsOf(type, data)) {
      const found = told[style] ?? null;
      if (found !== null) sheets[sheet]?.set(`${row},${column}`, found);
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

function styleOf(data: Buffer, fonts: readonly Buffer[], colours: Buffer | null): BiffStyle | null {
  if (data.length < 16) return null;
  const index = data.readUInt16LE(0);
  // There is no font 4.
  const own = fonts[index > 4 ? index - 1 : index];
  if (own === undefined) return null;
  const isWide = data.length >= 20;
  const pattern = isWide ? data.readUInt32LE(14) >>> 26 : (data.readUInt32LE(8) >>> 16) & 0x3f;
  const ground = (isWide ? data.readUInt16LE(18) : data.readUInt32LE(8)) & 0x7f;
  const isLeft = isWide && (data.readUInt8(6) & 0x07) <= 1;
  return { font: own, pattern, ground, palette: colours, indent: isLeft ? data.readUInt8(8) & 0x0f : 0 };
}

/** Six hex digits of an index of the palette of the file; `null` for Excel's own palette and the colours of the system. */
export function paletteColour(index: number, palette: Buffer | null): string | null {
  const at = 2 + (index - 8) * 4;
  const isOwn = palette !== null && index >= 8 && index < 0x40 && at + 3 <= palette.length;
  return isOwn ? palette.toString('hex', at, at + 3) : null;
}
