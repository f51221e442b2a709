import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeBook } from '../../pipeline/excel/book.ts';
import { writeSubmission } from '../../pipeline/report/submission/submission.ts';
import { writeWorkbook } from '../../pipeline/report/workbook.ts';
import { hardReport } from '../report/fixtures/report-small.ts';
import { temporaryFolder } from '../temporary-folder.ts';

type Parts = Readonly<Record<string, string>>;

const folder = temporaryFolder('package');
const books: Record<string, Parts> = {};

function partsOf(path: string): Parts {
  const parts = Object.entries(unzipSync(readFileSync(path)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

beforeAll(async () => {
  const small = join(folder, '小.xlsx');
  const table = { subject: '', notes: [], columns: [{ heading: '名称', width: 10 }], frozenColumns: 0 };
  const risky = ['=1+1', '+1', '-1', '@甲', '甲'];
  await writeBook(
    { title: '小册', dated: new Date(0), demonstration: false, draft: false, home: '目录' },
    [
      { ...table, name: '目录', rows: [[{ text: '表', link: '#表' }]] },
      { ...table, name: '表', rows: risky.map((text) => [text]) },
    ],
    small,
  );
  books['小册'] = partsOf(small);
  const book = join(folder, '数据册.xlsx');
  await writeWorkbook(hardReport, book, { sourceRoot: '../../..' });
  books['数据册'] = partsOf(book);
  const forms = join(folder, '报送表.xlsx');
  await writeSubmission(hardReport, forms);
  books['报送表'] = partsOf(forms);
});

describe.each(['小册', '数据册', '报送表'])('%s 的各部件', (name) => {
  const parts = (): Parts => books[name] ?? {};

  it('每个部件都写明类型，每个关系都指到部件，没有多余的部件', () => {
    const types = parts()['[Content_Types].xml'] ?? '';
    const extensions = new Set([...types.matchAll(/Default Extension="(\w+)"/g)].map(([, extension]) => extension));
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, part]) => part ?? '');
    const files = Object.keys(parts()).filter((part) => part !== '[Content_Types].xml' && !part.endsWith('/'));
    expect(named.filter((part) => !files.includes(part))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    expect(files.filter((part) => !named.includes(part) && !extensions.has(part.split('.').at(-1) ?? ''))).toEqual([]);
    const reached = new Set(['']);
    for (const [rels, xml] of Object.entries(parts()).filter(([part]) => part.endsWith('.rels'))) {
      expect(xml, rels).toContain('<Relationship ');
      const base = posix.dirname(posix.dirname(rels));
      for (const [relation, target = ''] of xml.matchAll(/<Relationship [^>]*?Target="([^"]*)"[^>]*?>/g)) {
        if (relation.includes('TargetMode="External"')) continue;
        const part = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(base, target));
        expect(files, `${rels}: ${target}`).toContain(part);
        reached.add(part);
      }
    }
    expect(files.filter((part) => !part.endsWith('.rels') && !reached.has(part))).toEqual([]);
  });

  it('工作表名不超过 31 字、不重复、没有不许用的字符；打开时在第一张表，每张表选中左上角', () => {
    const workbook = parts()['xl/workbook.xml'] ?? '';
    const sheets = [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, sheet]) => sheet ?? '');
    expect(new Set(sheets.map((sheet) => sheet.toLowerCase())).size).toBe(sheets.length);
    expect(sheets.filter((sheet) => sheet.length > 31 || /[\\/*?:[\]']/.test(sheet) || sheet === '')).toEqual([]);
    expect(workbook).toMatch(/<workbookView [^>]*activeTab="0"/);
    sheets.forEach((sheet, index) => {
      const xml = parts()[`xl/worksheets/sheet${index + 1}.xml`] ?? '';
      const chosen = [...xml.matchAll(/<selection [^>]*?(?:activeCell|sqref)="([^"]*)"/g)].map(([, cell]) => cell);
      expect(new Set([...chosen, 'A1']), sheet).toEqual(new Set(['A1']));
      const pane = /<pane [^>]*topLeftCell="([A-Z]+)(\d+)"[^>]*>/.exec(xml);
      const frozen = [/xSplit="(\d+)"/.exec(pane?.[0] ?? '')?.[1] ?? '0', /ySplit="(\d+)"/.exec(pane?.[0] ?? '')?.[1]];
      if (pane !== null)
        expect([pane[1]?.charCodeAt(0), pane[2]]).toEqual([65 + Number(frozen[0]), String(Number(frozen[1]) + 1)]);
    });
  });

  it('列宽所依的字体处处都有，每个有内容的格另有自己的字体', () => {
    const styles = parts()['xl/styles.xml'] ?? '';
    const fonts = [...styles.matchAll(/<font>.*?<\/font>/g)].map(([font]) => font);
    expect(fonts[0]).toContain('<name val="Arial"/>');
    expect(fonts[0]).toContain('<sz val="10"/>');
    expect(styles).not.toContain('Calibri');
    const looks = [...(/<cellXfs.*?<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*fontId="(\d+)"/g)];
    const own = looks.map(([, font]) => font !== '0');
    for (const [part, xml] of Object.entries(parts()).filter(([name]) => name.startsWith('xl/worksheets/sheet'))) {
      const filled = [...xml.matchAll(/<c r="(\w+)"(?: s="(\d+)")?[^>]*>(?=<[vf])/g)];
      expect(filled.length, part).toBeGreaterThan(0);
      expect(
        filled.filter(([, , look]) => own[Number(look ?? 0)] !== true).map(([, cell]) => cell),
        part,
      ).toEqual([]);
    }
  });

  it('名称、打印标题和打印区域指到有的行列，属性用中文', () => {
    const workbook = parts()['xl/workbook.xml'] ?? '';
    const sheets = [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, sheet]) => sheet ?? '');
    const names = [...workbook.matchAll(/<definedName name="([^"]*)" localSheetId="(\d+)">([^<]*)</g)];
    expect(names.length).toBeGreaterThan(0);
    for (const [, kind, index, text = ''] of names) {
      expect(['_xlnm.Print_Titles', '_xlnm.Print_Area', '_xlnm._FilterDatabase']).toContain(kind);
      const sheet = sheets[Number(index)] ?? '';
      const own = `(?:'|&apos;)?${sheet}(?:'|&apos;)?!`;
      const columns = `(?:${own}\\$A:\\$[A-Z]+,)?`;
      expect(text).toMatch(new RegExp(`^${columns}${own}\\$[A-Z]*\\$?\\d+:\\$[A-Z]*\\$?\\d+$`));
      const last = Number(/(\d+)$/.exec(text)?.[1]);
      const xml = parts()[`xl/worksheets/sheet${Number(index) + 1}.xml`] ?? '';
      expect(xml).toContain(`<row r="${last}"`);
    }
    const core = parts()['docProps/core.xml'] ?? '';
    expect(/<dc:title>([^<]*)</.exec(core)?.[1]).toMatch(/\p{Script=Han}/u);
    expect(/<dc:creator>([^<]*)</.exec(core)?.[1]).toMatch(/\p{Script=Han}/u);
  });
});

it('以 = + - @ 开头的文字存成文字，公式只有程序写的', () => {
  const xml = books['小册']?.['xl/worksheets/sheet2.xml'] ?? '';
  const texts = [...(books['小册']?.['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, text]) => text,
  );
  expect(texts).toEqual(expect.arrayContaining(['=1+1', '+1', '-1', '@甲']));
  expect(xml).not.toContain('<f>');
});
