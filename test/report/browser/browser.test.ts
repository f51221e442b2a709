import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeBrowser, openBrowser, thisMachine } from '../../../pipeline/report/browser/browser.ts';
import { installedBrowsers } from '../../../pipeline/report/browser/installed.ts';
import { packagedBrowser } from '../../../pipeline/report/browser/packaged.ts';
import { untar } from '../../../pipeline/report/browser/tar.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { cacheDir } from '../fixtures/cache.ts';

const folder = temporaryFolder('browser');

describe('installedBrowsers', () => {
  it('prefers the one that the environment names', () => {
    const found = installedBrowsers('linux', { PUPPETEER_EXECUTABLE_PATH: '/x/chrome', PATH: '/opt/bin' }, () => true);
    expect(found[0]).toBe('/x/chrome');
    expect(found).toContain('/opt/bin/chromium');
  });

  it('gives only what exists', () => {
    const only = (path: string) => (wanted: string) => wanted === path;
    expect(installedBrowsers('linux', { PATH: '' }, only('/usr/bin/chromium'))).toEqual(['/usr/bin/chromium']);
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(installedBrowsers('win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, only(edge))).toEqual([edge]);
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(installedBrowsers('darwin', {}, only(chrome))).toEqual([chrome]);
    expect(installedBrowsers('linux', { PATH: '/usr/bin' }, () => false)).toEqual([]);
  });
});

describe('untar', () => {
  const entry = (name: string, content: string, kind = '0', mode = '0000755'): Buffer => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(`${mode}\0`, 100);
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write(kind, 156);
    return Buffer.concat([header, Buffer.from(content), Buffer.alloc((512 - (content.length % 512)) % 512)]);
  };

  it('writes files with their mode, and folders', () => {
    untar(
      Buffer.concat([entry('a/', '', '5'), entry('a/run', 'x'.repeat(600)), entry('b', 'two'), Buffer.alloc(1024)]),
      folder,
    );
    expect(readFileSync(join(folder, 'a', 'run'), 'utf8')).toBe('x'.repeat(600));
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('two');
    expect(statSync(join(folder, 'a', 'run')).mode & 0o100).toBe(0o100);
  });

  it('refuses an entry that leaves its folder', () => {
    expect(() => untar(entry('../evil', 'x'), folder)).toThrow('outside');
  });
});

describe('openBrowser', () => {
  it('says what was tried when no browser can be had', async () => {
    const machine = { ...thisMachine(), platform: 'freebsd' as const, exists: () => false };
    await expect(openBrowser(folder, machine)).rejects.toMatchObject({ reason: 'environment' });
    await expect(openBrowser(folder, machine)).rejects.toThrow(/〔E501〕.*freebsd/);
  });

  it('has nothing packaged for another processor', async () => {
    expect(await packagedBrowser(folder, 'linux', 'arm64')).toBeNull();
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'unpacks into a folder of its version and removes what a killed run has left there',
    async () => {
      const cache = temporaryFolder('unpacked');
      const [left, busy] = ['chromium-aB3dE5', 'chromium-zY9xW7'].map((name) => join(cache, name));
      for (const path of [left, busy]) mkdirSync(path ?? '');
      utimesSync(left ?? '', 1_600_000_000, 1_600_000_000);
      const packaged = await packagedBrowser(cache, 'linux', 'x64');
      expect(readdirSync(cache).sort()).toEqual([expect.stringMatching(/^chromium-\d+\./), 'chromium-zY9xW7']);
      expect(statSync(packaged?.executable ?? '').mode & 0o111).not.toBe(0);
    },
  );

  it('passes over an installed browser that does not start', async () => {
    const broken = join(folder, 'broken-chrome');
    writeFileSync(broken, '#!/bin/sh\nexit 1\n');
    chmodSync(broken, 0o755);
    const environment = { ...process.env, PUPPETEER_EXECUTABLE_PATH: broken };
    const browser = await openBrowser(cacheDir, { ...thisMachine(), environment });
    const child = browser.process();
    expect(await browser.version()).toMatch(/Chrome\/\d+/);
    expect(existsSync(broken)).toBe(true);
    await closeBrowser(browser);
    expect(child?.exitCode !== null || child?.signalCode !== null).toBe(true);
  });
});
