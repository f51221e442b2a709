import { brotliDecompressSync } from 'node:zlib';

/** Tables in the order of their numbers in the WOFF2 directory; only the positions of these three matter here. */
const glyfNumber = 10;
const locaNumber = 11;
const cmapNumber = 0;

/**
 * The code points that a WOFF2 font has a glyph for, from its character map (formats 4 and 12).
 * Layout: W3C “WOFF File Format 2.0” §4–5 and OpenType “cmap”.
 * @throws Error when the bytes are not a WOFF2 font or it has no such map
 */
export function codePointsOf(font: Buffer): ReadonlySet<number> {
  if (font.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a WOFF2 font');
  const tables = font.readUInt16BE(12);
  const compressedLength = font.readUInt32BE(20);
  let position = 48;
  let start = 0;
  let map: { readonly start: number; readonly length: number } | null = null;

  const base128 = (): number => {
    let value = 0;
    for (let byte = 0x80; (byte & 0x80) !== 0; ) {
      byte = font.readUInt8(position++);
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  };

  for (let table = 0; table < tables; table++) {
    const flags = font.readUInt8(position++);
    const number = flags & 0x3f;
    if (number === 0x3f) position += 4;
    const original = base128();
    const isOutline = number === glyfNumber || number === locaNumber;
    const transformed = isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = transformed ? base128() : original;
    if (number === cmapNumber) map = { start, length };
    start += length;
  }
  if (map === null) throw new Error('the font has no character map');
  const data = brotliDecompressSync(font.subarray(position, position + compressedLength));
  return readMap(data.subarray(map.start, map.start + map.length));
}

function readMap(map: Buffer): ReadonlySet<number> {
  const points = new Set<number>();
  const subtables = map.readUInt16BE(2);
  for (let index = 0; index < subtables; index++) {
    const subtable = map.subarray(map.readUInt32BE(8 + index * 8));
    const format = subtable.readUInt16BE(0);
    if (format === 4) readSegments(subtable, points);
    if (format === 12) readGroups(subtable, points);
  }
  return points;
}

function readSegments(subtable: Buffer, points: Set<number>): void {
  const doubled = subtable.readUInt16BE(6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const end = subtable.readUInt16BE(14 + segment);
    const first = subtable.readUInt16BE(16 + doubled + segment);
    const delta = subtable.readUInt16BE(16 + doubled * 2 + segment);
    const offsetAt = 16 + doubled * 3 + segment;
    const offset = subtable.readUInt16BE(offsetAt);
    for (let point = first; point <= end && point !== 0xffff; point++) {
      const glyph = offset === 0 ? point + delta : subtable.readUInt16BE(offsetAt + offset + (point - first) * 2);
      if ((glyph & 0xffff) !== 0) points.add(point);
    }
  }
}

function readGroups(subtable: Buffer, points: Set<number>): void {
  const groups = subtable.readUInt32BE(12);
  for (let group = 0; group < groups; group++) {
    const at = 16 + group * 12;
    for (let point = subtable.readUInt32BE(at); point <= subtable.readUInt32BE(at + 4); point++) points.add(point);
  }
}
