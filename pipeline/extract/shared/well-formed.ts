const tag = /<(\/?)([^\s<>/"'=]+)(?:\s+[^\s<>/"'=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/y;

const spans: readonly (readonly [start: string, end: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
];

/**
 * True when the tags of an XML text close in the order they open. The library searches tags by pattern: of a broken text
 * it reads a part without a word, and on some it takes time without bounds.
 */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let at = xml.indexOf('<');
  if (at < 0) return false;
  while (at >= 0) {
    const start = at;
    const span = spans.find(([opening]) => xml.startsWith(opening, start));
    if (span) {
      const end = xml.indexOf(span[1], start + span[0].length);
      if (end < 0) return false;
      at = xml.indexOf('<', end);
      continue;
    }
    tag.lastIndex = start;
    const match = tag.exec(xml);
    if (match === null) return false;
    const [, closes, name = '', empty] = match;
    if (closes) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name);
    at = xml.indexOf('<', tag.lastIndex);
  }
  return open.length === 0;
}
