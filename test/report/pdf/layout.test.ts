import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { madeEditions } from '../../run/made.ts';
import { pdfRows } from '../../run/pdf-tables.ts';
import { type PdfLine, type PdfPage, pdfLines, readPdf } from '../fixtures/pdf-lines.ts';

const editions = [
  'chaoyang_145/midterm-2023',
  'chaoyang_145/final-2025',
  'miyun_155/midterm-2028',
  'chaoyang_145/annual-2024',
];
const millimetre = 72 / 25.4;
const pitch = 225 / 22;
let paths: ReadonlyMap<string, string>;

beforeAll(async () => {
  const { output, annual } = await madeEditions();
  paths = new Map(
    editions.map((edition) => [edition, join(edition.includes('annual') ? annual : output, edition, 'report.pdf')]),
  );
}, 300_000);

const isNumber = ({ text }: PdfLine): boolean => /^— \d+ —$/.test(text);

describe.each(editions)('the pages of %s', (edition) => {
  let path = '';
  let pages: readonly PdfPage[];
  let sizes: readonly string[];
  /** From 主要指标进展 up to the first landscape page, counted from 0. */
  let first = 0;
  let last = 0;
  const body = (from: number): readonly (PdfLine & { readonly page: number })[] =>
    pages
      .slice(from, last)
      .flatMap(({ lines }, index) =>
        lines.filter(({ size }) => Math.abs(size - 16) < 0.5).map((line) => ({ ...line, page: from + index + 1 })),
      );

  beforeAll(async () => {
    path = paths.get(edition) ?? '';
    const document = await readPdf(readFileSync(path));
    pages = await pdfLines(document);
    sizes = await smallTexts(document, 7.45);
    await document.destroy();
    const starts = (words: string) => (page: PdfPage) => page.lines.some(({ text }) => text.startsWith(words));
    first = pages.findIndex((page, index) => index > 2 && starts('三、主要指标进展')(page));
    last = pages.findIndex(({ width, height }) => width > height);
    expect(first).toBeGreaterThan(2);
    expect(last).toBeGreaterThan(first + 10);
  });

  it('have letters of exactly 16 points, which no overwide element has shrunk', () => {
    const lines = body(2);
    expect(lines.length).toBeGreaterThan(200);
    for (const { size, page, text } of lines) expect(Math.abs(size - 16), `${page} ${text}`).toBeLessThan(0.02);
  });

  it('have no letter smaller than 7.5 points', () => {
    expect(sizes).toEqual([]);
  });

  it('have no letter smaller than 8.5 points on the page of the assessment', async () => {
    const document = await readPdf(readFileSync(path));
    const small = await smallTexts(document, 8.45);
    await document.destroy();
    const assessment = pages.findIndex(
      ({ lines }, index) => index > 2 && lines.some(({ text }) => text.startsWith('二、总体评价')),
    );
    expect(assessment).toBeGreaterThan(2);
    expect(small.filter((text) => text.startsWith(`${assessment + 1} `))).toEqual([]);
  });

  it('are filled: no quarter of a page is left empty before a figure or a table', () => {
    const gaps = pages.slice(first, last - 1).map(({ lines }) => {
      const lowest = lines.filter((line) => !isNumber(line)).at(-1)?.baseline ?? 0;
      return (lowest / millimetre - 35) / pitch;
    });
    expect(Math.max(...gaps)).toBeLessThan(5.5);
    expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeLessThan(2);
  });

  it('do not end with a heading', () => {
    for (const [index, { lines }] of pages.slice(2, last).entries()) {
      const lowest = lines.filter((line) => !isNumber(line)).at(-1)?.text ?? '';
      expect(lowest, `page ${index + 3}`).not.toMatch(/^[一二三四五六七八九]、|^（[一二三四五六七八九十]+）/);
      expect(lowest, `page ${index + 3}`).not.toMatch(/^\d+．[^，。；：]*[●◆▲○]/);
    }
  });

  it('end no paragraph with a letter or two alone on a line; the lists of the compiling unit are set in', () => {
    const isAtMargin = ({ left }: PdfLine): boolean => left < 28 * millimetre + 8;
    const alone = body(first).filter((line) => isAtMargin(line) && /^[^\d（].{0,1}[。；]$/.test(line.text.trim()));
    expect(alone.map(({ text, page }) => `${page}: ${text}`)).toEqual([]);
  });

  it('begin no line with a closing mark, end none with an opening one, and tear no unit from its figure', () => {
    const lines = body(2);
    const wrong = lines.flatMap(({ text, page }, index) => {
      const next = lines[index + 1]?.text ?? '';
      const torn = /\d$/.test(text) && /^[\d.,%‰人张个项岁年月日所家万亿倍]/.test(next);
      return /^[，。、；：！？）」』”》%‰—]/.test(text) || /[（「『“《]$/.test(text) || torn
        ? [`${page}: ${text}｜${next.slice(0, 5)}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  it('cut no row, and repeat the head of a table on every page', async () => {
    const rows = await pdfRows(path);
    let numbered = false;
    let checked = 0;
    for (const { page, heading, cells } of rows) {
      if (heading) numbered = cells[0] === '序号';
      else if (numbered && cells.length > 1) {
        checked += 1;
        expect(cells[0], `page ${page}: ${cells.join('｜').slice(0, 60)}`).toMatch(/^\d+$/);
        expect(pages[page - 1]?.lines.some(({ text }) => text.replace(/\s/g, '').startsWith('序号'))).toBe(true);
      }
    }
    expect(checked).toBeGreaterThan(50);
  });
});

/** Every text below a size in points, with its page. */
async function smallTexts(document: Awaited<ReturnType<typeof readPdf>>, least: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const size = Math.hypot(Number(item.transform[2]), Number(item.transform[3]));
      if (size < least) found.push(`${number} ${size.toFixed(2)} ${item.str}`);
    }
  }
  return found;
}
