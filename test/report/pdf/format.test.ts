import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../pipeline/model/report.ts';
import { closeBrowser, openBrowser } from '../../../pipeline/report/browser/browser.ts';
import { contentsOf } from '../../../pipeline/report/html/contents.ts';
import { renderHtml } from '../../../pipeline/report/html/html.ts';
import { fullName } from '../../../pipeline/report/names.ts';
import { printPdf } from '../../../pipeline/report/pdf/pdf.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { cacheDir } from '../fixtures/cache.ts';
import { type PdfPage, pdfLines, readPdf } from '../fixtures/pdf-lines.ts';
import { sampleReport } from '../fixtures/report.ts';

const templatesDir = join(import.meta.dirname, '..', '..', '..', 'templates');
const folder = temporaryFolder('format');
const millimetre = 72 / 25.4;
/** Only full-width letters, so that every line must hold the same number of them. */
const letters = '卫生健康规划实施情况监测评估'.repeat(100);
/** 20 letters, then a figure of seven and a half that no line may part. */
const stub = '按报送数据计算当年全区常住人口口径的分母';
const torn = `${stub}1,234,567,890人${stub}，按此计算。`;
const report: Report = { ...sampleReport, overview: [letters, torn] };
let document: Awaited<ReturnType<typeof readPdf>>;
let pages: readonly PdfPage[];

beforeAll(async () => {
  const browser = await openBrowser(cacheDir);
  const path = join(folder, 'report.pdf');
  try {
    await printPdf(browser, renderHtml(report, { templatesDir }), path);
  } finally {
    await closeBrowser(browser);
  }
  document = await readPdf(readFileSync(path));
  pages = await pdfLines(document);
});

const isBody = (text: string): boolean => /^[卫生健康规划实施情况监测评估]+$/.test(text);
/** A page that holds nothing but the long paragraph. */
const fullPage = (): PdfPage => {
  const found = pages.find(({ lines }) => lines.filter(({ text }) => isBody(text)).length > 20);
  if (found === undefined) throw new Error('no page is full of text');
  return found;
};
const numberOf = ({ lines }: PdfPage) => lines.find(({ text }) => /^— \d+ —$/.test(text));

