import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../pipeline/extract/read.ts';
import { limits } from '../../pipeline/extract/shared/limits.ts';
import { sentence } from '../../pipeline/problem.ts';
import { refusal, withPart, xlsx, zip } from './files.ts';

const sheet1 = 'xl/worksheets/sheet1.xml';
const utf8 = (text: string) => new TextEncoder().encode(text);
const small = () =>
  xlsx((workbook) => {
    workbook.addWorksheet('表').addRows([
      ['指标', '数值'],
      ['床位', 12],
    ]);
  });

describe('a file that is not read', () => {
  it.each([
    ['a zero-byte file', 'W103', new Uint8Array(0)],
    ['a text under the name of a workbook', 'W104', utf8('请查收附件，谢谢。\n数据见邮件正文，周五前报送。')],
    ['a web page', 'W104', utf8('<html><body><p>床位 12</p></body></html>')],
    ['other XML', 'W104', utf8('<?xml version="1.0"?><note>1</note>')],
    ['a PDF', 'W104', utf8('%PDF-1.7\n1 0 obj')],
    ['a Word document', 'W104', zip({ '[Content_Types].xml': utf8('<Types/>'), 'word/document.xml': utf8('<w/>') })],
    ['an archive', 'W104', zip({ '床位.csv': utf8('a,b') })],
    ['an OpenDocument', 'W104', zip({ mimetype: utf8('application/vnd'), 'content.xml': utf8('<o/>') })],
    ['noise', 'W104', Uint8Array.from([0x83, 0, 1, 2, 0xfe, 0, 0, 9])],
    [
      'a compound file of nothing',
      'W101',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(2000).fill(0)]),
    ],
    [
      'a workbook without its parts',
      'W101',
      zip({ '[Content_Types].xml': utf8('<Types/>'), 'xl/a.xml': utf8('<a/>') }),
    ],
  ])('%s → %s', (_, code, bytes) => {
    expect(refusal('raw/朝阳区/2023/资源.xls', bytes)).toBe(code);
  });

  it('a truncated or altered container', async () => {
    const bytes = await small();
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(refusal('a.xlsx', bytes.subarray(0, Math.floor(bytes.length * share)))).toBe('W101');
    }
    const altered = Uint8Array.from(bytes);
    const start = Buffer.from(bytes).indexOf(sheet1) + sheet1.length + 40;
    altered[start] = (altered[start] ?? 0) ^ 0xff;
    expect(refusal('a.xlsx', altered)).toBe('W101');
  });

  it('a sheet that the library loses', async () => {
    const bytes = await small();
    const broken = withPart(bytes, sheet1, (xml) => xml.replace(/(t="s"[^>]*><v>)0(<\/v>)/, '$1999$2'));
    expect(refusal('a.xlsx', broken)).toBe('W101');
    expect(readWorkbook('a.xlsx', broken).problems[0]?.found).toContain('工作表“表”读不出');
  });

  it('an entity bomb', async () => {
    const bomb = withPart(await small(), 'xl/sharedStrings.xml', (xml) =>
      xml.replace('<sst', '<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst'),
    );
    expect(refusal('a.xlsx', bomb)).toBe('W106');
  });

  it('a zip bomb, before it is unpacked', () => {
    const bomb = zip({ '[Content_Types].xml': utf8('<Types/>'), [sheet1]: new Uint8Array(64 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal('a.xlsx', bomb)).toBe('W105');
    const lying = Buffer.from(bomb);
    for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 4))
      lying.writeUInt32LE(100, at + 24);
    expect(refusal('a.xlsx', lying)).toBe('W101');
  });

  it('too many parts, too many bytes, too many cells', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: limits.parts + 1 }, (_, index) => [`xl/${index}.xml`, new Uint8Array(0)]),
    );
    expect(refusal('a.xlsx', zip(parts))).toBe('W105');
    expect(refusal('a.csv', new Uint8Array(limits.fileBytes + 1).fill(0x61))).toBe('W105');
    const commas = new Uint8Array(limits.slots + 3).fill(0x2c).fill(0x61, 0, 1);
    expect(refusal('a.csv', commas.fill(0x61, -1))).toBe('W105');
    const far = withPart(await small(), sheet1, (xml) =>
      xml.replace('</sheetData>', '<row r="9999999"><c r="A9999999"><v>1</v></c></row></sheetData>'),
    );
    expect(refusal('a.xlsx', far)).toBe('W105');
  });

  it('a text longer than a cell can be, in every format', async () => {
    const long = (length: number) => '护'.repeat(length);
    const csv = (length: number) => utf8(`指标,2023年\n注册护士数,${long(length)}\n`);
    expect(refusal('a.csv', csv(limits.text + 1))).toBe('W105');
    expect(readWorkbook('a.csv', csv(limits.text)).problems).toEqual([]);
    const page = `<html><body><table><tr><td>${long(limits.text + 1)}</td><td>1</td></tr></table></body></html>`;
    expect(refusal('a.html', utf8(page))).toBe('W105');
    const shared = withPart(await small(), 'xl/sharedStrings.xml', (xml) =>
      xml.replace('床位', Buffer.from(long(limits.text + 1)).toString('utf8')),
    );
    expect(refusal('a.xlsx', shared)).toBe('W105');
  });

  it('more cells, different names, sheets or unused texts than a table of statistics has', async () => {
    const lines = (count: number, text: (index: number) => string) =>
      utf8(`指标,2023年\n${Array.from({ length: count }, (_, index) => `${text(index)},${index}\n`).join('')}`);
    expect(
      refusal(
        'a.csv',
        lines(limits.names + 1, (index) => `名称${index}`),
      ),
    ).toBe('W105');
    expect(
      refusal(
        'a.csv',
        lines(limits.cells / 2 + 1, () => '名称'),
      ),
    ).toBe('W105');
    expect(
      readWorkbook(
        'a.csv',
        lines(limits.names - 2, (index) => `名称${index}`),
      ).problems,
    ).toEqual([]);
    const sheets = await xlsx((workbook) => {
      for (let index = 0; index <= limits.sheets; index += 1)
        workbook.addWorksheet(`表${index}`).getCell('A1').value = 1;
    });
    expect(refusal('a.xlsx', sheets)).toBe('W105');
    const texts = '<si><t>a</t></si>'.repeat(limits.cells + 1);
    const unused = withPart(await small(), 'xl/sharedStrings.xml', (xml) => xml.replace('</sst>', `${texts}</sst>`));
    expect(refusal('a.xlsx', unused)).toBe('W105');
  });

  it('more columns than a table of statistics has', () => {
    const years = (count: number) => utf8(`指标${',2023年'.repeat(count)}\n注册护士数${',5'.repeat(count)}\n`);
    expect(refusal('a.csv', years(limits.width))).toBe('W105');
    expect(readWorkbook('a.csv', years(limits.width - 1)).problems).toEqual([]);
  });

  it('a page whose spans push one another to the right, and one of too many marks', () => {
    const page = (content: string) => utf8(`<html><body><table>${content}</table></body></html>`);
    expect(refusal('a.html', page('<tr><td rowspan="65534" colspan="1000">1</td></tr>'.repeat(1000)))).toBe('W105');
    expect(refusal('a.html', page(`<tr><td>${'<b>5</b>'.repeat(limits.tags / 2)}</td></tr>`))).toBe('W105');
  });

  it('a container of sectors whose lists lead anywhere', () => {
    const bytes = Buffer.alloc(8 * 1024 * 1024);
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
    bytes.writeUInt16LE(9, 30);
    bytes.writeUInt32LE(0x7fffffff, 44);
    bytes.writeUInt32LE(0x7fffffff, 72);
    for (let at = 512; at < bytes.length; at += 4) bytes.writeUInt32LE(((at / 4) * 7919) % 16_000, at);
    expect(refusal('a.xls', bytes)).toBe('W101');
  });

  it('a cell astray that makes every row as wide as the sheet', async () => {
    const row = (last: string) =>
      `<row r="300"><c r="A300"><v>1</v></c><c r="${last}300"><v>1</v></c></row></sheetData>`;
    const astray = async (last: string) =>
      withPart(await small(), sheet1, (xml) => xml.replace('</sheetData>', row(last)));
    expect(refusal('a.xlsx', await astray('XFD'))).toBe('W105');
    expect(readWorkbook('a.xlsx', await astray('AZ')).problems).toEqual([]);
    expect(refusal('a.csv', utf8(`${'a,1\n'.repeat(3_000)}${','.repeat(2_000)}1\n`))).toBe('W105');
  });

  it('merged ranges that lie upon one another', async () => {
    const merges = (count: number) =>
      `</sheetData><mergeCells>${'<mergeCell ref="A1:AZ300"/>'.repeat(count)}</mergeCells>`;
    const wide = '<row r="300"><c r="AZ300"><v>1</v></c></row></sheetData>';
    const merged = async (count: number) =>
      withPart(await small(), sheet1, (xml) =>
        xml.replace('</sheetData>', wide).replace('</sheetData>', merges(count)),
      );
    expect(refusal('a.xlsx', await merged(300))).toBe('W105');
    expect(readWorkbook('a.xlsx', await merged(1)).problems.map(({ code }) => code)).toEqual(['W118']);
  });

  it('two parts of one name', async () => {
    const names = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'];
    const two = await xlsx((workbook) => {
      workbook.addWorksheet('甲').getCell('A1').value = 1;
      workbook.addWorksheet('乙').getCell('A1').value = 2;
    });
    const bytes = Buffer.from(two);
    for (let at = bytes.indexOf(names[1] ?? ''); at >= 0; at = bytes.indexOf(names[1] ?? ''))
      bytes.write(names[0] ?? '', at);
    expect(refusal('a.xlsx', bytes)).toBe('W101');
  });

  it('says in one Chinese sentence what to do', () => {
    const { problems } = readWorkbook('raw/密云区/2025/妇幼.xlsx', new Uint8Array(0));
    expect(problems.map(sentence).join()).toMatch(
      /^〔W103〕raw\/密云区\/2025\/妇幼\.xlsx：文件是空的，没有任何内容，应为有数据的表格。请向报送单位重新索取该文件。?$/,
    );
  });
});

describe('a file that is read with a word', () => {
  it('content under another extension', async () => {
    const workbook = readWorkbook('资源.xls', await small());
    expect(workbook.problems.map(({ code, severity }) => [code, severity])).toEqual([['N101', 'note']]);
    expect(workbook.workbook?.sheets[0]?.rows[1]?.[1]?.value).toBe(12);
    const table = readWorkbook('资源.xls', utf8('指标\t数值\n床位\t12\n'));
    expect(table.problems.map(({ code }) => code)).toEqual(['N101']);
    expect(table.workbook?.sheets[0]?.rows[1]?.[1]?.text).toBe('12');
  });

  it('nothing in any visible sheet', async () => {
    const bytes = await xlsx((workbook) => {
      workbook.addWorksheet('空');
      workbook.addWorksheet('底稿', { state: 'hidden' }).getCell('A1').value = 5;
    });
    const { workbook, problems } = readWorkbook('a.xlsx', bytes);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['W107', 'warn']]);
    expect(workbook?.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['空', false],
      ['底稿', true],
    ]);
  });
});
