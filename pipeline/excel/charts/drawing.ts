import type { PlacedChart } from './chart.ts';
import { node, part } from './xml.ts';

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartSpace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const perMillimetre = 36_000;
/** Distance of a chart from the upper left corner of its cell, in millimetres. */
const inset = 1;

/** The part `xl/drawings/drawingN.xml` of a sheet; its nth chart is the relationship `rIdn`. */
export function drawingXml(charts: readonly PlacedChart[]): string {
  return part(node('xdr:wsDr', { 'xmlns:xdr': spreadsheet, 'xmlns:a': main }, ...charts.map(anchor)));
}

function anchor({ chart, row, column, rows, columns }: PlacedChart, index: number): string {
  return node(
    'xdr:twoCellAnchor',
    {},
    corner('xdr:from', column, row, inset),
    corner('xdr:to', column + columns, row + rows, 0),
    node(
      'xdr:graphicFrame',
      { macro: '' },
      node(
        'xdr:nvGraphicFramePr',
        {},
        node('xdr:cNvPr', { id: index + 2, name: `图${index + 1}`, descr: chart.description }),
        node('xdr:cNvGraphicFramePr'),
      ),
      node('xdr:xfrm', {}, node('a:off', { x: 0, y: 0 }), node('a:ext', { cx: 0, cy: 0 })),
      node(
        'a:graphic',
        {},
        node(
          'a:graphicData',
          { uri: chartSpace },
          node('c:chart', { 'xmlns:c': chartSpace, 'xmlns:r': relations, 'r:id': `rId${index + 1}` }),
        ),
      ),
    ),
    node('xdr:clientData'),
  );
}

function corner(name: string, column: number, row: number, offset: number): string {
  const number = (part: string, value: number): string => `<${part}>${value}</${part}>`;
  const distance = offset * perMillimetre;
  const places = [number('xdr:col', column), number('xdr:colOff', distance)];
  return node(name, {}, ...places, number('xdr:row', row), number('xdr:rowOff', distance));
}
