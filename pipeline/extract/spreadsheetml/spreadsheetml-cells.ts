import type { Look } from '../shared/look.ts';
import { marginTexts } from '../shared/page-margins.ts';
import type { Untold } from '../sheets/sheets.ts';
import { attributeIn, type CellStyle, spreadsheetStyles } from './spreadsheetml-styles.ts';

const tag = /<(\/?)(?:\w+:)?(Worksheet|Table|Column|Row|Cell|Header|Footer)(\s[^<>]*?)?(\/?)>/g;

/** What the library tells of no cell of a sheet. */
interface OpenSheet {
  readonly looks: Map<string, Look>;
  readonly accents: Map<string, string>;
  readonly indents: Map<string, number>;
  readonly margins: string[];
}

/**
 * How the cells of an Excel 2003 XML workbook look, and the words at the head and the foot of its pages, for each sheet in their
 * order. The library does not tell them.
 * @param xml as the library reads it, with no cell that is an empty element
 */
export function spreadsheetUntold(xml: string): readonly Untold[] {
  const styles = spreadsheetStyles(xml);
  const plain: CellStyle = { look: null, accent: '', indent: 0 };
  const sheets: OpenSheet[] = [];
  const columns = new Map<number, string>();
  let [table, line, next] = ['', '', 0];
  let [row, column, across] = [0, 0, 0];
  for (const [, closes, name, attributes = '', empty] of xml.matchAll(tag)) {
    const sheet = sheets.at(-1);
    const index = Number(attributeIn(attributes, 'Index') || 0) - 1;
    if (name === 'Worksheet' && closes === '') {
      sheets.push({ looks: new Map(), accents: new Map(), indents: new Map(), margins: [] });
      [row, column] = [0, 0];
    } else if (name === 'Table') {
      columns.clear();
      [table, next] = [attributeIn(attributes, 'StyleID'), 0];
    } else if (name === 'Column' && closes === '') {
      if (index >= 0) next = index;
      const last = next + (Number(attributeIn(attributes, 'Span')) || 0);
      for (; next <= last; next += 1) columns.set(next, attributeIn(attributes, 'StyleID'));
    } else if (name === 'Row' && closes === '') {
      if (index >= 0) row = index;
      line = attributeIn(attributes, 'StyleID');
      if (empty !== '') row += 1;
    } else if (name === 'Row') [row, column] = [row + 1, 0];
    else if (name === 'Cell' && closes === '') {
      if (index >= 0) column = index;
      across = Number(attributeIn(attributes, 'MergeAcross')) || 0;
      const id = attributeIn(attributes, 'StyleID') || line || columns.get(column) || table || 'Default';
      const { look, accent, indent } = styles.get(id) ?? plain;
      const place = `${row},${column}`;
      if (look !== null) sheet?.looks.set(place, look);
      if (accent !== '') sheet?.accents.set(place, accent);
      if (indent > 0) sheet?.indents.set(place, indent);
    } else if (name === 'Cell') column += across + 1;
    else if (name === 'Header' || name === 'Footer')
      sheet?.margins.push(...marginTexts(plainText(attributeIn(attributes, 'Data'))));
  }
  return sheets;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plainText(xml: string): string {
  return xml.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name = '') => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return entities[name] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : whole);
    },
  );
}
