import { decimalLiteral } from '../../decimal.ts';
import type { DataTable } from '../../model/report.ts';

type Cell = DataTable['rows'][number][number];

const lineEnd = '\r\n';
const startsFormula = /^[=+\-@＝＋－＠\t\r']/;
const harmlessNegative = /^-\d[^=+*/^&|!(@"']*$/;

/**
 * A data table as CSV by RFC 4180: UTF-8 with byte-order mark, CRLF, columns in the order given.
 *
 * Numbers are the shortest literal that reads back the same, without exponent. No value is an empty field, an empty
 * text is `""`. A text that a spreadsheet would take for a formula (it begins with `= + @`, their full-width forms, a
 * tab, or with `-` unless it is plainly a negative figure such as `-1.29‰至-1.86‰`) gets one `'` in front, and so does
 * a text that begins with `'`: a reader takes off one leading `'` and has the text.
 */
export function toCsv(table: DataTable): string {
  const lines = [table.columns.map(({ name }) => name), ...table.rows.map((row) => row.map(field))];
  return `\uFEFF${lines.map((cells) => cells.join(',') + lineEnd).join('')}`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return decimalLiteral(cell);
  const text = startsFormula.test(cell) && !harmlessNegative.test(cell) ? `'${cell}` : cell;
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
