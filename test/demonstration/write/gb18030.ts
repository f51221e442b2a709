let table: ReadonlyMap<string, readonly [number, number]> | null = null;

/**
 * Bytes of a text in the two-byte part of GB18030; Node decodes the encoding but cannot write it.
 * @throws RangeError for a character outside that part
 */
export function encodeGb18030(text: string): Uint8Array {
  table ??= reverse();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = table.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair) bytes.push(...pair);
    else throw new RangeError(`GB18030 双字节区没有“${character}”`);
  }
  return Uint8Array.from(bytes);
}

function reverse(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd') found.set(character, [lead, trail]);
    }
  }
  return found;
}
