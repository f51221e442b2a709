/**
 * What sets cells of one sheet apart, by `row,column`: a ground or an ink of its own and its colour, `底色 FFFF00`, `红字 FF0000`.
 */
export type SheetAccents = ReadonlyMap<string, string>;

/** Indexed colours ([MS-XLS] Icv) without a hue: black, white and greys, of the file and of the system. */
const grey = new Set([0, 1, 8, 9, 22, 23, 55, 63, 64, 65, 0x4d, 0x4e, 0x4f, 0x7fff]);
const reds = new Set([2, 10, 16, 60]);
const hueLeast = 64;

/** A colour of a file: `rgb` of six digits, else the number in a palette or theme. */
export interface Colour {
  readonly rgb?: string;
  readonly indexed?: number;
  readonly theme?: number;
  readonly tint?: number;
}

/** What a cell with this ink on this ground is set apart by; empty for plain ones. White is no ground, grey no ink. */
export function accentOf(ink: Colour | null, ground: Colour | null): string {
  if (ground !== null && !isWhite(ground)) return `底色 ${nameOf(ground)}`;
  if (ink === null || !hasHue(ink)) return '';
  return `${isRed(ink) ? '红字' : '彩色字'} ${nameOf(ink)}`;
}

function nameOf({ rgb, indexed, theme, tint = 0 }: Colour): string {
  return rgb ?? (theme === undefined ? `${indexed}` : `${theme} ${tint}`);
}

function isWhite({ rgb, indexed, theme, tint = 0 }: Colour): boolean {
  return rgb === 'FFFFFF' || (tint === 0 && theme === 0) || [1, 9, 64, 65].includes(indexed ?? -1);
}

/** The first four colours of a theme are those of text and ground. */
function hasHue({ rgb, indexed, theme }: Colour): boolean {
  if (rgb === undefined) return theme === undefined ? !grey.has(indexed ?? 64) : theme > 3;
  const parts = partsOf(rgb);
  return Math.max(...parts) - Math.min(...parts) >= hueLeast;
}

function isRed({ rgb, indexed }: Colour): boolean {
  const [red = 0, green = 0, blue = 0] = rgb === undefined ? [] : partsOf(rgb);
  return rgb === undefined ? reds.has(indexed ?? -1) : red - Math.max(green, blue) >= hueLeast * 2;
}

function partsOf(rgb: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
}
