const marks: readonly { bytes: readonly number[]; label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
];

/**
 * Text of a CSV file. A byte-order mark decides; else strict UTF-8; else strict GB18030. GB18030 must come last:
 * it accepts most UTF-8 bytes and would turn them into other characters without an error.
 * Returns null when the bytes are none of these.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } | null {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  for (const encoding of mark ? [mark.label] : ['utf-8', 'gb18030']) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {}
  }
  return null;
}
