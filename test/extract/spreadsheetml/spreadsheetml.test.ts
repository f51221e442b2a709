import { describe, expect, it } from 'vitest';
import { cells, onlySheet, sheetsOf, texts } from '../files.ts';

const namespaces =
  'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const cell = (text: string | number, attributes = '') =>
  `<Cell ${attributes}><Data ss:Type="${typeof text === 'number' ? 'Number' : 'String'}">${text}</Data></Cell>`;
const row = (name: string, ...numbers: readonly string[]) => `<Row>${cell(name)}${numbers.join('')}</Row>`;
const styled = (id: string, inside: string, attributes = '') => `<Style ss:ID="${id}" ${attributes}>${inside}</Style>`;
const book = (styles: string, table: string, options = '') =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><Workbook ${namespaces}><Styles>${styles}</Styles><Worksheet ss:Name="表"><Table>${table}</Table>${options}</Worksheet></Workbook>`,
  );
const unseen = '12（字与底同色或过小，看不见）';

describe('a number of an Excel 2003 XML workbook', () => {
  const white = '<Font ss:FontName="宋体" ss:Color="#FFFFFF"/>';
  const solid = (colour: string) => `<Interior ss:Color="${colour}" ss:Pattern="Solid"/>`;
  it.each([
    ['white on nothing', white, unseen],
    ['white on white', white + solid('#FFFFFF'), unseen],
    ['in the colour of its ground', `<Font ss:Color="#FFFF00"/>${solid('#FFFF00')}`, unseen],
    ['in type of one point', '<Font ss:Size="1"/>', unseen],
    ['struck out', '<Font ss:StrikeThrough="1"/><NumberFormat ss:Format="0"/>', '12（划去）'],
    ['white on blue', white + solid('#003366'), '12'],
    ['white on a pattern', `${white}<Interior ss:Color="#FFFFFF" ss:Pattern="Gray50"/>`, '12'],
    ['in small type', '<Font ss:Size="6"/>', '12'],
    ['light grey', '<Font ss:Color="#D9D9D9"/>', '12'],
    ['not struck out', '<Font ss:StrikeThrough="0"/>', '12'],
    ['with an empty interior', `<Font ss:Color="#000000"/><Interior/>`, '12'],
  ])('%s', (_, style, expected) => {
    const table = `${row('指标', cell('2023年'))}<Row ss:StyleID="s">${cell('床位')}${cell(12)}</Row>`;
    const found = texts(onlySheet('a.xml', book(styled('s', style), table)));
    expect([found['A2'], found['B2']]).toEqual(['床位', expected]);
  });

  it('takes the style of its row, its column or its sheet, and what the parent of a style says', () => {
    const styles = `<Style ss:ID="p"><Font ss:Color="#FFFFFF" ss:Size="9"/></Style>${styled('q', '<Font ss:Size="12"/>', 'ss:Parent="p"')}${styled('black', '<Font ss:Color="#000000"/>', 'ss:Parent="p"')}`;
    const at = (column: string, line: string, own: string) =>
      texts(
        onlySheet(
          'a.xml',
          book(styles, `${column}${row('指标', cell('2023年'))}<Row ${line}>${cell('床位')}${cell(12, own)}</Row>`),
        ),
      )['B2'];
    expect(at('', '', '')).toBe('12');
    expect(at('', '', 'ss:StyleID="q"')).toBe(unseen);
    expect(at('', '', 'ss:StyleID="black"')).toBe('12');
    expect(at('', 'ss:StyleID="q"', '')).toBe(unseen);
    expect(at('', 'ss:StyleID="q"', 'ss:StyleID="black"')).toBe('12');
    expect(at('<Column ss:Index="2" ss:StyleID="p"/>', '', '')).toBe(unseen);
    expect(at('<Column ss:Span="1" ss:StyleID="p"/>', '', '')).toBe(unseen);
    expect(at('<Column ss:Index="3" ss:StyleID="p"/>', '', '')).toBe('12');
  });

  it('has its look at its place, behind merged cells and left-out ones', () => {
    const table =
      `<Row><Cell ss:MergeAcross="1"/>${cell(1)}${cell(2, 'ss:StyleID="w"')}</Row><Row/>` +
      `<Row ss:Index="4">${cell('床位', 'ss:MergeAcross="2"')}${cell(3, 'ss:StyleID="w"')}${cell(4, 'ss:Index="7"')}${cell(5, 'ss:StyleID="w"')}</Row>`;
    const found = texts(onlySheet('a.xml', book(styled('w', white), table)));
    expect(found).toEqual({
      C1: '1',
      D1: '2（字与底同色或过小，看不见）',
      A4: '床位',
      D4: '3（字与底同色或过小，看不见）',
      G4: '4',
      H4: '5（字与底同色或过小，看不见）',
    });
  });
});

it('the cells of an Excel 2003 XML workbook have their grounds, inks and indents', () => {
  const styles =
    styled('y', '<Interior ss:Color="#FFFF00" ss:Pattern="Solid"/>') +
    styled('r', '<Font ss:Color="#FF0000"/>') +
    styled('i', '<Alignment ss:Horizontal="Left" ss:Indent="2"/>') +
    styled('c', '<Alignment ss:Horizontal="Center" ss:Indent="2"/>');
  const line = ['y', 'r', 'i', 'c'].map((id) => cell(1, `ss:StyleID="${id}"`)).join('');
  const found = cells(onlySheet('a.xml', book(styles, `<Row>${line}${cell(2)}</Row>`)));
  expect(Object.values(found).map(({ accent, indent }) => [accent, indent])).toEqual([
    ['底色 FFFF00', undefined],
    ['红字 FF0000', undefined],
    [undefined, 2],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

it('its rows and columns without height and width are hidden ones', () => {
  const table = `<Column ss:Width="72"/><Column ss:Width="0"/><Column ss:Width="0.75" ss:Span="1"/><Column ss:Width="20.25"/>
    <Row ss:Height="14.25">${cell(1)}</Row><Row ss:AutoFitHeight="0" ss:Height="0">${cell(2)}</Row><Row ss:Height="20">${cell(3)}</Row>`;
  const sheet = onlySheet('a.xml', book('', table));
  expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([new Set([1]), new Set([1, 2, 3])]);
});

it('its pages have their heads and feet, each sheet its own', () => {
  const options = (inside: string) =>
    `<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><PageSetup>${inside}</PageSetup></WorksheetOptions>`;
  const head =
    '<Header x:Margin="0.3" x:Data="&amp;C&amp;&quot;宋体,常规&quot;征求意见稿"/><Footer x:Data="&amp;L数据截至11月&#10;第 &amp;P 页"/>';
  const second = `<Worksheet ss:Name="表2"><Table>${row('床位', cell(3))}</Table>${options('<Header x:Margin="0.3"/>')}</Worksheet>`;
  const text = new TextDecoder().decode(book('', row('床位', cell(2)), options(head)));
  const sheets = sheetsOf('a.xml', new TextEncoder().encode(text.replace('</Workbook>', `${second}</Workbook>`)));
  expect(sheets.map(({ margins }) => margins)).toEqual([['征求意见稿', '数据截至11月', '第 1 页'], undefined]);
});
