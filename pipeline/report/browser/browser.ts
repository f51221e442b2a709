import { existsSync, mkdirSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer';
import { PipelineError } from '../../problem.ts';
import { installedBrowsers } from './installed.ts';
import { packagedBrowser } from './packaged.ts';

/** What the choice of a browser depends on. */
interface Machine {
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly root: boolean;
  readonly exists: (path: string) => boolean;
}

interface Candidate {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly headless: boolean | 'shell';
}

/** Page margin boxes, which carry the page numbers, came with Chromium 131. */
const oldestVersion = 131;
const startTimeout = 30_000;

/**
 * A headless Chromium that has printed a test page: the one of `PUPPETEER_EXECUTABLE_PATH`, an installed one, or the
 * packaged one unpacked under `cacheDir` (absolute). Throws a PipelineError (E501, environment) with every attempt when none works.
 */
export async function openBrowser(cacheDir: string, machine: Machine = thisMachine()): Promise<Browser> {
  const failures: string[] = [];
  const installed = installedBrowsers(machine.platform, machine.environment, machine.exists);
  for (const executable of installed) {
    const browser = await attempt({ executable, environment: {}, headless: true }, machine, failures);
    if (browser !== null) return browser;
  }
  const packaged = await unpacked(cacheDir, machine, failures);
  const browser = packaged === null ? null : await attempt({ ...packaged, headless: 'shell' }, machine, failures);
  if (browser !== null) return browser;
  throw noBrowser(failures);
}

/** Ends the browser and waits for its processes; never throws. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const gone = browser.close().catch(() => undefined);
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
  browser.process()?.kill('SIGKILL');
}

/** The machine that the program runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    architecture: process.arch,
    environment: process.env,
    root: process.getuid?.() === 0,
    exists: existsSync,
  };
}

async function unpacked(cacheDir: string, machine: Machine, failures: string[]) {
  try {
    mkdirSync(cacheDir, { recursive: true });
    const packaged = await packagedBrowser(cacheDir, machine.platform, machine.architecture);
    if (packaged === null) failures.push(`npm 包内的 Chromium 不支持 ${machine.platform} ${machine.architecture}`);
    return packaged;
  } catch (error) {
    failures.push(`npm 包内的 Chromium 无法解压到 ${cacheDir}（${firstLine(error)}）`);
    return null;
  }
}

async function attempt(candidate: Candidate, machine: Machine, failures: string[]): Promise<Browser | null> {
  for (const sandbox of machine.root ? [false] : [true, false]) {
    let browser: Browser | null = null;
    try {
      browser = await launch(candidate, machine, sandbox);
      await probe(browser);
      return browser;
    } catch (error) {
      if (browser !== null) await closeBrowser(browser);
      failures.push(`${candidate.executable}${sandbox ? '' : '（--no-sandbox）'}：${firstLine(error)}`);
    }
  }
  return null;
}

function launch(candidate: Candidate, machine: Machine, sandbox: boolean): Promise<Browser> {
  return puppeteer.launch({
    executablePath: candidate.executable,
    headless: candidate.headless,
    pipe: true,
    timeout: startTimeout,
    protocolTimeout: 120_000,
    env: { ...machine.environment, ...candidate.environment },
    args: [
      ...(sandbox ? [] : ['--no-sandbox']),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
}

async function probe(browser: Browser): Promise<void> {
  const version = Number.parseInt(/\/(\d+)/.exec(await browser.version())?.[1] ?? '0', 10);
  if (version < oldestVersion) throw new Error(`版本 ${version} 过旧，需要 ${oldestVersion} 以上`);
  const page = await browser.newPage();
  try {
    await page.pdf({ timeout: startTimeout });
  } finally {
    await page.close();
  }
}

function noBrowser(failures: readonly string[]): PipelineError {
  return new PipelineError(
    [
      {
        severity: 'stop',
        code: 'E501',
        where: {},
        found: `没有可用的浏览器，无法生成 PDF。已尝试：${failures.length === 0 ? '无' : failures.join('；')}`,
        expected: `能启动的 Chrome、Chromium 或 Edge（${oldestVersion} 版以上），或可解压的 npm 包内 Chromium`,
        remedy: '请安装 Chrome 或 Edge，或把环境变量 PUPPETEER_EXECUTABLE_PATH 设为其程序路径，然后重新运行',
      },
    ],
    'environment',
  );
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('TROUBLESHOOTING'));
  return lines.slice(0, 2).join(' ').slice(0, 300);
}
