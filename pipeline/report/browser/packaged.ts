import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { untar } from './tar.ts';

const decompress = promisify(brotliDecompress);

/** How to start the packaged browser. */
interface PackagedBrowser {
  readonly executable: string;
  /** What the process needs besides the executable: its libraries, fonts and a home that can be written. */
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Unpacks the Chromium of the npm package `@sparticuz/chromium` into `cacheDir` and says how to start it. The folder is
 * keyed by the package's version and appears whole or not at all, so runs at the same time do not disturb each other.
 * Returns null where the package has no browser for the machine.
 */
export async function packagedBrowser(
  cacheDir: string,
  platform: NodeJS.Platform,
  architecture: string,
): Promise<PackagedBrowser | null> {
  if (platform !== 'linux' || architecture !== 'x64') return null;
  const packageDir = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', '..');
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  const home = join(cacheDir, `chromium-${version}`);
  if (!existsSync(join(home, 'chromium'))) await unpack(join(packageDir, 'bin'), home, cacheDir);
  const fonts = join(home, 'fonts.conf');
  if (readFileSync(fonts, 'utf8') !== fontsConf(home)) writeFileSync(fonts, fontsConf(home));
  return {
    executable: join(home, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(home, 'lib'),
      FONTCONFIG_PATH: home,
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
      HOME: join(home, 'home'),
    },
  };
}

async function unpack(bin: string, home: string, cacheDir: string): Promise<void> {
  mkdirSync(cacheDir, { recursive: true });
  const aside = mkdtempSync(join(cacheDir, 'chromium-'));
  clearBefore(aside, cacheDir);
  try {
    const [chromium, libraries, fonts] = await Promise.all(
      ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((name) => decompress(readFileSync(join(bin, name)))),
    );
    if (chromium === undefined || libraries === undefined || fonts === undefined) return;
    untar(libraries, aside);
    untar(fonts, aside);
    mkdirSync(join(aside, 'home'));
    writeFileSync(join(aside, 'fonts.conf'), fontsConf(home));
    writeFileSync(join(aside, 'chromium'), chromium, { mode: 0o755 });
    renameSync(aside, home);
  } catch (error) {
    // Another run may have finished first; its folder is as good.
    if (!existsSync(join(home, 'chromium'))) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Removes what runs that were killed while unpacking have left; those of the last hour may still be at it. */
function clearBefore(aside: string, cacheDir: string): void {
  const since = statSync(aside).mtimeMs - 3_600_000;
  for (const name of readdirSync(cacheDir).filter((each) => /^chromium-[A-Za-z0-9]{6}$/.test(each))) {
    const folder = join(cacheDir, name);
    const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? { mtimeMs: since };
    if (mtimeMs < since) rmSync(folder, { recursive: true, force: true });
  }
}

function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${xml(join(home, 'fonts'))}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${xml(join(home, 'home', 'fontconfig'))}</cachedir>
</fontconfig>
`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
