import { columnOf } from '../../model/workbook.ts';
import { accentOf, type Colour, type SheetAccents } from '../shared/accents.ts';
import { attribute, elements, section } from './styles-xml.ts';

/**
 * What sets cells of an .xlsx apart, for each sheet in the order of its workbook; rules that colour cells by their values
 * are not told. The library does not tell it.
 * @param parts as they came; their texts are read as latin1
 */
export function packageAccents(parts: ReadonlyMap<string, Uint8Array>): readonly SheetAccents[] {
  return formatsOfCells(parts, accentsOf, '');
}

/** How far the cells of an .xlsx are set in by their format, for each sheet in the order of its workbook. */
export function packageIndents(parts: ReadonlyMap<string, Uint8Array>): readonly ReadonlyMap<string, number>[] {
  return formatsOfCells(parts, indentsOf, 0);
}

/** What the format of each cell says, by `row,column`; what says `plain` is left out. */
function formatsOfCells<T>(
  parts: ReadonlyMap<string, Uint8Array>,
  read: (styles: string) => readonly T[],
  plain: T,
): readonly ReadonlyMap<string, T>[] {
  const names = [...parts.keys()];
  const named = (pattern: RegExp) => latin(parts.get(names.find((name) => pattern.test(name)) ?? ''));
  const formats = read(named(/(?:^|\/)styles\.xml$/i));
  if (formats.every((format) => format === plain)) return [];
  const targets = new Map(
    [...named(/(?:^|\/)_rels\/workbook\.xml\.rels$/i).matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target')?.split('/').at(-1) ?? '',
    ]),
  );
  const sheets = section('sheets').exec(named(/(?:^|\/)workbook\.xml$/i))?.[0] ?? '';
  return [...sheets.matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g)].map(([tag]) => {
    const file = targets.get(/\s\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '') ?? '';
    const part = names.find((name) => file !== '' && name.toLowerCase().endsWith(`/worksheets/${file.toLowerCase()}`));
    return cellsWith(latin(parts.get(part ?? '')), formats, plain);
  });
}

/** The indent of every cell format from the left, in their order; of what stands in the middle or at the right it is none. */
function indentsOf(xml: string): readonly number[] {
  const format = /<((?:\w+:)?)xf(?:\s[^<>]*?)?(?:\/>|>([\s\S]*?)<\/\1xf>)/g;
  return [...(section('cellXfs').exec(xml)?.[0] ?? '').matchAll(format)].map(([, , inside = '']) => {
    const [alignment = ''] = /<(?:\w+:)?alignment\s[^<>]*>/.exec(inside) ?? [];
    const isLeft = /^(?:|general|left)$/.test(attribute(alignment, 'horizontal') ?? '');
    return isLeft ? Number(attribute(alignment, 'indent') ?? 0) || 0 : 0;
  });
}

/** What every cell format is set apart by, in their order. */
function accentsOf(xml: string): readonly string[] {
  const fonts = elements(xml, 'fonts', 'font');
  const fills = elements(xml, 'fills', 'fill');
  return [...(section('cellXfs').exec(xml)?.[0] ?? '').matchAll(/<(?:\w+:)?xf(?:\s[^<>]*)?>/g)].map(([tag]) => {
    const font = fonts[Number(attribute(tag, 'fontId') ?? 0)] ?? '';
    const fill = fills[Number(attribute(tag, 'fillId') ?? 0)] ?? '';
    const isFilled = !/patternType="none"|<(?:\w+:)?gradientFill/.test(fill) && fill.includes('patternType');
    return accentOf(
      colourOf(/<(?:\w+:)?color\s[^<>]*>/.exec(font)?.[0]),
      isFilled ? colourOf(/<(?:\w+:)?fgColor\s[^<>]*>/.exec(fill)?.[0]) : null,
    );
  });
}

function colourOf(tag: string | undefined): Colour | null {
  if (tag === undefined) return null;
  const number = (name: string) => (attribute(tag, name) === null ? {} : { [name]: Number(attribute(tag, name)) });
  const rgb = attribute(tag, 'rgb')?.slice(-6).toUpperCase();
  return { ...(rgb === undefined ? {} : { rgb }), ...number('indexed'), ...number('theme'), ...number('tint') };
}

function cellsWith<T>(xml: string, formats: readonly T[], plain: T): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?c\s[^<>]*>/g)) {
    const format = formats[Number(attribute(tag, 's') ?? 0)] ?? plain;
    const [, letters = '', row = ''] = format === plain ? [] : (/\sr="([A-Z]{1,3})(\d+)"/.exec(tag) ?? []);
    if (row !== '') found.set(`${Number(row) - 1},${columnOf(letters)}`, format);
  }
  return found;
}

function latin(part: Uint8Array | undefined): string {
  return part === undefined ? '' : Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1');
}
