import { accentOf, type Colour } from '../shared/accents.ts';
import type { Look } from '../shared/look.ts';
import { isSameShade } from '../shared/shade.ts';

/** What a style of an Excel 2003 XML workbook makes of its cells. */
export interface CellStyle {
  readonly look: Look | null;
  /** Empty for a plain cell. */
  readonly accent: string;
  readonly indent: number;
}

/** The tags of a style by their names, those of its parents among them. */
type Tags = ReadonlyMap<string, string>;

/** Points of a type that nobody can read. */
const tooSmall = 3;
const style = /<((?:\w+:)?)Style(\s[^<>]*)>([\s\S]*?)<\/\1Style>/g;
const parts = ['Font', 'Interior', 'Alignment'] as const;
const part = /<(?:\w+:)?(Font|Interior|Alignment)\s[^<>]*>/g;

/**
 * What the styles of an Excel 2003 XML workbook say, by their ids.
 * @param xml well-formed; no style is its own parent, and none is an empty element
 */
export function spreadsheetStyles(xml: string): ReadonlyMap<string, CellStyle> {
  const own = new Map<string, { readonly parent: string; readonly tags: Tags }>();
  for (const [, , attributes = '', inside = ''] of xml.matchAll(style)) {
    const tags = new Map([...inside.matchAll(part)].map(([tag, name = '']) => [name, tag]));
    own.set(attributeIn(attributes, 'ID'), { parent: attributeIn(attributes, 'Parent'), tags });
  }
  const whole = new Map<string, Tags>();
  for (const id of own.keys()) {
    const line: string[] = [];
    for (let at = id; own.has(at) && !whole.has(at); at = own.get(at)?.parent ?? '') line.unshift(at);
    for (const each of line) {
      const { parent = '', tags = new Map() } = own.get(each) ?? {};
      const above = whole.get(parent);
      // Of an attribute that both have, that of the style itself stands first.
      whole.set(each, new Map(parts.map((name) => [name, (tags.get(name) ?? '') + (above?.get(name) ?? '')])));
    }
  }
  return new Map([...whole].map(([id, tags]) => [id, styleOf(tags)]));
}

/** An attribute of a tag, whatever its prefix; empty for none. */
export function attributeIn(tag: string, name: string): string {
  const known = attributes.get(name) ?? new RegExp(`[\\s:]${name}="([^"]*)"`);
  attributes.set(name, known);
  return known.exec(tag)?.[1] ?? '';
}

/** Every tag asks for the same few. */
const attributes = new Map<string, RegExp>();

function styleOf(tags: Tags): CellStyle {
  const [font = '', interior = '', alignment = ''] = parts.map((name) => tags.get(name));
  const ink = colourIn(font);
  const pattern = attributeIn(interior, 'Pattern') || 'None';
  const ground = pattern === 'None' ? null : colourIn(interior);
  const isLeft = /^(?:|Automatic|Left)$/.test(attributeIn(alignment, 'Horizontal'));
  return {
    look: lookOf(font, ink?.rgb ?? '000000', pattern === 'None' ? 'FFFFFF' : pattern === 'Solid' ? ground?.rgb : null),
    accent: accentOf(ink, ground),
    indent: isLeft ? Number(attributeIn(alignment, 'Indent')) || 0 : 0,
  };
}

function lookOf(font: string, ink: string, ground: string | null | undefined): Look | null {
  if (/^(?:1|true)$/i.test(attributeIn(font, 'StrikeThrough'))) return 'struck';
  if (Number(attributeIn(font, 'Size') || tooSmall + 1) <= tooSmall) return 'invisible';
  return ground != null && isSameShade(ink, ground) ? 'invisible' : null;
}

function colourIn(tag: string): Colour | null {
  const [, rgb] = /^#([\da-f]{6})$/i.exec(attributeIn(tag, 'Color')) ?? [];
  return rgb === undefined ? null : { rgb: rgb.toUpperCase() };
}
