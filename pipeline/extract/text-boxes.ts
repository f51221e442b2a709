const longest = 200_000;

/**
 * The texts in the boxes that are drawn on a worksheet of an .xlsx, a line a paragraph, as they are written in its parts.
 * @param name of the worksheet's part, e.g. `xl/worksheets/sheet1.xml`
 */
export function boxTexts(name: string, parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]+)$/.exec(name) ?? [];
  const relations = latin(parts.get(`${folder}_rels/${file}.rels`));
  const drawings = [...relations.matchAll(/\sTarget="[^"]*?(drawings\/[^"/]+\.xml)"/gi)].map(
    ([, target = '']) => target,
  );
  return drawings.flatMap((target) => {
    const part = [...parts.keys()].find((each) => each.endsWith(`/${target}`));
    const paragraphs = latin(part === undefined ? undefined : parts.get(part)).split(/<\/(?:\w+:)?p>/);
    return paragraphs.flatMap((paragraph) => {
      const text = [...paragraph.matchAll(/<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)</g)].map(([, run = '']) => run).join('');
      // A code begins with the sign that stands for itself when it is written twice.
      return text.trim() === '' ? [] : [text.replaceAll('&amp;', '&amp;&amp;')];
    });
  });
}

function latin(part: Uint8Array | undefined): string {
  return part === undefined
    ? ''
    : Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1', 0, longest);
}
