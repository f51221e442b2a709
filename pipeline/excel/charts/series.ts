import { storedNumber } from '../number.ts';
import { fixedReference, type Places } from '../place.ts';
import { type Cell, shownText } from '../sheet.ts';
import type { Chart, Look, Series } from './chart.ts';
import { outline, solidFill, textProperties } from './text.ts';
import { node, val, words } from './xml.ts';

/** One series of a chart: name, look, categories and values as references with the figures that they hold. */
export function seriesXml(chart: Chart, series: Series, index: number, places: Places): string {
  const { look } = series;
  const line = chart.kind === 'line';
  const name = text(reference(chart, series.heading, places, [-1, -1]), [series.heading]);
  return node(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    node('c:tx', {}, name),
    node('c:spPr', {}, ...(line ? [] : [filling(look)]), outline(look.width, look.colour, look.dash)),
    line ? marker(look) : val('c:invertIfNegative', 0),
    labels(series, chart.textSize ?? 8),
    categories(chart, places),
    node('c:val', {}, numbers(chart, series.heading, places)),
    line ? val('c:smooth', 0) : '',
  );
}

const whiteGround = node('a:solidFill', {}, node('a:srgbClr', { val: 'FFFFFF' }, val('a:alpha', 75_000)));

function filling({ colour, pattern }: Look): string {
  if (pattern === undefined) return solidFill(colour);
  const ground = node('a:bgClr', {}, node('a:srgbClr', { val: 'FFFFFF' }));
  return node('a:pattFill', { prst: pattern }, node('a:fgClr', {}, node('a:srgbClr', { val: colour })), ground);
}

function marker({ mark, markSize = 6, colour }: Look): string {
  if (mark === undefined) return node('c:marker', {}, val('c:symbol', 'none'));
  const look = node('c:spPr', {}, solidFill(colour), outline(0.75, '262626'));
  return node('c:marker', {}, val('c:symbol', mark), val('c:size', markSize), look);
}

function labels({ look: { labels: usual, labelFormat, labelGround }, sides = [] }: Series, size: number): string {
  if (usual === undefined) return '';
  const at = (place: string): readonly string[] => [
    labelFormat === undefined ? '' : node('c:numFmt', { formatCode: labelFormat, sourceLinked: 0 }),
    node('c:spPr', {}, labelGround === true ? whiteGround : node('a:noFill'), outline(0, '')),
    textProperties(size),
    val('c:dLblPos', place),
    val('c:showLegendKey', 0),
    val('c:showVal', 1),
    ...['c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'].map((name) => val(name, 0)),
  ];
  const own = sides.flatMap((side, index) =>
    side === usual ? [] : [node('c:dLbl', {}, val('c:idx', index), ...at(side))],
  );
  return node('c:dLbls', {}, ...own, ...at(usual));
}

function categories(chart: Chart, places: Places): string {
  const cells = cellsOf(chart, chart.categories, places);
  if (cells.every((cell) => typeof cell === 'number')) {
    return node('c:cat', {}, numbers(chart, chart.categories, places));
  }
  return node('c:cat', {}, text(reference(chart, chart.categories, places), cells.map(shownText)));
}

function numbers(chart: Chart, heading: string, places: Places): string {
  const stored = cellsOf(chart, heading, places).map(numberOf);
  const formats = stored.map((cell) => cell?.numFmt).filter((format) => format !== undefined);
  const usual = formats[0] ?? 'General';
  const points = stored.flatMap((cell, index) => {
    if (cell === null) return [];
    const own: Record<string, string> = cell.numFmt === usual ? {} : { formatCode: cell.numFmt };
    return [node('c:pt', { idx: index, ...own }, `<c:v>${cell.value}</c:v>`)];
  });
  const cache = node(
    'c:numCache',
    {},
    `<c:formatCode>${words(usual)}</c:formatCode>`,
    val('c:ptCount', stored.length),
    ...points,
  );
  return node('c:numRef', {}, `<c:f>${words(reference(chart, heading, places))}</c:f>`, cache);
}

function numberOf(cell: Cell): { value: number; numFmt: string } | null {
  if (typeof cell === 'number') return { value: cell, numFmt: 'General' };
  return typeof cell === 'object' && 'value' in cell ? storedNumber(cell) : null;
}

function cellsOf({ sheet, rows: [first, last] }: Chart, heading: string, places: Places): readonly Cell[] {
  const table = places.get(sheet)?.sheet;
  const column = table?.columns.findIndex((candidate) => candidate.heading === heading) ?? -1;
  return (table?.rows ?? []).slice(first, last + 1).map((row) => row[column] ?? '');
}

function reference({ sheet, rows }: Chart, column: string, places: Places, [first, last] = rows): string {
  return fixedReference(places, { sheet, row: first, to: last, column });
}

function text(formula: string, values: readonly string[]): string {
  const points = values.map((value, index) => node('c:pt', { idx: index }, `<c:v>${words(value)}</c:v>`));
  const cache = node('c:strCache', {}, val('c:ptCount', values.length), ...points);
  return node('c:strRef', {}, `<c:f>${words(formula)}</c:f>`, cache);
}
