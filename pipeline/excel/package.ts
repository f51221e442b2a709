import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const sheetPart = /^xl\/worksheets\/(sheet\d+\.xml)$/;
const innerLink = /(<hyperlink [^>]*?)r:id="(\w+)" (location="[^"]*"\/>)/g;

/**
 * The finished bytes of a workbook. Entries carry one fixed date, so that the same content gives the same bytes, and a link
 * to another sheet is a plain location: the library adds an external relationship to it, which names no file.
 */
export function finishPackage(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    const sheet = sheetPart.exec(name)?.[1];
    if (sheet === undefined) continue;
    const inner = new Set<string>();
    const text = strFromU8(part).replace(innerLink, (_, start: string, id: string, end: string) => {
      inner.add(id);
      return start + end;
    });
    if (inner.size === 0) continue;
    parts[name] = strToU8(text);
    const relations = `xl/worksheets/_rels/${sheet}.rels`;
    parts[relations] = strToU8(
      strFromU8(parts[relations] ?? new Uint8Array()).replace(
        /<Relationship Id="(\w+)"[^>]*\/>/g,
        (relation, id: string) => (inner.has(id) ? '' : relation),
      ),
    );
  }
  // The archive holds local time: a date in local time is the same bytes in every zone.
  const mtime = new Date(2000, 0, 1);
  const entries: Zippable = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, [part, { mtime }]]));
  return zipSync(entries, { level: 6 });
}
