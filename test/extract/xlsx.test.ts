import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cells, onlySheet, sheetsOf, texts, withPart, xlsx, zip } from './files.ts';

const sheet1 = 'xl/worksheets/sheet1.xml';

describe('a workbook of Excel', () => {
  it('gives every cell its true address behind blank rows and columns', async () => {
    const bytes = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('床位');
      sheet.getCell('C4').value = '实有床位（张）';
      sheet.getCell('D7').value = 1203;
    });
    const sheet = onlySheet('raw/朝阳区/2023/床位.xlsx', bytes);
    expect(sheet.name).toBe('床位');
    expect(sheet.rows.map((row) => row.length)).toEqual([0, 0, 0, 3, 0, 0, 4]);
    expect(sheet.rows[6]?.[3]).toMatchObject({ text: '1203', value: 1203 });
    expect(texts(sheet)).toEqual({ C4: '实有床位（张）', D7: '1203' });
  });

  it('passes over cells and rows that hold nothing, and keeps the others in their places', async () => {
    const bytes = await xlsx((workbook) => {
      workbook.addWorksheet('床位');
    });
    const withRows = (rows: string) =>
      withPart(bytes, sheet1, (xml) =>
        xml.replace(/<sheetData\s*\/>|<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`),
      );
    const blank = Array.from({ length: 50_000 }, (_, row) => `<row r="${row + 9}"><c r="A${row + 9}" s="0"/></row>`);
    const placed = withRows(
      `<row r="2"><c r="A2" s="0"/><c r="B2"><v>5</v></c></row><row r="3"/>${blank.join('')}<row r="60000"><c r="C60000" s="0"></c><c r="D60000"><v>7</v></c></row>`,
    );
    expect(texts(onlySheet('a.xlsx', placed))).toEqual({ B2: '5', D60000: '7' });
    const unplaced = withRows('<row><c s="0"/><c><v>5</v></c></row><row/><row><c><v>7</v></c></row>');
    expect(texts(onlySheet('a.xlsx', unplaced))).toEqual({ B1: '5', A3: '7' });
  });

  it('keeps what a cell stores beside what it shows', async () => {
    const bytes = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('表');
      sheet.getCell('A1').value = 0.345;
      sheet.getCell('A1').numFmt = '0.0%';
      sheet.getCell('A2').value = 1234567.5;
      sheet.getCell('A2').numFmt = '#,##0.00';
      sheet.getCell('A3').value = '１２３４';
      sheet.getCell('A4').value = '  00123 ';
      sheet.getCell('A5').value = true;
      sheet.getCell('A6').value = 0;
    });
    const read = cells(onlySheet('a.xlsx', bytes));
    expect(read['A1']).toEqual({ text: '34.5%', value: 0.345, format: '0.0%' });
    expect(read['A2']).toEqual({ text: '1,234,567.50', value: 1234567.5, format: '#,##0.00' });
    expect(read['A3']).toMatchObject({ text: '１２３４', value: '１２３４' });
    expect(read['A4']).toMatchObject({ text: '  00123 ', value: '  00123 ' });
    expect(read['A5']).toMatchObject({ text: 'TRUE', value: true });
    expect(read['A6']).toMatchObject({ text: '0', value: 0 });
  });

  it('tells a formula without a result from one whose result is 0 or empty', async () => {
    const bytes = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('表');
      sheet.getCell('A1').value = { formula: 'B1+C1' };
      sheet.getCell('A2').value = { formula: 'B1+C1', result: 0 };
      sheet.getCell('A3').value = { formula: 'B1*C1', result: 41.5 };
      sheet.getCell('A4').value = { formula: 'B1&C1', result: '合计' };
      sheet.getCell('A5').value = 1;
    });
    const emptied = withPart(bytes, sheet1, (xml) =>
      xml.replace(
        '<c r="A5"><v>1</v></c>',
        '<c r="A5" t="str"><f>IF(1,"","")</f><v></v></c><c r="B5" t="n"><f>A1</f></c><c r="C5"><f>A1</f><v/></c>',
      ),
    );
    expect(cells(onlySheet('a.xlsx', emptied))).toMatchObject({
      A1: { text: '', value: null, formula: true },
      A2: { text: '0', value: 0, formula: true },
      A3: { text: '41.5', value: 41.5, formula: true },
      A4: { text: '合计', value: '合计', formula: true },
      A5: { text: '', value: '', formula: true },
      B5: { text: '', value: null, formula: true },
      C5: { text: '', value: null, formula: true },
    });
  });

  it('keeps raised digits apart from the number that they mark', async () => {
    const bytes = await xlsx((workbook) => {
      const rich = (texts: readonly [string, boolean][]) => ({
        richText: texts.map(([text, isRaised]) => ({
          text,
          ...(isRaised ? { font: { vertAlign: 'superscript' as const } } : {}),
        })),
      });
      const sheet = workbook.addWorksheet('表');
      sheet.getCell('A1').value = rich([
        ['345.2', false],
        ['1)', true],
      ]);
      sheet.getCell('B1').value = rich([
        ['面积（m', false],
        ['2', true],
        ['）34', false],
      ]);
    });
    expect(texts(onlySheet('a.xlsx', bytes))).toEqual({ A1: '345.2¹)', B1: '面积（m²）34' });
  });

  it('names the error of a cell', async () => {
    const bytes = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('表');
      sheet.getCell('A1').value = { error: '#DIV/0!' };
      sheet.getCell('A2').value = { formula: 'A1', result: { error: '#REF!' } };
    });
    const read = cells(onlySheet('a.xlsx', bytes));
    expect(read['A1']).toMatchObject({ text: '#DIV/0!', value: null, error: '#DIV/0!' });
    expect(read['A2']).toMatchObject({ text: '#REF!', value: null, error: '#REF!', formula: true });
  });

  it('gives merged ranges, cut to the used part of the sheet', async () => {
    const bytes = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('表');
      sheet.getCell('D3').value = 1;
      sheet.mergeCells('A1:D1');
      sheet.getCell('A1').value = '卫生资源';
      sheet.mergeCells('A2:A3');
      sheet.getCell('A2').value = '机构';
    });
    const wide = withPart(bytes, sheet1, (xml) => xml.replace('ref="A1:D1"', 'ref="A1:XFD1"'));
    const merges = onlySheet('a.xlsx', wide).merges;
    expect([...merges].sort((one, other) => one.top - other.top)).toEqual([
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ]);
  });

  it('keeps hidden and very hidden sheets and says so', async () => {
    const bytes = await xlsx((workbook) => {
      for (const state of ['visible', 'hidden', 'veryHidden'] as const) {
        workbook.addWorksheet(state, { state }).getCell('A1').value = state;
      }
    });
    expect(sheetsOf('a.xlsx', bytes).map(({ name, hidden }) => [name, hidden])).toEqual([
      ['visible', false],
      ['hidden', true],
      ['veryHidden', true],
    ]);
  });

  it.each([false, true])('gives dates in UTC (counted from 1904: %s)', async (date1904) => {
    const bytes = await xlsx((workbook) => {
      workbook.properties.date1904 = date1904;
      const cell = workbook.addWorksheet('表').getCell('A1');
      cell.value = new Date(Date.UTC(2023, 11, 31));
      cell.numFmt = 'yyyy"年"m"月"d"日"';
    });
    const cell = cells(onlySheet('a.xlsx', bytes))['A1'];
    expect(cell?.value).toEqual(new Date('2023-12-31T00:00:00Z'));
    expect(cell?.text).toBe('2023年12月31日');
  });

  it('reads cells outside of a wrong dimension', async () => {
    const bytes = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('表');
      sheet.getCell('A1').value = '指标';
      sheet.getCell('E9').value = 7;
    });
    const wrong = withPart(bytes, sheet1, (xml) => xml.replace(/<dimension ref="[^"]*"/, '<dimension ref="A1"'));
    expect(texts(onlySheet('a.xlsx', wrong))).toEqual({ A1: '指标', E9: '7' });
  });

  it('is not led into a walk through a million cells by a link', async () => {
    const bytes = await xlsx((workbook) => {
      workbook.addWorksheet('表').getCell('A1').value = { text: '来源', hyperlink: 'https://example.org/' };
    });
    const wide = withPart(bytes, sheet1, (xml) => xml.replace('<hyperlink ref="A1"', '<hyperlink ref="A1:XFD1048576"'));
    expect(texts(onlySheet('a.xlsx', wide))).toEqual({ A1: '来源' });
  });

  it('does not miss the parts it leaves out', async () => {
    const bytes = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('表');
      sheet.getCell('B2').value = 5;
      const image = workbook.addImage({ base64: 'iVBORw0KGgo=', extension: 'png' });
      sheet.addImage(image, 'C3:D4');
    });
    expect(texts(onlySheet('a.xlsx', bytes))).toEqual({ B2: '5' });
  });

  it('leaves chart sheets out', async () => {
    const bytes = await xlsx((workbook) => {
      workbook.addWorksheet('表').getCell('A1').value = 5;
    });
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml';
    const named = withPart(bytes, 'xl/workbook.xml', (xml) =>
      xml.replace('</sheets>', '<sheet name="图" sheetId="9" r:id="rId99"/></sheets>'),
    );
    const related = withPart(named, 'xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId99" Type="${type}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
      ),
    );
    const typed = withPart(related, '[Content_Types].xml', (xml) =>
      xml.replace('</Types>', `<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="${content}"/></Types>`),
    );
    const chart = `<chartsheet xmlns="${main}" xmlns:r="${type}"><drawing r:id="rId1"/></chartsheet>`;
    const complete = zip({ ...unzipSync(typed), 'xl/chartsheets/sheet1.xml': strToU8(chart) });
    expect(sheetsOf('a.xlsx', complete).map(({ name }) => name)).toEqual(['表']);
  });
});
