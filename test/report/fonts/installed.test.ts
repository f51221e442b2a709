import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../../../pipeline/report/browser/browser.ts';
import { packagedBrowser } from '../../../pipeline/report/browser/packaged.ts';
import { packagedFaces, servesPoint } from '../../../pipeline/report/fonts/faces.ts';
import { openFonts } from '../../../pipeline/report/fonts/fonts.ts';
import { openPdf } from '../../../pipeline/report/pdf/file.ts';
import { printPdf } from '../../../pipeline/report/pdf/pdf.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { cacheDir } from '../fixtures/cache.ts';
import { renamedFont } from '../fixtures/fang-song.ts';

const folder = temporaryFolder('fang');
const packaged = await packagedBrowser(cacheDir, process.platform, process.arch);
const words = '朝阳区';
let browser: Browser;

/** A document as the report's: 仿宋 first, then the bundled serif. */
function document(): string {
  const text = `<title>${words}</title><p style="font-family:'Installed FangSong','Noto Serif SC'">${words}</p>`;
  return `<!doctype html><style>${openFonts().rules(text)}</style>${text}`;
}

function fontsOf(path: string): readonly string[] {
  const pdf = openPdf(readFileSync(path));
  const names = pdf.objects.map((number) => /\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/>]+)/.exec(pdf.dictionary(number))?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

describe.skipIf(packaged === null)('an installed 仿宋', () => {
  beforeAll(async () => {
    mkdirSync(join(folder, 'fonts'));
    const face = packagedFaces().find(
      ({ family, ...rest }) =>
        family === 'Noto Serif SC' && servesPoint({ family, ...rest }, words.codePointAt(0) ?? 0),
    );
    const woff = (face?.file ?? '').replace(/woff2$/, 'woff');
    writeFileSync(join(folder, 'fonts', 'fang.ttf'), renamedFont(woff, 'FangSong'));
    const conf = join(folder, 'fonts.conf');
    writeFileSync(
      conf,
      `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
    );
    browser = await puppeteer.launch({
      executablePath: packaged?.executable ?? '',
      headless: 'shell',
      pipe: true,
      args: ['--no-sandbox'],
      env: { ...process.env, ...packaged?.environment, FONTCONFIG_FILE: conf, FONTCONFIG_PATH: folder },
    });
  });

  afterAll(async () => {
    await closeBrowser(browser);
    rmSync(folder, { recursive: true, force: true });
  });

  it('is used before the bundled serif and accepted as a font of the report', async () => {
    const path = join(folder, 'fang.pdf');
    await printPdf(browser, document(), path);
    expect(fontsOf(path)).toContain('FangSong');
  });
});
