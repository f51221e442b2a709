import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, openBrowser } from '../../../pipeline/report/browser/browser.ts';
import { contentsOf } from '../../../pipeline/report/html/contents.ts';
import { renderHtml } from '../../../pipeline/report/html/html.ts';
import { fullName } from '../../../pipeline/report/names.ts';
import { openPdf } from '../../../pipeline/report/pdf/file.ts';
import { anchorPages, pagesOf } from '../../../pipeline/report/pdf/pages.ts';
import { printPdf } from '../../../pipeline/report/pdf/pdf.ts';
import { checkPdfText } from '../../../pipeline/report/pdf/text.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { cacheDir } from '../fixtures/cache.ts';
import { pageWords } from '../fixtures/pdf-words.ts';
import { sampleReport } from '../fixtures/report.ts';

const templatesDir = join(import.meta.dirname, '..', '..', '..', 'templates');
const folder = temporaryFolder('pdf');
const path = join(folder, 'report.pdf');
let browser: Browser;
let bytes: Buffer;
let pages: readonly string[];

beforeAll(async () => {
  browser = await openBrowser(cacheDir);
  await printPdf(browser, renderHtml(sampleReport, { templatesDir }), path);
  bytes = readFileSync(path);
  pages = pageWords(bytes);
});

afterAll(async () => {
  await closeBrowser(browser);
  rmSync(folder, { recursive: true, force: true });
});

/** What a reader finds when searching the file: PDF texts have no blanks here. */
const bare = (text: string): string => text.replace(/\s/g, '');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

