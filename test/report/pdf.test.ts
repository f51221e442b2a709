import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, openBrowser } from '../../pipeline/report/browser.ts';
import { renderHtml } from '../../pipeline/report/html.ts';
import { fullName } from '../../pipeline/report/names.ts';
import { printPdf } from '../../pipeline/report/pdf.ts';
import { openPdf } from '../../pipeline/report/pdf-file.ts';
import { anchorPages, pagesOf } from '../../pipeline/report/pdf-pages.ts';
import { checkPdfText } from '../../pipeline/report/pdf-text.ts';
import { cacheDir } from './fixtures/cache.ts';
import { pageWords } from './fixtures/pdf-words.ts';
import { sampleReport } from './fixtures/report.ts';

const templatesDir = join(import.meta.dirname, '..', '..', 'templates');
const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
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

describe('printPdf', () => {
  it('holds every indicator, project and problem as text', () => {
    const words = pages.join('');
    const wanted = [
      ...sampleReport.indicators.flatMap(({ name, paragraph, target }) => [name, paragraph, target.reading]),
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

  it('numbers the pages, but not the cover', () => {
    expect(pages[0]).not.toMatch(/—\d+—/);
    for (const [index, page] of pages.entries()) if (index > 0) expect(page).toContain(`—${index + 1}—`);
  });

  it('gives each chapter the page in the contents on which it stands', () => {
    const chapters = [
      '一、评估工作概况',
      '二、总体评价',
      '三、主要指标完成情况',
      '（一）指标完成情况总表',
      '（二）分项说明',
      '四、重点任务量化承诺',
      '五、重点项目进展',
      '六、存在问题与数据缺口',
      '七、趋势判断',
      '附录一评估方法说明',
      '附录二数据来源清单',
      '附录三数据修订',
    ];
    const contents = pages[1] ?? '';
    for (const chapter of chapters) {
      const page = Number(new RegExp(`${chapter}(\\d+?)(?=\\D|$)`).exec(contents)?.[1]);
      expect(pages[page - 1], chapter).toContain(chapter);
      expect(pages.findIndex((words, index) => index > 1 && words.includes(chapter)) + 1).toBe(page);
    }
    expect(anchorPages(openPdf(bytes)).size).toBe(chapters.length);
  });

  it('never cuts the block of an indicator', () => {
    for (const item of sampleReport.indicators) {
      const { paragraph } = item;
      const page = pages.filter((words) => words.includes(bare(paragraph)));
      expect(page).toHaveLength(1);
      expect(page[0]).toContain(bare(`${fullName(item, sampleReport.indicators)}历年数值与规划目标`));
    }
  });

  it('has portrait and landscape A4 pages, none of them empty', () => {
    const pdf = openPdf(bytes);
    const boxes = pagesOf(pdf).map((page) =>
      (/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/.exec(pdf.dictionary(page)) ?? []).slice(1).join('×'),
    );
    expect([...new Set(boxes)].sort()).toEqual(['594×841', '841×594']);
    expect(pages.filter((page) => page.length < 80)).toEqual([]);
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