describe('the format of GB/T 9704', () => {
  it('has 22 lines of 28 letters of 16 points on a page', () => {
    const body = fullPage().lines.filter(({ text }) => isBody(text));
    expect(body).toHaveLength(22);
    expect(body.map(({ text }) => text.length)).toEqual(Array.from({ length: 22 }, () => 28));
    for (const { size } of body) expect(size).toBeCloseTo(16, 1);
  });

  it('sets them in a type area of 156 × 225 mm, 37 mm from the top and 28 mm from the left', () => {
    const { lines, width, height } = fullPage();
    const body = lines.filter(({ text }) => isBody(text));
    const [first, last] = [body[0], body.at(-1)];
    if (first === undefined || last === undefined) throw new Error('no lines');
    expect([width / millimetre, height / millimetre].map(Math.round)).toEqual([210, 297]);
    expect(first.left / millimetre).toBeCloseTo(28, 0);
    expect(first.right / millimetre).toBeCloseTo(28 + 156, 0);
    const pitch = (first.baseline - last.baseline) / 21 / millimetre;
    expect(pitch).toBeCloseTo(225 / 22, 1);
    // The letters of the first line hang in the first pitch below the margin, those of the last stand above the foot.
    expect(height / millimetre - first.baseline / millimetre).toBeGreaterThan(37);
    expect(height / millimetre - first.baseline / millimetre).toBeLessThan(37 + 225 / 22);
    expect(last.baseline / millimetre).toBeGreaterThan(35);
    expect(last.baseline / millimetre).toBeLessThan(35 + 225 / 22);
  });

  it('ends a line early rather than spread its letters over the room of a long figure', () => {
    const lines = pages.flatMap((page) => page.lines);
    const at = lines.findIndex(({ text }) => text.replace(/\s/g, '') === stub);
    const [short, next] = [lines[at], lines[at + 1]];
    expect(next?.text).toMatch(/^1,234,567,890人/);
    const letter = (156 * millimetre) / 28;
    expect((short?.right ?? 0) - (short?.left ?? 0)).toBeLessThan(letter * (stub.length + 0.5));
  });

  it('sets headings in 16 points and the title in 22', () => {
    const bare = (text: string): string => text.replace(/\s/g, '');
    const lines = pages.flatMap((page) => page.lines);
    const sizeOf = (text: string): number => lines.filter((line) => bare(line.text) === bare(text)).at(-1)?.size ?? 0;
    for (const { words } of contentsOf(report, [])) expect(sizeOf(words), words).toBeCloseTo(16, 0);
    const title = pages[2]?.lines.filter(({ size }) => size > 20) ?? [];
    expect(title.map(({ text }) => text).join('')).toBe(report.title);
    for (const { size } of title) expect(size).toBeCloseTo(22, 0);
  });

  it('numbers odd pages at the right and even pages at the left, one letter in, 7 mm below the type area', () => {
    const portrait = pages
      .map((page, index) => ({ page, number: index + 1 }))
      .filter(({ page }) => page.width < page.height);
    expect(portrait.length).toBeGreaterThan(10);
    for (const { page, number } of portrait) {
      const folio = numberOf(page);
      if (number === 1) {
        expect(folio).toBeUndefined();
        continue;
      }
      expect(folio?.text).toBe(`— ${number} —`);
      expect(folio?.size).toBeCloseTo(14, 0);
      const [left, right] = [(folio?.left ?? 0) / millimetre, (folio?.right ?? 0) / millimetre];
      if (number % 2 === 0) expect(left).toBeCloseTo(28 + 14 / millimetre, 0);
      else expect(right).toBeCloseTo(210 - 26 - 14 / millimetre, 0);
      const top = 35 - ((folio?.baseline ?? 0) + 14 * 0.8) / millimetre;
      expect(Math.abs(top - 7)).toBeLessThan(1.5);
    }
  });

  it('keeps the number of a landscape page at the left edge of the sheet', async () => {
    const wide = pages
      .map((page, index) => ({ page, number: index + 1 }))
      .filter(({ page }) => page.width > page.height);
    expect(wide.length).toBeGreaterThan(1);
    for (const { page, number } of wide) {
      const pieces = page.lines.filter(({ left }) => left / millimetre < 34);
      expect(
        pieces
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, ''),
        `page ${number}`,
      ).toContain(String(number));
      for (const { left, baseline } of pieces) {
        expect(left / millimetre).toBeGreaterThan(20);
        const fromFoot = baseline / millimetre;
        if (number % 2 === 1) expect(fromFoot).toBeLessThan(60);
        else expect(fromFoot).toBeGreaterThan(210 - 60);
      }
    }
  });
});

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

function nodesOf(node: Node | null): readonly Node[] {
  return node === null ? [] : [node, ...(node.children ?? []).flatMap(nodesOf)];
}

describe('what a reader who cannot see the pages is told', () => {
  it('is tagged and has its title and language', async () => {
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: report.title, Language: 'zh-CN' });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('has an outline of the chapters, their sections and the indicators', async () => {
    const outline = await document.getOutline();
    const titles = contentsOf(report, []).map(({ words }) => words);
    expect(outline.map(({ title }) => title)).toEqual(titles);
    const sections = outline[2]?.items ?? [];
    expect(sections.map(({ title }) => title)).toEqual(['（一）指标一览', '（二）健康水平']);
    expect(sections[1]?.items).toHaveLength(report.indicators.length);
  });

  it('has every chart as a figure with its words', async () => {
    const words: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const tree = (await (await document.getPage(number)).getStructTree()) as Node;
      const figures = nodesOf(tree).filter(({ role }) => role === 'Figure');
      words.push(...figures.map(({ alt }) => alt ?? `a figure without words on page ${number}`));
    }
    expect(words).toHaveLength(report.indicators.length + 2);
    for (const item of report.indicators) {
      const name = fullName(item, report.indicators);
      expect(
        words.some((alt) => alt.startsWith(`${name}（`) && alt.includes(`目标${item.target.text}`)),
        name,
      ).toBe(true);
    }
    expect(words.filter((alt) => alt.includes('一览') || alt.startsWith('重点项目'))).toHaveLength(2);
  });
});
