import { read, write } from '@e965/xlsx';
import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { biffBoxes } from '../../../pipeline/extract/biff/biff-boxes.ts';
import { biffMargins } from '../../../pipeline/extract/biff/biff-margins.ts';
import { readWorkbook } from '../../../pipeline/extract/read.ts';
import { marginTexts } from '../../../pipeline/extract/shared/page-margins.ts';
import { refusal, sheetsOf, xlsx, zip } from '../files.ts';

test.each([
  ['&C&"宋体,常规"&12征求意见稿&R第 &P 页', ['征求意见稿', '第 1 页']],
  ['&L2022年数据&C&A&R&D &T', ['2022年数据']],
  ['&L密云区&&朝阳区&K00-024', ['密云区&朝阳区']],
  ['&P/&N', []],
  ['&CDraft&RPage &P', ['Draft']],
])('%s has the words', (coded, words) => {
  expect(marginTexts(coded)).toEqual(words);
});

const table = (file: string, bytes: Uint8Array) => sheetsOf(file, bytes).map(({ name, margins }) => [name, margins]);

test('of an .xlsx they stay with their sheets', async () => {
  const bytes = await xlsx((book) => {
    const first = book.addWorksheet('人员', {
      headerFooter: { oddHeader: '&C内部资料 "初稿" <2>', oddFooter: '第 &P 页' },
    });
    first.addRow(['指标', '数值']);
    book.addWorksheet('床位').addRow(['指标', '数值']);
    book.addWorksheet('机构', { headerFooter: { oddHeader: '&L2022年数据' } }).addRow(['指标', '数值']);
  });
  expect(table('a.xlsx', bytes)).toEqual([
    ['人员', ['内部资料 "初稿" <2>', '第 1 页']],
    ['床位', undefined],
    ['机构', ['2022年数据']],
  ]);
});

test('with the words in boxes that are drawn on the sheet', async () => {
  const bytes = await xlsx((book) => {
    book.addWorksheet('人员').addRow(['指标', '数值']);
    book.addWorksheet('床位').addRow(['指标', '数值']);
  });
  const run = (text: string) => `<a:r><a:t>${text}</a:t></a:r>`;
  const drawing = `<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><xdr:txBody><a:p>${run('征求')}${run('意见稿')}</a:p><a:p>${run('A&amp;B 2022年')}</a:p></xdr:txBody></xdr:sp></xdr:wsDr>`;
  const relation =
    '<Relationships><Relationship Id="rId1" Type="drawing" Target="../drawings/drawing1.xml"/></Relationships>';
  const drawn = zip({
    ...unzipSync(bytes),
    'xl/drawings/drawing1.xml': strToU8(drawing),
    'xl/worksheets/_rels/sheet2.xml.rels': strToU8(relation),
  });
  expect(table('a.xlsx', drawn)).toEqual([
    ['人员', undefined],
    ['床位', ['征求意见稿', 'A&B 2022年']],
  ]);
});

/** A small workbook with parts that are pointed to from its sheet. */
async function drawn(target: string, parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const bytes = await xlsx((book) => book.addWorksheet('人员').addRow(['指标', '数值']));
  const relation = `<Relationships><Relationship Id="rId1" Type="x" Target="${target}"/></Relationships>`;
  const all = { 'xl/worksheets/_rels/sheet1.xml.rels': relation, ...parts };
  const added = Object.entries(all).map(([name, text]) => [name, strToU8(text)] as const);
  return zip({ ...unzipSync(bytes), ...Object.fromEntries(added) });
}

