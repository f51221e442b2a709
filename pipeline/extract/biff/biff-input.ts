/**
 * Reads what stands in a record and those that go on with it ([MS-XLS] SST, Continue); behind the end all is 0. A text
 * that goes on in the next record says there anew how wide its characters are.
 */
export function inputOf(pieces: readonly Buffer[]) {
  let piece = 0;
  let at = 0;
  const isAtEnd = () => {
    while (piece < pieces.length && at >= (pieces[piece]?.length ?? 0)) {
      piece += 1;
      at = 0;
    }
    return piece >= pieces.length;
  };
  const byte = () => (isAtEnd() ? 0 : (pieces[piece]?.[at++] ?? 0));
  const number = (bytes: number) => {
    let value = 0;
    for (let index = 0; index < bytes; index += 1) value += byte() * 256 ** index;
    return value;
  };
  const skip = (bytes: number) => {
    for (let left = bytes; left > 0 && !isAtEnd(); ) {
      const step = Math.min(left, (pieces[piece]?.length ?? 0) - at);
      at += step;
      left -= step;
    }
  };
  const text = (length: number, isWide: boolean) => {
    let wide = isWide;
    let out = '';
    let inside = piece;
    for (let left = length; left > 0 && !isAtEnd(); ) {
      if (piece !== inside) wide = (byte() & 1) !== 0;
      inside = piece;
      const data = pieces[piece];
      if (data === undefined || at >= data.length) continue;
      const step = Math.min(left, Math.max(1, Math.floor((data.length - at) / (wide ? 2 : 1))));
      const end = Math.min(data.length, at + step * (wide ? 2 : 1));
      out += data.toString(wide ? 'utf16le' : 'latin1', at, end);
      at = end;
      left -= step;
    }
    return out;
  };
  return { isAtEnd, number, skip, text };
}
