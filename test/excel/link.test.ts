import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeBook } from '../../pipeline/excel/book.ts';
import { originLink, sourceLink } from '../../pipeline/excel/link.ts';
import type { Cell } from '../../pipeline/excel/sheet.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The link elements of a one-sheet book with these cells, and what they are related to. */
async function linksOf(cells: readonly Cell[]): Promise<{ readonly links: string[]; readonly related: string[] }> {
  const path = join(temporaryFolder('link'), 'a.xlsx');
  const sheet = {
    name: '表',
    subject: '',
    notes: [],
    columns: [{ heading: '列', width: 10 }],
    rows: cells.map((cell) => [cell]),
    frozenColumns: 0,
  };
  await writeBook({ title: '书', dated: new Date(0), demonstration: false, draft: false }, [sheet], path);
  const parts = unzipSync(readFileSync(path));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return {
    links: text('xl/worksheets/sheet1.xml').match(/<hyperlink [^>]*>/g) ?? [],
    related: text('xl/worksheets/_rels/sheet1.xml.rels').match(/<Relationship [^>]*>/g) ?? [],
  };
}

describe('sourceLink', () => {
  it('joins the root and the file, and has none without a root', () => {
    expect(sourceLink('../../..', 'raw/a.xlsx')).toEqual({ link: '../../../raw/a.xlsx' });
    expect(sourceLink('', 'raw/a.xlsx')).toEqual({ link: 'raw/a.xlsx' });
    expect(sourceLink(null, 'raw/a.xlsx')).toEqual({});
    expect(sourceLink('..', '')).toEqual({});
  });
});

describe('originLink', () => {
  it('opens a workbook at the cell or the cells', () => {
    const place = { sheet: "床位 '23", cell: 'C7' };
    expect(originLink('..', { file: 'raw/a.xlsx', ...place })).toEqual({ link: '../raw/a.xlsx', at: "'床位 ''23'!C7" });
    expect(originLink('..', { file: 'raw/a.xls', sheet: '台账', cell: 'A5:N5' })).toEqual({
      link: '../raw/a.xls',
      at: "'台账'!A5:N5",
    });
  });

  it('opens at the top what has no such place, and has none without a root', () => {
    expect(originLink('..', { file: 'raw/a.csv', sheet: 'a', cell: 'C7' })).toEqual({ link: '../raw/a.csv' });
    expect(originLink('..', { file: 'raw/a.xlsx', sheet: '', cell: '' })).toEqual({ link: '../raw/a.xlsx' });
    expect(originLink('..', { file: 'raw/a.xlsx', sheet: '床位', cell: '第 7 行' })).toEqual({ link: '../raw/a.xlsx' });
    expect(originLink(null, { file: 'raw/a.xlsx', sheet: '床位', cell: 'C7' })).toEqual({});
  });
});

describe('a link in a written book', () => {
  it('to a cell names the file in the relationship and the cell in the location', async () => {
    const { links, related } = await linksOf([
      { text: 'C7', link: '../raw/区 1/a#b.xlsx', at: "'床位&\"甲''\"'!C7" },
      { text: 'B2', link: '../raw/a.csv' },
    ]);
    expect(links).toHaveLength(2);
    expect(links[0]).toMatch(/^<hyperlink ref="A3" r:id="\w+" location="'床位&amp;&quot;甲''&quot;'!C7"\/>$/);
    expect(links[1]).toMatch(/^<hyperlink ref="A4" r:id="\w+"\/>$/);
    expect(related.map((each) => /Target="([^"]*)" TargetMode="External"/.exec(each)?.[1])).toEqual([
      '../raw/区%201/a%23b.xlsx',
      '../raw/a.csv',
    ]);
  });

  it('to another sheet is a location only', async () => {
    const { links, related } = await linksOf([{ text: '见', link: '#表' }]);
    expect(links).toEqual([`<hyperlink ref="A3" location="&apos;表&apos;!A1"/>`]);
    expect(related).toEqual([]);
  });

  it('to another drive is a file address', async () => {
    const { related } = await linksOf([{ text: '见', link: 'D:/表/a.xlsx', at: "'床位'!C7" }]);
    expect(related[0]).toContain('Target="file:///D:/表/a.xlsx"');
  });
});
