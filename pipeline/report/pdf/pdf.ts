import { rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { PipelineError } from '../../problem.ts';
import { installedFamily } from '../fonts/installed.ts';
import { visibleText } from '../html/text-check.ts';
import { takeUpEnds } from './ends.ts';
import { openPdf } from './file.ts';
import { fitOnePages } from './fit.ts';
import { flowFigures } from './flow.ts';
import { releaseLines } from './lines.ts';
import { anchorPages } from './pages.ts';
import { withProperties } from './properties.ts';
import { checkPdfText } from './text.ts';

const timeout = 60_000;

/**
 * Prints a document of `renderHtml` to `path` (absolute), tagged and with an outline, with the page numbers of the contents
 * filled in, and checks that its text is there. The page may read only itself and fonts from files; its scripts are off.
 * Throws a PipelineError (E503, environment) when a font cannot be read or the text is missing.
 */
export async function printPdf(browser: Browser, html: string, path: string): Promise<void> {
  const source = `${path}.html`;
  const page = await browser.newPage();
  try {
    writeFileSync(source, html);
    await page.setJavaScriptEnabled(false);
    await allowFilesOnly(page, pathToFileURL(source).href);
    await page.goto(pathToFileURL(source).href, { timeout, waitUntil: 'load' });
    await awaitFonts(page, path);
    await arrange(page);
    writeFileSync(path, withProperties(await printChecked(page, html, path), html));
  } finally {
    await page.close().catch(() => undefined);
    rmSync(source, { force: true });
  }
}

/** What style sheets alone cannot do, with the letters as they are printed; a second time with other letters it starts afresh. */
async function arrange(page: Page): Promise<void> {
  await fitOnePages(page);
  await takeUpEnds(page);
  await releaseLines(page);
  await flowFigures(page);
}

/** The PDF with its text in it; once more with the bundled fonts alone where an installed 仿宋 cannot be embedded as text. */
async function printChecked(page: Page, html: string, path: string): Promise<Buffer> {
  const title = visibleText(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '');
  const checked = (bytes: Buffer): Buffer => {
    checkPdfText(bytes, title, visibleText(html), path);
    return bytes;
  };
  try {
    return checked(await printNumbered(page));
  } catch (error) {
    const installed = await page.evaluate(
      `[...document.fonts].some((face) => face.family.includes('${installedFamily}') && face.status === 'loaded')`,
    );
    if (!(error instanceof PipelineError) || installed !== true) throw error;
    await page.evaluate(`document.documentElement.classList.add('bundled')`);
    await arrange(page);
    return checked(await printNumbered(page));
  }
}

async function allowFilesOnly(page: Page, document: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    const allowed = url === document || url.startsWith('data:') || (url.startsWith('file:') && url.endsWith('.woff2'));
    (allowed ? request.continue() : request.abort()).catch(() => undefined);
  });
}

async function awaitFonts(page: Page, path: string): Promise<void> {
  const failed = (await page.evaluate(`document.fonts.ready.then((faces) => [...faces]
    .filter((face) => face.status === 'error' && !face.family.includes('${installedFamily}'))
    .map((face) => face.family + ' ' + face.weight + ' ' + face.unicodeRange.slice(0, 40)))`)) as readonly string[];
  if (failed.length === 0) return;
  throw new PipelineError(
    [
      {
        severity: 'stop',
        code: 'E503',
        where: { file: path },
        found: `${failed.length} 个字体文件无法读取：${failed.slice(0, 3).join('；')}`,
        expected: 'node_modules/@fontsource 中完整的字体文件',
        remedy: '请重新执行 npm ci 后再运行',
      },
    ],
    'environment',
  );
}

/** Prints once to learn on which page each anchor stands, fills the numbers into the contents and prints again. */
async function printNumbered(page: Page): Promise<Buffer> {
  let before = '';
  for (let round = 0; round < 4; round++) {
    const bytes = await printOnce(page);
    const pages = anchorPages(openPdf(bytes));
    const now = JSON.stringify([...pages]);
    if (now === before || pages.size === 0) return bytes;
    before = now;
    await page.evaluate(`for (const [name, number] of ${now})
      for (const folio of document.querySelectorAll('.folio[data-target="' + name + '"]')) folio.textContent = number;`);
  }
  throw new Error('the page numbers of the contents do not settle');
}

async function printOnce(page: Page): Promise<Buffer> {
  return Buffer.from(
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout }),
  );
}