const box = (text: string) => `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
const drawing = (inside: string) => `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:c="c">${inside}</xdr:wsDr>`;
const pointing = (target: string) => `<Relationships><Relationship Target='${target}' Id='rId1'/></Relationships>`;

test.each([
  ['数据截至11月底', ['数据截至11月底']],
  ['图1 数据截至11月底', ['数据截至11月底']],
  ['2021—2023年床位变化趋势图', ['2021—2023年床位']],
  ['床位构成', ['床位']],
])(
  'the title of a chart, %s, is a box; those of its axes and what is written in its data are none',
  async (title, words) => {
    const heading = (text: string) =>
      `<c:title><c:tx><c:rich>${`<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`}</c:rich></c:tx></c:title>`;
    const data =
      '<c:ser><c:tx><c:strRef><c:strCache><c:pt><c:v>2022年</c:v></c:pt></c:strCache></c:strRef></c:tx></c:ser>';
    const chart = `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:chart>${heading(title)}<c:plotArea>${data}<c:valAx>${heading('万人')}</c:valAx></c:plotArea></c:chart></c:chartSpace>`;
    const bytes = await drawn('../drawings/drawing1.xml', {
      'xl/drawings/drawing1.xml': drawing('<xdr:graphicFrame/>'),
      'xl/drawings/_rels/drawing1.xml.rels': pointing('../charts/chart1.xml'),
      'xl/charts/chart1.xml': chart,
      'xl/charts/_rels/chart1.xml.rels': pointing('../drawings/drawing2.xml'),
      'xl/drawings/drawing2.xml': drawing(box('注：含社会办')),
    });
    expect(table('a.xlsx', bytes)).toEqual([['人员', [...words, '注：含社会办']]]);
  },
);

test('boxes of older programs are told, comments and buttons among them are not', async () => {
  const shape = (kind: string, text: string) =>
    `<v:shape type="#_x0000_t202"><v:textbox style="mso-direction-alt:auto"><div style='text-align:left'>${text}</div></v:textbox><x:ClientData ObjectType="${kind}"/></v:shape>`;
  const vml = `<xml xmlns:v="v" xmlns:x="x">${shape('Note', '应为12')}${shape('Rect', '<font>数据截至</font><b>11月底</b><br>A&amp;B 2022年')}${shape('Button', '打印2022')}</xml>`;
  const bytes = await drawn('/xl/drawings/vmlDrawing1.vml', { 'xl/drawings/vmlDrawing1.vml': vml });
  expect(table('a.xlsx', bytes)).toEqual([['人员', ['数据截至11月底', 'A&B 2022年']]]);
});

test('a box is told to its end; with more words than anybody reads the file is refused', async () => {
  const long = '床位指年末实有床位。'.repeat(300);
  const boxes = (...texts: readonly string[]) =>
    drawn('../drawings/drawing1.xml', { 'xl/drawings/drawing1.xml': drawing(texts.map(box).join('')) });
  expect(table('a.xlsx', await boxes(long, `${long}截至11月底`, '初稿'))).toEqual([
    ['人员', [long, `${long}截至11月底`, '初稿']],
  ]);
  expect(refusal('a.xlsx', await boxes(...Array<string>(20).fill(long)))).toBe('W105');
});

/** A record of an .xls. */
function record(type: number, data: readonly number[]): Buffer {
  return Buffer.from([type & 0xff, type >> 8, data.length & 0xff, data.length >> 8, ...data]);
}

test('of an .xls they stay with their sheets, wide or in the code page', () => {
  const wide = [...Buffer.from('&C征求意见稿', 'utf16le')];
  const begin = (version: number) => record(0x0809, [0x00, version, 0x10, 0x00]);
  const end = record(0x000a, []);
  const book8 = [begin(6), end, begin(6), record(0x0014, [7, 0, 1, ...wide]), end, begin(6), end];
  expect(biffMargins(Buffer.concat(book8))).toEqual([['征求意见稿'], []]);
  const gbk = [0xb3, 0xf5, 0xb8, 0xe5];
  const book5 = [begin(5), end, begin(5), record(0x0015, [6, 0x26, 0x43, ...gbk]), end];
  expect(biffMargins(Buffer.concat(book5))).toEqual([['初稿']]);
});

test('the words in boxes of an .xls stay with their sheets; those of comments and charts are none', () => {
  const begin = record(0x0809, [0x00, 6, 0x10, 0x00]);
  const end = record(0x000a, []);
  const object = (kind: number) => record(0x005d, [0x15, 0, 0x12, 0, kind, 0, 1, 0]);
  const box = (kind: number, ...pieces: readonly string[]) => {
    const length = pieces.join('').length;
    const texts = pieces.map((piece) => record(0x003c, [1, ...Buffer.from(piece, 'utf16le')]));
    const sizes = record(0x01b6, [...Array<number>(10).fill(0), length, 0, 16, 0, 0, 0, 0, 0]);
    return Buffer.concat([
      object(kind),
      record(0x00ec, []),
      sizes,
      ...texts,
      record(0x003c, Array<number>(16).fill(0)),
    ]);
  };
  const chart = Buffer.concat([begin, box(6, '征求意见'), end]);
  const first = [begin, box(0x19, '应为12'), box(6, '征求', '意见稿\n单位：万人'), record(0x0203, []), end];
  const book = [begin, end, ...first, begin, chart, box(0x1e, '2022'), box(2, 'OK'), end];
  expect(biffBoxes(Buffer.concat(book))).toEqual([['征求意见稿', '单位：万人'], ['2022']]);
});

test('a true code name is no margin', () => {
  const book = read('指标,数值\n床位,12', { type: 'string' });
  const bytes = write(book, { type: 'buffer', bookType: 'xlsx', bookVBA: true }) as Uint8Array;
  expect(readWorkbook('a.xlsx', bytes).workbook?.sheets.map(({ margins }) => margins)).toEqual([undefined]);
});
