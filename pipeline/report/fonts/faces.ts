import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** One `@font-face` of a packaged font: a file that holds a slice of the characters. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly file: string;
  readonly url: string;
  /** First and last code point of each range that the slice is for; empty: every character. */
  readonly ranges: readonly (readonly [number, number])[];
  /** The ranges as CSS writes them. */
  readonly unicodeRange: string;
}

/** The fonts of the report: 宋 for text, 黑 for headings, tables and charts, 楷 for second-level headings. */
const packaged = [
  ['@fontsource/noto-serif-sc', 400],
  ['@fontsource/noto-serif-sc', 700],
  ['@fontsource/noto-sans-sc', 400],
  ['@fontsource/noto-sans-sc', 700],
  ['@fontsource/lxgw-wenkai', 500],
] as const;

/** All faces of the packaged fonts, in the order of their style sheets. */
export function packagedFaces(): readonly FontFace[] {
  return packaged.flatMap(([name, weight]) => facesOf(fileURLToPath(import.meta.resolve(`${name}/${weight}.css`))));
}

function facesOf(sheet: string): readonly FontFace[] {
  const blocks = readFileSync(sheet, 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return blocks.map((block) => {
    const file = join(dirname(sheet), property(block, /url\(([^)]+\.woff2)\)/));
    const unicodeRange = /unicode-range:\s*([^;]+);/.exec(block)?.[1] ?? '';
    return {
      family: property(block, /font-family:\s*'([^']+)'/),
      weight: Number(property(block, /font-weight:\s*(\d+)/)),
      file,
      url: pathToFileURL(file).href,
      ranges: unicodeRange === '' ? [] : unicodeRange.split(',').map(range),
      unicodeRange,
    };
  });
}

function property(block: string, pattern: RegExp): string {
  const value = pattern.exec(block)?.[1];
  if (value === undefined) throw new Error(`font style sheet without ${pattern.source}: ${block.slice(0, 200)}`);
  return value;
}

function range(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
}

/** True when the slice is for the code point. */
export function servesPoint(face: FontFace, point: number): boolean {
  return face.ranges.length === 0 || face.ranges.some(([first, last]) => first <= point && point <= last);
}
