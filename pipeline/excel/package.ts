import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { setNormalFont } from './normal-font.ts';
import { settleLinks } from './settle-links.ts';

const sheetPart = /^xl\/worksheets\/(sheet\d+\.xml)$/;

/**
 * The finished bytes of a workbook: links as the format has them, a normal font that is everywhere, and one fixed date, so that the same content gives the same bytes.
 * @param add puts further parts into the package
 */
export function finishPackage(
  bytes: Uint8Array,
  add: (parts: Record<string, Uint8Array>) => void = () => {},
): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  add(parts);
  setNormalFont(parts);
  for (const [name, part] of Object.entries(parts)) {
    const sheet = sheetPart.exec(name)?.[1];
    if (sheet === undefined) continue;
    const relations = `xl/worksheets/_rels/${sheet}.rels`;
    const related = parts[relations];
    if (related === undefined) continue;
    const linked = settleLinks(strFromU8(part), strFromU8(related));
    parts[name] = strToU8(linked.sheet);
    if (linked.relations.includes('<Relationship ')) parts[relations] = strToU8(linked.relations);
    else delete parts[relations];
  }
  // The archive holds local time: a date in local time is the same bytes in every zone.
  const mtime = new Date(2000, 0, 1);
  const entries: Zippable = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, [part, { mtime }]]));
  return zipSync(entries, { level: 6 });
}
