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
};

/** The paint inside of an element that adds declarations (`color:white;background:#fff`) to what surrounds it. */
export function paintWith(around: Paint, declared: string): Paint {
  if (declared === '') return around;
  const last = (property: string) =>
    [...declared.matchAll(new RegExp(`(?<![-\\w])${property}\\s*:\\s*([^;]+)`, 'gi'))].at(-1)?.[1]?.trim() ?? '';
  const size = last('font-size');
  const visibility = last('visibility');
  const hides =
    /^0(?:\.0*)?\s*[a-z%]*$/i.test(size) || /^hidden/i.test(visibility) || /^0(?:\.0*)?$/.test(last('opacity'));
  const shows = size !== '' || /^visible/i.test(visibility);
  return {
    ink: colourIn(last('color')) ?? around.ink,
    ground: colourIn(last('background(?:-color)?')) ?? around.ground,
    gone: hides || (around.gone && !shows),
  };
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
