import { type BookType, CFB, set_cptable, utils, write } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel';
import { describe, expect, it, vi } from 'vitest';
import { readWorkbook } from '../../pipeline/extract/read.ts';
import { cells, onlySheet, refusal, sheetsOf, texts } from './files.ts';

set_cptable(codepages);

const rows = [
  ['指标', '单位', '数值'],
  ['执业（助理）医师', '人', 12345],
  ['床位使用率', '%', 78.25],
];

function book(bookType: BookType, hidden = false): Buffer {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), '资源');
  if (hidden) {
    utils.book_append_sheet(workbook, utils.aoa_to_sheet([['底稿']]), '底稿');
    workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  }
  return write(workbook, { type: 'buffer', bookType, codepage: 936 });
}

const expected = {
  A1: '指标',
  B1: '单位',
  C1: '数值',
  A2: '执业（助理）医师',
  B2: '人',
  C2: '12345',
  A3: '床位使用率',
  B3: '%',
  C3: '78.25',
};

describe('workbooks before .xlsx', () => {
  it.each([
    ['biff8', 'xls'],
    ['biff8', 'et'],
    ['xlml', 'xml'],
  ] as const)('reads %s as .%s', (type, extension) => {
    const sheet = onlySheet(`raw/朝阳区/2023/资源.${extension}`, book(type));
    expect(sheet.name).toBe('资源');
    expect(texts(sheet)).toEqual(expected);
    expect(cells(sheet)['C3']?.value).toBe(78.25);
  });

  it('reads a bare record stream (Excel 2)', () => {
    const latin = utils.book_new();
    utils.book_append_sheet(latin, utils.aoa_to_sheet([['beds', 42]]), 'S');
    const sheet = onlySheet('a.xls', write(latin, { type: 'buffer', bookType: 'biff2' }));
    expect(texts(sheet)).toEqual({ A1: 'beds', B1: '42' });
  });

  it('reads the Chinese of Excel 95, which is GBK', () => {
    const record = (type: number, ...data: readonly (readonly number[])[]) => {
      const bytes = data.flat();
      return Buffer.from([type & 0xff, type >> 8, bytes.length & 0xff, bytes.length >> 8, ...bytes]);
    };
    const name = [0xd7, 0xca, 0xd4, 0xb4];
    const label = [0xb4, 0xb2, 0xce, 0xbb];
    const number = Buffer.alloc(8);
    number.writeDoubleLE(1203.5);
    const head = (offset: number) =>
      Buffer.concat([
        record(0x0809, [0x00, 0x05, 0x05, 0x00, 0, 0, 0, 0]),
        record(0x0042, [0xa8, 0x03]),
        record(0x0085, [offset, 0, 0, 0], [0, 0], [name.length, ...name]),
        record(0x000a),
      ]);
    const sheet = [
      record(0x0809, [0x00, 0x05, 0x10, 0x00, 0, 0, 0, 0]),
      record(0x0204, [2, 0, 1, 0, 0, 0], [label.length, 0, ...label]),
      record(0x0203, [2, 0, 2, 0, 0, 0], [...number]),
      record(0x000a),
    ];
    const old = CFB.utils.cfb_new();
    CFB.utils.cfb_add(old, '/Book', Buffer.concat([head(head(0).length), ...sheet]));
    const read = onlySheet('a.xls', Buffer.from(CFB.write(old, { type: 'buffer' }) as Buffer));
    expect(read.name).toBe('资源');
    expect(texts(read)).toEqual({ B3: '床位', C3: '1203.5' });
  });

  it('flags hidden sheets of .xls', () => {
    expect(sheetsOf('a.xls', book('biff8', true)).map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it('knows nothing of the number formats of the file that was read before', () => {
    const share = utils.aoa_to_sheet([[0.5]]);
    Object.assign(share['A1'], { z: '0.0"成"%' });
    const workbook = utils.book_new();
    utils.book_append_sheet(workbook, share, 'S');
    const whole = write(workbook, { type: 'buffer', bookType: 'biff8' }) as Buffer;
    const stream = Buffer.from(CFB.find(CFB.read(whole, { type: 'buffer' }), 'Workbook')?.content ?? []);
    // The same bytes with its own formats under a record type that nobody reads.
    for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
      if (stream.readUInt16LE(at) === 0x041e) stream.writeUInt16LE(0x0fff, at);
    }
    const without = CFB.utils.cfb_new();
    CFB.utils.cfb_add(without, '/Workbook', stream);
    const read = () =>
      cells(onlySheet('b.xls', Buffer.from(CFB.write(without, { type: 'buffer' }) as Buffer)))['A1']?.format;
    const alone = read();
    expect(cells(onlySheet('a.xls', whole))['A1']?.format).toBe('0.0"成"%');
    expect(read()).toBe(alone);
    expect(alone ?? '').not.toContain('%');
  });

  it('prints nothing of records that the library does not know', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const stream = Buffer.concat([
      Buffer.from([0x09, 0x08, 0x08, 0x00, 0x00, 0x06, 0x05, 0x00, 0, 0, 0, 0]),
      Buffer.from([0xff, 0x0f, 0x00, 0x00]),
      Buffer.from([0x0a, 0x00, 0x00, 0x00]),
    ]);
    const strange = CFB.utils.cfb_new();
    CFB.utils.cfb_add(strange, '/Workbook', stream);
    readWorkbook('a.et', Buffer.from(CFB.write(strange, { type: 'buffer' }) as Buffer));
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  it('refuses a truncated .xls at every length', () => {
    const whole = book('biff8', true);
    const stream = Buffer.from(CFB.find(CFB.read(whole, { type: 'buffer' }), 'Workbook')?.content ?? []);
    for (let length = 8; length < stream.length - 16; length += 97) {
      const cut = CFB.utils.cfb_new();
      CFB.utils.cfb_add(cut, '/Workbook', stream.subarray(0, length));
      expect(refusal('a.xls', Buffer.from(CFB.write(cut, { type: 'buffer' }) as Buffer))).toBe('W101');
    }
    expect(refusal('a.xls', whole.subarray(0, 1024))).toBe('W101');
  });

  it('refuses a sector chain that bites its own tail', () => {
    const bytes = Buffer.from(book('biff8'));
    const table = (bytes.readUInt32LE(76) + 1) * 512;
    const links = Array.from({ length: 128 }, (_, index) => index).filter(
      (index) => bytes.readUInt32LE(table + index * 4) === index + 1,
    );
    for (const index of links) bytes.writeUInt32LE(index, table + index * 4);
    expect(links.length).toBeGreaterThan(0);
    expect(refusal('a.xls', bytes)).toBe('W101');
  });

  it('knows passwords of both kinds', () => {
    const modern = CFB.utils.cfb_new();
    CFB.utils.cfb_add(modern, '/EncryptionInfo', Buffer.alloc(64));
    CFB.utils.cfb_add(modern, '/EncryptedPackage', Buffer.alloc(5000));
    expect(refusal('a.xlsx', Buffer.from(CFB.write(modern, { type: 'buffer' }) as Buffer))).toBe('W102');

    const begin = Buffer.from([0x09, 0x08, 0x08, 0x00, 0x00, 0x06, 0x05, 0x00, 0, 0, 0, 0]);
    const filePass = Buffer.from([0x2f, 0x00, 0x06, 0x00, 0, 0, 1, 2, 3, 4]);
    const old = CFB.utils.cfb_new();
    CFB.utils.cfb_add(old, '/Workbook', Buffer.concat([begin, filePass, Buffer.from([0x0a, 0, 0, 0])]));
    expect(refusal('a.xls', Buffer.from(CFB.write(old, { type: 'buffer' }) as Buffer))).toBe('W102');
  });

  it('refuses a Word document in the same container', () => {
    const word = CFB.utils.cfb_new();
    CFB.utils.cfb_add(word, '/WordDocument', Buffer.alloc(5000));
    expect(refusal('a.xls', Buffer.from(CFB.write(word, { type: 'buffer' }) as Buffer))).toBe('W104');
  });
});

describe('Excel 2003 XML', () => {
  const xml = (cell: string, styles = '') =>
    Buffer.from(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles>${styles}</Styles><Worksheet ss:Name="表"><Table><Row>${cell}</Row></Table></Worksheet></Workbook>`,
    );

  it('reads a percent style through its parent, and a formula without a result', () => {
    const styles =
      '<Style ss:ID="p" ss:Name="Percent"><NumberFormat ss:Format="0%"/></Style><Style ss:ID="q" ss:Parent="p"/>' +
      '<Style ss:ID="r" ss:Parent="p"><NumberFormat ss:Format="0.0"/></Style>';
    const own = '<Cell ss:StyleID="r"><Data ss:Type="Number">2.25</Data></Cell>';
    const data = `<Cell ss:StyleID="q"><Data ss:Type="Number">0.34</Data></Cell><Cell ss:Formula="=RC[-1]"/>${own}`;
    expect(cells(onlySheet('a.xml', xml(data, styles)))).toMatchObject({
      A1: { text: '34%', value: 0.34 },
      B1: { text: '', value: null, formula: true },
      C1: { text: '2.3', value: 2.25 },
    });
  });

  it('refuses what would never end', () => {
    const data = '<Cell ss:StyleID="p"><Data ss:Type="Number">1</Data></Cell>';
    const circle = '<Style ss:ID="p" ss:Parent="q"/><Style ss:ID="q" ss:Parent="p"/>';
    expect(refusal('a.xml', xml(data, circle))).toBe('W101');
    expect(refusal('a.xml', xml('<Cell ss:Index="99999999999"><Data ss:Type="Number">1</Data></Cell>'))).toBe('W105');
    const wide = xml(data)
      .toString()
      .replace(/(<(?:ss:)?Table[^>]*>)/, '$1<Column ss:Span="1000000000"/>');
    expect(refusal('a.xml', Buffer.from(wide))).toBe('W105');
    expect(refusal('a.xml', Buffer.from(xml(data).toString().replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')))).toBe(
      'W106',
    );
    expect(refusal('a.xml', xml(data).subarray(0, -20))).toBe('W101');
  });
});