describe('printPdf', () => {
  it('holds every indicator, project and problem as text', () => {
    const words = pages.join('');
    const wanted = [
      ...sampleReport.indicators.flatMap(({ name, target }) => [name, target.reading]),
      ...sampleReport.projects.map(({ name }) => name),
      ...sampleReport.method,
    ].map(bare);
    expect(wanted.filter((text) => !words.includes(text))).toEqual([]);
  });

  it('says 演示数据 and 草稿 on every page', () => {
    expect(pages.every((page) => page.includes('演示数据') && page.includes('草稿'))).toBe(true);
  });

  it('says neither on any page of a report from real data', async () => {
    const real = join(folder, 'real.pdf');
    const report = { ...sampleReport, demonstration: false, draft: false, overview: [], problems: [] };
    await printPdf(browser, renderHtml(report, { templatesDir }), real);
    expect(pageWords(readFileSync(real)).filter((page) => /演示|草稿/.test(page))).toEqual([]);
  });

  it('says in its properties whose report it is and of which year, the same for the same report', async () => {
    const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true }).promise;
    const { info } = await document.getMetadata();
    await document.destroy();
    const { title, plan, year, kindZh } = sampleReport;
    expect(info).toMatchObject({
      Title: title,
      Author: plan.papers.reportingUnit,
      Subject: `${plan.title}｜${kindZh}｜${year}年数据`,
      Keywords: `${plan.area}，${year}年，${kindZh}，卫生健康规划，演示数据，草稿`,
      Creator: '卫生健康规划监测评估流水线',
      CreationDate: `D:${year}1231000000+00'00'`,
    });
    expect(info).not.toHaveProperty('ModDate');
  });

  it('numbers the pages, but not the cover', () => {
    expect(pages[0]).not.toMatch(/—\d+—/);
    for (const [index, page] of pages.entries()) if (index > 0) expect(page).toContain(`—${index + 1}—`);
  });

  it('gives each chapter the page in the contents on which it stands', () => {
    const chapters = contentsOf(sampleReport, [
      { id: 'section-1', title: '（一）指标一览' },
      { id: 'section-2', title: '（二）健康水平' },
    ]).map(({ words }) => bare(words));
    expect(chapters).toHaveLength(16);
    const contents = pages[1] ?? '';
    for (const chapter of chapters) {
      const page = Number(new RegExp(`${chapter}(\\d+?)(?=\\D|$)`).exec(contents)?.[1]);
      expect(pages[page - 1], chapter).toContain(chapter);
      expect(pages.findIndex((words, index) => index > 1 && words.includes(chapter)) + 1).toBe(page);
    }
    expect(anchorPages(openPdf(bytes)).size).toBe(chapters.length);
  });

  it('never leaves the heading of an indicator alone at the foot of a page, nor a chart without its caption', () => {
    for (const item of sampleReport.indicators) {
      const name = fullName(item, sampleReport.indicators);
      const heading = `${item.seq}．${bare(name)}`;
      const page = pages.filter(
        (words, index) => index > 4 && words.includes(heading) && words.includes(bare(item.paragraph).slice(0, 30)),
      );
      expect(page.length, heading).toBeGreaterThan(0);
      const caption = pages.filter((words) =>
        new RegExp(`图\\d+${escaped(bare(`${name}（${item.unit}）`))}`).test(words),
      );
      expect(caption, name).toHaveLength(1);
    }
  });

  it('keeps 总体评价 on one page, with more named than any plan has', async () => {
    const onePage = (words: readonly string[]): number => {
      const first = words.findIndex((page, index) => index > 1 && page.includes('二、总体评价'));
      return words.findIndex((page, index) => index > 1 && page.includes('三、主要指标进展')) - first;
    };
    expect(onePage(pages)).toBe(1);
    const crowded = {
      ...sampleReport,
      summary: {
        lead: sampleReport.summary.lead,
        rows: Array.from({ length: 8 }, (_, index) => ({
          label: `第${index}类`,
          text: '每千常住人口基层医疗机构床位数（2023年0.35张，目标0.5张，由达标转为未达标）；'.repeat(4),
        })),
      },
    };
    const path = join(folder, 'crowded.pdf');
    await printPdf(browser, renderHtml(crowded, { templatesDir }), path);
    expect(onePage(pageWords(readFileSync(path)))).toBe(1);
  });

  it('has portrait and landscape A4 pages, none of them empty', () => {
    const pdf = openPdf(bytes);
    const boxes = pagesOf(pdf).map((page) =>
      (/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/.exec(pdf.dictionary(page)) ?? []).slice(1).join('×'),
    );
    expect([...new Set(boxes)].sort()).toEqual(['594×841', '841×594']);
    expect(pages.filter((page) => page.length < 60)).toEqual([]);
  });

  it('is tagged, has an outline and its title', () => {
    const pdf = openPdf(bytes);
    expect(pdf.dictionary(pdf.root)).toMatch(/\/Marked true/);
    expect(pdf.dictionary(pdf.root)).toMatch(/\/Outlines \d+ 0 R/);
    const title = Buffer.from(`\uFEFF${sampleReport.title}`, 'utf16le').swap16().toString('hex');
    const written =
      bytes
        .toString('latin1')
        .match(/\/Title <([0-9A-F]+)>/gi)
        ?.map((entry) => entry.toLowerCase()) ?? [];
    expect(written).toContain(`/title <${title}>`);
  });

  it('leaves nothing but the PDF', () => {
    expect(existsSync(`${path}.html`)).toBe(false);
  });

  it('runs no script of the page', async () => {
    const html = renderHtml(sampleReport, { templatesDir }).replace(
      '</body>',
      '<p id="s">安静</p><script>document.getElementById("s").textContent="运行"</script></body>',
    );
    const other = join(folder, 'other.pdf');
    await printPdf(browser, html, other);
    const words = pageWords(readFileSync(other)).join('');
    expect(words).toContain('安静');
  });

  it('fails when a font file cannot be read', async () => {
    const html = renderHtml(sampleReport, { templatesDir }).replaceAll('-400-normal.woff2', '-400-missing.woff2');
    await expect(printPdf(browser, html, join(folder, 'fontless.pdf'))).rejects.toMatchObject({
      reason: 'environment',
    });
    expect(existsSync(join(folder, 'fontless.pdf'))).toBe(false);
  });
});

describe('checkPdfText', () => {
  it('accepts the report', () => {
    expect(() => checkPdfText(bytes, sampleReport.title, pages.join(''), 'report.pdf')).not.toThrow();
  });

  it('fails when a character of the title is not in the file', () => {
    expect(() => checkPdfText(bytes, '鼋', '', 'report.pdf')).toThrow(/E503.*鼋/);
  });

  it('fails when much of the text is not in the file', () => {
    const text = Array.from({ length: 200 }, (_, index) => String.fromCodePoint(0x9f00 + index)).join('');
    expect(() => checkPdfText(bytes, sampleReport.title, text, 'report.pdf')).toThrow(/E503.*正文/);
  });

  it('fails for a file without fonts', async () => {
    const page = await browser.newPage();
    await page.setContent('<svg width="20" height="20"><rect width="10" height="10"/></svg>');
    const blank = Buffer.from(await page.pdf());
    await page.close();
    expect(() => checkPdfText(blank, '标题', '标题', 'blank.pdf')).toThrow(/E503.*没有嵌入/);
  });

  it('fails for a font that is not the report’s', async () => {
    const page = await browser.newPage();
    await page.setContent('<p>Title 12</p>');
    const foreign = Buffer.from(await page.pdf());
    await page.close();
    expect(() => checkPdfText(foreign, 'Title', 'Title', 'foreign.pdf')).toThrow(/E503.*报告以外的字体/);
  });
});
