import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Paths where Chrome, Chromium or Edge usually are, the preferred first; `PUPPETEER_EXECUTABLE_PATH` before all.
 * Only those that exist are returned.
 */
export function installedBrowsers(
  platform: NodeJS.Platform,
  environment: Environment,
  exists: (path: string) => boolean = existsSync,
): readonly string[] {
  const chosen = environment['PUPPETEER_EXECUTABLE_PATH'];
  return [...(chosen === undefined || chosen === '' ? [] : [chosen]), ...places(platform, environment)].filter(exists);
}

function places(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  if (platform === 'darwin') return macPlaces;
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    return roots
      .filter((root): root is string => root !== undefined && root !== '')
      .flatMap((root) => windowsPlaces.map((place) => win32.join(root, place)));
  }
  const folders = [...(environment['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/opt/google/chrome'];
  const unique = [...new Set(folders.filter((folder) => folder.startsWith('/')))];
  return linuxNames.flatMap((name) => unique.map((folder) => posix.join(folder, name)));
}
