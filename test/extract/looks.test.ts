import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fill, Font, Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { biffLooks } from '../../pipeline/extract/biff/biff-looks.ts';
import { readWorkbook } from '../../pipeline/extract/read.ts';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { dictionary } from '../cells/read.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { cells, onlySheet, texts, withPart, xlsx } from './files.ts';

const white = { color: { argb: 'FFFFFFFF' } } as const;
const navy: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF003366' } };

/** A small table in which `change` alters the number of this year. */
function table(change: (sheet: Worksheet) => void): Promise<Uint8Array> {
  return xlsx((workbook) => {
    const sheet = workbook.addWorksheet('表');
    sheet.addRows([
      ['2023年朝阳区卫生人员情况'],
      ['指标', '单位', '2022年', '2023年'],
      ['注册护士数', '人', 30100, 31000],
      ['年末常住人口', '人', 3442000, 3446000],
    ]);
    change(sheet);
  });
}

/** What a run makes of it: figures by cell, and the problems. */
function taken(bytes: Uint8Array, name = 'a.xlsx') {
  const { workbook, problems } = readWorkbook(name, bytes);
  if (workbook === null) throw new Error('not read');
  const read = normalise(workbook, { area: '朝阳区', year: 2023 }, dictionary);
  return {
    figures: Object.fromEntries(read.observations.map(({ origin, value }) => [origin.cell, value])),
    problems: [...problems, ...read.problems].map(({ code, where }) => `${code} ${where.cell}`),
  };
}

describe('a number that is struck out', () => {
  it('is no figure: it is asked about', async () => {
    const bytes = await table((sheet) => {
      sheet.getCell('D3').font = { strike: true };
    });
    const { figures, problems } = taken(bytes);
    expect(figures).toEqual({ C3: 30100, C4: 3442000, D4: 3446000 });
    expect(problems).toEqual(['E203 D3']);
  });

  it('is asked about by its name where the whole line is struck out', async () => {
    const bytes = await table((sheet) => {
      for (const cell of ['A3', 'B3', 'C3', 'D3']) sheet.getCell(cell).font = { strike: true };
    });
    expect(texts(onlySheet('a.xlsx', bytes))).toMatchObject({ A3: '注册护士数', C3: '30100（划去）' });
    expect(taken(bytes)).toEqual({ figures: { C4: 3442000, D4: 3446000 }, problems: ['E203 C3', 'E203 D3'] });
  });

  it('does not run together with the one written behind it', async () => {
    const bytes = await table((sheet) => {
      sheet.getCell('D3').value = { richText: [{ text: '30500', font: { strike: true } }, { text: '31000' }] };
    });
    expect(texts(onlySheet('a.xlsx', bytes))['D3']).toBe('（划去：30500）31000');
    expect(taken(bytes).problems).toEqual(['E203 D3']);
  });

  it('says so of a name that is struck out alone', async () => {
    const bytes = await table((sheet) => {
      sheet.getCell('A3').font = { strike: true };
    });
    expect(taken(bytes)).toEqual({ figures: { C4: 3442000, D4: 3446000 }, problems: ['W221 C3:D3'] });
  });

  it('keeps the format and the shown text of every other cell', async () => {
    const bytes = await table((sheet) => {
      sheet.getCell('C3').font = { strike: true };
      sheet.getCell('C3').numFmt = '#,##0.0';
      sheet.getCell('D3').numFmt = '0.00%';
      sheet.getCell('D4').numFmt = '#,##0';
    });
    expect(cells(onlySheet('a.xlsx', bytes))).toMatchObject({
      C3: { text: '30100（划去）', value: '30100（划去）' },
      D3: { text: '3100000.00%', value: 31000, format: '0.00%' },
      D4: { text: '3,446,000', value: 3446000, format: '#,##0' },
      C4: { text: '3442000', value: 3442000, format: 'General' },
    });
  });

  it('is found where the strike is switched off, by not being found', async () => {
    const bytes = await table((sheet) => {
      sheet.getCell('D3').font = { strike: true };
    });
    const off = withPart(bytes, 'xl/styles.xml', (xml) => xml.replace('<strike/>', '<strike val="0"/>'));
    expect(taken(off).problems).toEqual([]);
  });
});

