import { SSF } from '@e965/xlsx';
import { formatMark, type Look } from '../shared/look.ts';
import { isSameShade } from '../shared/shade.ts';

/** Ids that the library keeps formats under; those of Excel itself end below. */
const [firstFree, lastFree] = [200, 392];
/** Formats that every workbook has, copied before a file adds its own. */
const builtin: Readonly<Record<number, string>> = { ...SSF.get_table() };
/** Formats of Excel whose codes depend on the country, as the reader shows them. */
const local: Readonly<Record<number, string>> = { 14: 'yyyy/m/d' };

/**
 * The styles of an .xlsx in which the number format of struck-out and of invisible cells ends with a mark: the library
 * tells the format of a cell and not its font.
 * @param xml bytes as latin1, so that other bytes pass unchanged
 */
export function withLooks(xml: string): string {
  const looks = looksOf(xml);
  if (!looks.some((look) => look !== null)) return xml;
  const codes = new Map<number, string>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?numFmt\s[^<>]*>/g)) {
    codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
  }
  const marked = new Map<string, number>();
  const markedId = (id: number, look: Look): number | null => {
    const code = `${codes.get(id) ?? escaped(local[id] ?? builtin[id] ?? 'General')}${formatMark(look)}`;
    const known = marked.get(code);
    if (known !== undefined) return known;
    for (let free = lastFree; free >= firstFree; free -= 1) {
      if (codes.has(free)) continue;
      codes.set(free, code);
      marked.set(code, free);
      return free;
    }
    return null;
  };
  let index = -1;
  const restyled = xml.replace(section('cellXfs'), (xfs) =>
    xfs.replace(/<((?:\w+:)?)xf((?:\s[^<>]*?)?)(\/?)>/g, (tag, prefix: string, attributes: string, end: string) => {
      index += 1;
      const look = looks[index] ?? null;
      const id = look === null ? null : markedId(Number(attribute(tag, 'numFmtId') ?? 0), look);
      return id === null ? tag : `<${prefix}xf numFmtId="${id}"${attributes.replace(/\snumFmtId="[^"]*"/, '')}${end}>`;
    }),
  );
  return withFormats(restyled, marked);
}

/** Points of a type that nobody can read. */
const tooSmall = 3;

/** The look of every cell format, in their order. */
function looksOf(xml: string): readonly (Look | null)[] {
  const fonts = elements(xml, 'fonts', 'font');
  const fills = elements(xml, 'fills', 'fill');
  return [...(section('cellXfs').exec(xml)?.[0] ?? '').matchAll(/<(?:\w+:)?xf(?:\s[^<>]*)?>/g)].map(([tag]) => {
    const font = fonts[Number(attribute(tag, 'fontId') ?? 0)] ?? '';
    const strike = /<(?:\w+:)?strike(\s[^<>]*?)?\/?>/.exec(font);
    if (strike !== null && !/val="(0|false)"/.test(strike[1] ?? '')) return 'struck';
    if (Number(/<(?:\w+:)?sz\s+val="([\d.]+)"/.exec(font)?.[1] ?? tooSmall + 1) <= tooSmall) return 'invisible';
    const ink = colour(/<(?:\w+:)?color\s[^<>]*>/.exec(font)?.[0]);
    const ground = groundOf(fills[Number(attribute(tag, 'fillId') ?? 0)] ?? '');
    return ink !== null && ground !== null && isSameShade(ink, ground) ? 'invisible' : null;
  });
}

/** The colour of a ground; `null` for one of several colours. */
function groundOf(fill: string): string | null {
  if (/<(?:\w+:)?gradientFill/.test(fill)) return null;
  const pattern = /patternType="(\w+)"/.exec(fill)?.[1] ?? 'none';
  if (pattern === 'none') return 'white';
  return pattern === 'solid' ? colour(/<(?:\w+:)?fgColor\s[^<>]*>/.exec(fill)?.[0]) : null;
}

function colour(tag: string | undefined): string | null {
  if (tag === undefined) return null;
  const tint = Number(attribute(tag, 'tint') ?? 0);
  const rgb = attribute(tag, 'rgb')?.slice(-6).toUpperCase();
  const theme = attribute(tag, 'theme');
  const indexed = attribute(tag, 'indexed');
  const isWhite = rgb === 'FFFFFF' || theme === '0' || indexed === '9' || indexed === '1';
  if (isWhite && tint === 0) return 'white';
  return rgb ?? (theme !== null ? `theme ${theme} ${tint}` : indexed !== null ? `indexed ${indexed}` : null);
}

function withFormats(xml: string, marked: ReadonlyMap<string, number>): string {
  const added = (prefix: string) =>
    [...marked].map(([code, id]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${code}"/>`).join('');
  const [open, prefix = ''] = /<((?:\w+:)?)styleSheet(?:\s[^<>]*)?>/.exec(xml) ?? [''];
  const inside = new RegExp(`</${prefix}numFmts>`);
  if (inside.test(xml)) return xml.replace(inside, (end) => added(prefix) + end);
  const plain = xml.replace(new RegExp(`<${prefix}numFmts(?:\\s[^<>]*)?/>`), '');
  return plain.replace(open, () => `${open}<${prefix}numFmts>${added(prefix)}</${prefix}numFmts>`);
}

/** An element with all that is in it. */
export function section(name: string): RegExp {
  return new RegExp(`<((?:\\w+:)?)${name}(?:\\s[^<>]*)?>[\\s\\S]*?</\\1${name}>`);
}

/** What is in each element of a list, in their order. */
export function elements(xml: string, list: string, name: string): readonly string[] {
  const each = new RegExp(`<((?:\\w+:)?)${name}(?:\\s[^<>]*?)?(?:/>|>([\\s\\S]*?)</\\1${name}>)`, 'g');
  return [...(section(list).exec(xml)?.[0] ?? '').matchAll(each)].map(([, , content]) => content ?? '');
}

/** An attribute of a tag; `null` for none. */
export function attribute(tag: string, name: string): string | null {
  const known = attributes.get(name) ?? new RegExp(`\\s${name}="([^"]*)"`);
  attributes.set(name, known);
  return known.exec(tag)?.[1] ?? null;
}

/** Every style asks for the same few. */
const attributes = new Map<string, RegExp>();

function escaped(code: string): string {
  return code.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
