import { readFileSync } from 'node:fs';
import { type FontFace, packagedFaces, servesPoint } from './faces.ts';
import { installedRule } from './installed.ts';
import { codePointsOf } from './woff2.ts';

/** The packaged fonts, opened once a run. */
export interface Fonts {
  /** True when the text fonts have a glyph for the code point, or none is needed (blanks, line ends). */
  readonly covers: (point: number) => boolean;
  /** The `@font-face` rules that a document with this text needs, with absolute `file:` addresses. */
  readonly rules: (text: string) => string;
}

/** Every font list of the report's style sheet ends with 宋, 黑, 楷, so a character is safe when one of them has it. */
const bold = 700;

/** Opens the fonts that came with the packages `@fontsource/*`; font files are read when a character first asks for them. */
export function openFonts(): Fonts {
  const faces = packagedFaces();
  const text = faces.filter(({ weight }) => weight !== bold);
  const glyphs = new Map<string, ReadonlySet<number>>();
  const answers = new Map<number, boolean>();

  const hasGlyph = (face: FontFace, point: number): boolean => {
    const known = glyphs.get(face.file) ?? codePointsOf(readFileSync(face.file));
    glyphs.set(face.file, known);
    return known.has(point);
  };
  const covers = (point: number): boolean => {
    const known = answers.get(point);
    if (known !== undefined) return known;
    const answer = isBlank(point) || text.some((face) => servesPoint(face, point) && hasGlyph(face, point));
    answers.set(point, answer);
    return answer;
  };
  const rules = (document: string): string => {
    const points = [...new Set(document)].map((character) => character.codePointAt(0) ?? 0);
    const needed = faces.filter((face) => points.some((point) => servesPoint(face, point))).map(rule);
    return [installedRule(), ...needed].join('\n');
  };
  return { covers, rules };
}

function rule(face: FontFace): string {
  const range = face.unicodeRange === '' ? '' : `unicode-range:${face.unicodeRange};`;
  return `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-style:normal;src:url("${face.url}") format('woff2');${range}}`;
}

/** Blanks and line ends draw nothing. */
function isBlank(point: number): boolean {
  return point === 0x0a || point === 0x0d || point === 0x09 || /\p{Zs}/u.test(String.fromCodePoint(point));
}
