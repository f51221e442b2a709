import { limits } from './limits.ts';

/** Marks what {@link withMargins} put where the library keeps a word of the sheet that nobody needs. */
const mark = 'page-margins:';
const parts = /<((?:\w+:)?(?:odd|even|first)(?:Header|Footer))(?:\s[^<>]*)?>([^<]*)<\/\1>/g;
/** Bytes of what is told; more are refused as too many characters, of which none is longer as bytes. */
const longest = limits.marginText * 20;

/**
 * Worksheet part of an .xlsx that tells the library the texts at the head and the foot of its pages, which it passes over,
 * and those of its boxes, as the code name of the sheet, which nothing else uses.
 * @param xml bytes as latin1, so that other bytes pass unchanged
 */
export function withMargins(xml: string, boxes: readonly string[]): string {
  const end = xml.search(/<(?:\w+:)?sheetData[\s/>]/);
  const texts = [...xml.slice(xml.lastIndexOf('sheetData')).matchAll(parts)].map(([, , text = '']) => text);
  texts.push(...boxes);
  const whole = texts.join('&#10;').slice(0, longest);
  if (end < 0 || whole.trim() === '') return xml;
  const value = whole
    .replaceAll('"', '&quot;')
    .replaceAll('>', '&gt;')
    .replace(/[\r\n]+/g, '&#10;');
  const head = xml
    .slice(0, end)
    .replace(/<((?:\w+:)?)sheetPr\b[^<>]*\/>|<((?:\w+:)?)sheetPr\b[^<>]*>[\s\S]*?<\/\2sheetPr>/g, '');
  return `${head.replace(/<(?:\w+:)?worksheet\b[^<>]*>/, (tag) => `${tag}<sheetPr codeName="${mark}${value}"/>`)}${xml.slice(end)}`;
}

/** The texts that {@link withMargins} told the library; none for a true code name. */
export function marginsIn(codeName: string | undefined): readonly string[] {
  return codeName?.startsWith(mark) === true ? marginTexts(codeName.slice(mark.length)) : [];
}

/**
 * The words of the head or the foot of a page, without the codes for fonts, colours, page numbers, dates, the names of the
 * file and the sheet ([ECMA-376] 18.3.1.39): `&C&"宋体"征求意见稿&R第 &P 页`.
 */
export function marginTexts(coded: string): readonly string[] {
  return coded
    .replace(/&&/g, '＆')
    .replace(/&"[^"]*"|&K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|&\d{1,3}/gi, '')
    .replace(/&[PN]/gi, '1')
    .replace(/&[LCR]/gi, '\n')
    .replace(/&[A-Z+-]/gi, '')
    .split(/[\r\n]+/)
    .map((text) => text.replaceAll('＆', '&').trim())
    .filter((text) => /[\u4e00-\u9fff]|\d{4}|\b(?:draft|void|sample|obsolete|preliminary)\b/i.test(text));
}
