/** Rows of a CSV file by its commas, quotes and line ends; GB18030 where it is not UTF-8. */
export function plainRows(bytes: Uint8Array): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  const end = () => {
    rows.at(-1)?.push(field);
    field = '';
  };
  for (const character of decoded(bytes).replaceAll('\r\n', '\n')) {
    if (character === '"') quoted = !quoted;
    else if (quoted || (character !== ',' && character !== '\n')) field += character;
    else {
      end();
      if (character === '\n') rows.push([]);
    }
  }
  end();
  return rows;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
