import { strFromU8, strToU8 } from 'fflate';
import type { Places } from '../place.ts';
import type { PlacedChart } from './chart.ts';
import { chartSpace } from './chart-space.ts';
import { drawingXml } from './drawing.ts';
import { node, part } from './xml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument';
/** What may follow the drawing in a worksheet. */
const afterDrawing = /<(?:legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;

/**
 * Adds the charts of the sheets to a package that has none: a drawing for each sheet, a part for each chart, their
 * relationships and content types. Changes `parts`.
 * @param sheets the charts of each sheet of the book, in the order of the book
 */
export function attachCharts(
  parts: Record<string, Uint8Array>,
  sheets: readonly (readonly PlacedChart[])[],
  places: Places,
): void {
  const overrides: string[] = [];
  const add = (name: string, xml: string, contentType?: string): void => {
    parts[name] = strToU8(xml);
    if (contentType === undefined) return;
    overrides.push(node('Override', { PartName: `/${name}`, ContentType: `${types}.${contentType}+xml` }));
  };
  let drawings = 0;
  let count = 0;
  sheets.forEach((charts, index) => {
    if (charts.length === 0) return;
    drawings += 1;
    const targets = charts.map(({ chart }) => {
      count += 1;
      add(`xl/charts/chart${count}.xml`, chartSpace(chart, places), 'drawingml.chart');
      return `../charts/chart${count}.xml`;
    });
    add(`xl/drawings/drawing${drawings}.xml`, drawingXml(charts), 'drawing');
    add(`xl/drawings/_rels/drawing${drawings}.xml.rels`, relationships(targets));
    hang(parts, `sheet${index + 1}.xml`, `../drawings/drawing${drawings}.xml`);
  });
  if (overrides.length > 0) insert(parts, '[Content_Types].xml', /<\/Types>/, overrides.join(''));
}

function relationships(targets: readonly string[]): string {
  return listOf(
    targets.map((target, index) =>
      node('Relationship', { Id: `rId${index + 1}`, Type: `${office}/chart`, Target: target }),
    ),
  );
}

function listOf(relations: readonly string[]): string {
  return part(node('Relationships', { xmlns: packaged }, ...relations));
}

/** Puts the drawing at its place in the worksheet: after breaks and headers, before what the schema has behind it. */
function hang(parts: Record<string, Uint8Array>, sheet: string, target: string): void {
  const relation = node('Relationship', { Id: 'rIdDrawing', Type: `${office}/drawing`, Target: target });
  const rels = `xl/worksheets/_rels/${sheet}.rels`;
  if (parts[rels] === undefined) parts[rels] = strToU8(listOf([relation]));
  else insert(parts, rels, /<\/Relationships>/, relation);
  insert(parts, `xl/worksheets/${sheet}`, afterDrawing, `<drawing xmlns:r="${office}" r:id="rIdDrawing"/>`);
}

/** @throws Error when the part or the place in it is missing */
function insert(parts: Record<string, Uint8Array>, name: string, before: RegExp, xml: string): void {
  const text = strFromU8(parts[name] ?? new Uint8Array());
  const place = text.search(before);
  if (place < 0) throw new Error(`${name} has no ${before}`);
  parts[name] = strToU8(text.slice(0, place) + xml + text.slice(place));
}
