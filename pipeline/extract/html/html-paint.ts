import { lastOf } from './html-styles.ts';

/** In what colour, and on what ground, the text of an element is shown; colours as `ffffff`, or a name. */
export interface Paint {
  readonly ink: string;
  readonly ground: string;
  /** The text takes no room or is left out in painting. */
  readonly gone: boolean;
}

/** Black on white, as a page begins. */
export const plainPaint: Paint = { ink: '000000', ground: 'ffffff', gone: false };

const names: Readonly<Record<string, string>> = {
  white: 'ffffff',
  window: 'ffffff',
  black: '000000',
  windowtext: '000000',
  red: 'ff0000',
  lime: '00ff00',
  green: '008000',
  blue: '0000ff',
  yellow: 'ffff00',
  aqua: '00ffff',
  cyan: '00ffff',
  fuchsia: 'ff00ff',
  magenta: 'ff00ff',
  gray: '808080',
  grey: '808080',
  silver: 'c0c0c0',
  lightgray: 'd3d3d3',
  lightgrey: 'd3d3d3',
  whitesmoke: 'f5f5f5',
  snow: 'fffafa',
  ivory: 'fffff0',
  navy: '000080',
  maroon: '800000',
  olive: '808000',
  purple: '800080',
  teal: '008080',
  orange: 'ffa500',
};
/** Points of a type that nobody can read. */
const tooSmall = 3;
const points: Readonly<Record<string, number>> = { '': 0.75, px: 0.75, pt: 1 };

/** The paint inside of an element that adds declarations (`color:white;background:#fff`) to what surrounds it. */
export function paintWith(around: Paint, declared: string): Paint {
  if (declared === '') return around;
  const size = lastOf(declared, 'font-size');
  const visibility = lastOf(declared, 'visibility');
  const ink = lastOf(declared, 'color');
  const hides = isTooSmall(size) || /^hidden/i.test(visibility) || /^0(?:\.0*)?$/.test(lastOf(declared, 'opacity'));
  const shows = size !== '' || /^visible/i.test(visibility);
  const ground = colourIn(lastOf(declared, 'background(?:-color)?')) ?? around.ground;
  return {
    ink: /^transparent/i.test(ink) ? ground : (colourIn(ink) ?? around.ink),
    ground,
    gone: hides || (around.gone && !shows),
  };
}

function isTooSmall(size: string): boolean {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d*)?|\.\d+)\s*([a-z%]*)/i.exec(size) ?? [];
  return number !== '' && Number(number) * (points[unit.toLowerCase()] ?? Number.MAX_SAFE_INTEGER) <= tooSmall;
}

function colourIn(value: string): string | null {
  const text = value.toLowerCase();
  const [, hex] = /#([\da-f]{6}|[\da-f]{3})(?![\da-f])/.exec(text) ?? [];
  if (hex !== undefined) return hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const rgb = /rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(text)?.slice(1, 4);
  if (rgb !== undefined) return rgb.map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  const [word = ''] = /^[a-z]+(?![\w(-])/.exec(text) ?? [];
  if (word === '' || /^(?:inherit|initial|unset|transparent|none|auto)$/.test(word)) return null;
  return names[word] ?? word;
}
