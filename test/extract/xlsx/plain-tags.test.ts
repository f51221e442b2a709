import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../pipeline/extract/read.ts';
import { plainTags } from '../../../pipeline/extract/xlsx/plain-tags.ts';
import { xlsx, zip } from '../files.ts';

const made = xlsx((workbook) => {
  const sheet = workbook.addWorksheet('表');
  sheet.getCell('A1').value = '注册护士数';
  sheet.getCell('B1').value = 2900;
  sheet.getCell('B1').font = { strike: true };
  sheet.getCell('B2').value = 2622;
  sheet.getCell('B2').font = { color: { argb: 'FFFFFFFF' } };
  sheet.getCell('B3').value = 2604;
  sheet.getCell('B3').note = '不含流动人口';
  sheet.getCell('B4').value = 91;
  sheet.getRow(5).hidden = true;
  sheet.getCell('B5').value = 7;
  sheet.getCell('C2').value = '甲"乙';
  sheet.getCell('C2').alignment = { indent: 2 };
  sheet.headerFooter = { oddHeader: '&C征求意见稿' };
});

/** The workbook with every part changed, as it reads. */
async function readWith(change: (xml: string) => string) {
  const parts = Object.entries(unzipSync(await made)).map(([name, content]): [string, Uint8Array] => [
    name,
    /\.(?:xml|rels)$/u.test(name) ? strToU8(change(strFromU8(content))) : content,
  ]);
  return readWorkbook('a.xlsx', zip(Object.fromEntries(parts)));
}

describe('tags that Excel does not write', () => {
  it.each([
    ['single quotes', (xml: string) => xml.replace(/(\s[\w:]+)="([^"'<>]*)"/gu, "$1='$2'")],
    [
      'breaks',
      (xml: string) =>
        xml.replace(/<(row|c|col|xf|font|fill|sheet|Relationship)\s/gu, '<$1\n\t').replace(/\/>/gu, ' />'),
    ],
    [
      'the names of Strict Open XML',
      (xml: string) =>
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
    ],
  ])('%s', async (_, change) => {
    const plain = await readWith((xml) => xml);
    expect(plain.problems.map(({ code }) => code)).toEqual(['W117']);
    expect(plain.workbook?.sheets[0]).toMatchObject({ hiddenRows: new Set([4]), margins: ['征求意见稿'] });
    expect(plain.workbook?.sheets[0]?.rows.slice(0, 2).map((row) => row[1]?.text)).toEqual([
      '2900（划去）',
      '2622（字与底同色或过小，看不见）',
    ]);
    expect(await readWith(change)).toEqual(plain);
  });

  it('keeps the values as they are', () => {
    expect(plainTags(`<a b='say "x"' c = "it's"\n d="1\n2"/>`)).toBe('<a b="say &quot;x&quot;" c="it\'s" d="1 2"/>');
    const usual = `<?xml version="1.0"?>\r\n<a b="1"><c>it's\n='x'!A1</c></a>`;
    expect(plainTags(usual)).toBe(usual);
  });
});