describe('a number in the colour of its ground', () => {
  it.each<[string, Partial<Font>, Fill | null, boolean]>([
    ['white on nothing', white, null, true],
    ['white of the theme', { color: { theme: 0 } }, null, true],
    ['almost white', { color: { argb: 'FFF8F8F8' } }, null, true],
    ['in type of one point', { size: 1 }, null, true],
    ['in small type', { size: 6 }, null, false],
    ['light grey', { color: { argb: 'FFD9D9D9' } }, null, false],
    ['white on white', white, { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFFFF' } }, true],
    ['navy on navy', { color: { argb: 'FF003366' } }, navy, true],
    ['white on navy', white, navy, false],
    ['red on nothing', { color: { argb: 'FFFF0000' } }, null, false],
    ['dark of the theme', { color: { theme: 1 } }, null, false],
  ])('%s', async (_, font, fill, isAsked) => {
    const bytes = await table((sheet) => {
      sheet.getCell('D3').font = font;
      if (fill !== null) sheet.getCell('D3').fill = fill;
    });
    const stops = taken(bytes).problems.filter((problem) => !problem.startsWith('N252'));
    expect(stops).toEqual(isAsked ? ['E203 D3'] : []);
    expect(taken(bytes).figures['D3']).toBe(isAsked ? undefined : 31000);
  });

  it('does not touch names and headings', async () => {
    const bytes = await table((sheet) => {
      sheet.getCell('A3').font = white;
      sheet.getCell('A1').font = white;
    });
    expect(taken(bytes).problems).toEqual([]);
  });
});

describe('a struck-out number of an Excel 2003 XML workbook', () => {
  it('is no figure either', () => {
    const cell = (type: string, text: string | number, style = '') =>
      `<Cell${style}><Data ss:Type="${type}">${text}</Data></Cell>`;
    const row = (name: string, ...numbers: readonly string[]) =>
      `<Row>${cell('String', name)}${numbers.join('')}</Row>`;
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Styles><Style ss:ID="a"><Font ss:StrikeThrough="1"/><NumberFormat ss:Format="Fixed"/></Style></Styles>
      <Worksheet ss:Name="表"><Table>${row('指标', cell('String', '2023年'))}
      ${row('注册护士数', cell('Number', 31000, ' ss:StyleID="a"'))}${row('年末常住人口', cell('Number', 3446000))}
      </Table></Worksheet></Workbook>`;
    const { figures, problems } = taken(new TextEncoder().encode(xml), 'a.xml');
    expect({ figures, problems }).toEqual({ figures: { B3: 3446000 }, problems: ['E203 B2'] });
  });

  it('nor is a part of a text that is struck out or raised', () => {
    const text = (inside: string) =>
      `<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">${inside}</ss:Data></Cell>`;
    const row = (name: string, cell: string) => `<Row>${text(name)}${cell}</Row>`;
    const xml = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
      <Worksheet ss:Name="表"><Table>${row('指标', text('2023年'))}
      ${row('注册护士数', text('<S>30500</S><Font html:Color="#FF0000" xmlns:html="x">31000</Font>'))}
      ${row('年末常住人口', text('<B>3446000</B><Sup>1</Sup>'))}${row('床位', text('<B>20200</B><Sub>1</Sub>'))}</Table></Worksheet></Workbook>`;
    expect(texts(onlySheet('a.xml', new TextEncoder().encode(xml)))).toMatchObject({
      A2: '注册护士数',
      B2: '（划去：30500）31000',
      B3: '3446000¹',
      B4: '20200¹',
    });
  });
});

describe('rows without height and columns without width', () => {
  it.each([
    [2.25, ['W245 C4:D4']],
    [6, []],
  ])('a row of %f points', async (height, expected) => {
    const bytes = await table((sheet) => {
      sheet.getRow(4).height = height;
    });
    expect(taken(bytes).problems).toEqual(expected);
  });

  it('are hidden ones', async () => {
    const bytes = await table((sheet) => {
      sheet.getRow(4).height = 30;
      sheet.getColumn(3).width = 30;
    });
    const flat = withPart(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/ht="30"/, 'ht="0"').replace(/width="30"/, 'width="0"'),
    );
    const sheet = onlySheet('a.xlsx', flat);
    expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([new Set([3]), new Set([2])]);
    expect(taken(flat)).toEqual({ figures: { D3: 31000 }, problems: ['W245 C3:C4、D4'] });
  });
});

describe('the same in the records of an .xls', () => {
  const record = (type: number, ...data: readonly number[]) => [type & 255, type >> 8, data.length, 0, ...data];
  const short = (...values: readonly number[]) => values.flatMap((value) => [value & 255, value >> 8]);
  /** Fonts: plain, struck, white, a third; formats: one of each font; fill of the last is solid white. */
  const globals = [
    ...record(0x0809, ...short(0x0600, 5)),
    ...record(0x0031, ...short(200, 0, 8)),
    ...record(0x0031, ...short(200, 8, 8)),
    ...record(0x0031, ...short(200, 0, 9)),
    ...[0, 1, 2].flatMap((font) => record(0x00e0, ...short(font, 0, 0, 0, 0, 0, 0, 0, 0, 0x20c0))),
    ...record(0x00e0, ...short(2, 0, 0, 0, 0, 0, 0, 0, 1 << 10, 9)),
    ...record(0x00e0, ...short(2, 0, 0, 0, 0, 0, 0, 0, 1 << 10, 12)),
    ...record(0x000a),
  ];
  const sheet = (...body: readonly number[]) => [...record(0x0809, ...short(0x0600, 16)), ...body, ...record(0x000a)];

  it('tells them by sheet, row and column, also of several numbers in one record', () => {
    const first = sheet(...record(0x0203, ...short(4, 3, 1), ...Array(8).fill(0)));
    const second = sheet(
      ...record(0x0203, ...short(0, 0, 0), ...Array(8).fill(0)),
      ...record(
        0x00bd,
        ...short(6, 2),
        ...short(2, 0, 0),
        ...short(0, 0, 0),
        ...short(3, 0, 0),
        ...short(4, 0, 0),
        ...short(5),
      ),
    );
    const looks = biffLooks(Uint8Array.from([...globals, ...first, ...second]));
    expect(looks.map((each) => [...each])).toEqual([
      [['4,3', 'struck']],
      [
        ['6,2', 'invisible'],
        ['6,4', 'invisible'],
      ],
    ]);
  });

  it.skipIf(!existsSync('/usr/bin/soffice'))('of LibreOffice', async () => {
    const folder = temporaryFolder('looks');
    const bytes = await table((each) => {
      each.getCell('D3').font = { strike: true };
      each.getCell('D4').font = white;
      each.getCell('C3').note = '暂定';
      each.getCell('A5').value = '活产数';
      each.getCell('B5').value = '人';
      each.getCell('C5').value = { richText: [{ text: '30500', font: { strike: true } }, { text: '31000' }] };
      each.getCell('D5').value = { richText: [{ text: '31' }, { text: '1', font: { vertAlign: 'superscript' } }] };
    });
    writeFileSync(join(folder, 'a.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xls', '--outdir', folder, join(folder, 'a.xlsx')]);
    expect(taken(new Uint8Array(readFileSync(join(folder, 'a.xls'))), 'a.xls')).toEqual({
      figures: { C3: 30100, C4: 3442000, D5: 31 },
      problems: ['W117 C3', 'E203 D3', 'E203 D4', 'E203 C5', 'W238 D5'],
    });
  });
});
