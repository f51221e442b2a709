import { nameKey } from '../text/name-key.ts';
import type { LabelUse } from './label-use.ts';

/** Numbers before a heading, outermost rank first; behind the marks of brackets and width are closed up. */
const ranks = [
  /^附?表\s?(?:[一二三四五六七八九十]+|\d+)(?:[、.:：\s]|[(（]|(?=[\u4e00-\u9fff]))(?![年月季])/u,
  /^第[一二三四五六七八九十\d]+[部章篇编]/u,
  /^(?:[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]+|[IVX]+)(?:[、.，,。]|\s)/u,
  /^\([一二三四五六七八九十]+\)/u,
  /^\d+(?:[、.，,。](?!\d)|\s)/u,
  /^\d+\.\d+(?!\.?\d)/u,
  /^\(?\d+\)/u,
  /^[①-⑳]/u,
  /^[A-Za-z][、.)]/u,
];

/** The rank of the number before a heading, outermost 0; -1 without a number. */
export function rankOf(text: string): number {
  const trimmed = text.trim();
  if (/^[①-⑳]/u.test(trimmed)) return ranks.length - 2;
  const plain = trimmed.normalize('NFKC').replace(/^【/u, '');
  return ranks.findIndex((number) => number.test(plain));
}

/** Whether the number before a heading is the first of its rank: 一、, 1., 2.1, ①. */
export function isFirstOfRank(text: string): boolean {
  const plain = text
    .trim()
    .normalize('NFKC')
    .replace(/^(?:[【(第]+|附?表\s?)/u, '');
  return /^(?:[一壹](?![二三四五六七八九十\d])|1(?!\.?\d)|\d+\.1(?!\.?\d)|I(?![IVX])|[Aa])/u.test(plain);
}

/** A line that says units and nothing else: 单位：万人. */
export function isUnitLine({ text, facets }: LabelUse): boolean {
  if (facets?.units === undefined) return false;
  const rest = nameKey(text)
    .replace(/^\(|\)$/gu, '')
    .replace(/^(?:计量|金额)?单位:?/u, '');
  return facets.units.reduce((left, unit) => left.replace(unit, ''), rest).replace(/[、,;/]/gu, '') === '';
}

/**
 * How far a heading of a table reaches: 一、 ends at 二、, not at （一）, nor at a year, a place or a part. Between two
 * without numbers, or where only one has a number, nothing tells which stands above the other.
 * @param again the next heading is a year or place after another one, under which the heading stands
 */
export function reach(heading: LabelUse, next: LabelUse, again = false): 'holds' | 'ended' | 'unclear' {
  const rank = rankOf(next.text);
  if (rank >= 0 && rankOf(heading.text) >= 0) return rank > rankOf(heading.text) ? 'holds' : 'ended';
  return !again && isWithin(heading, next) ? 'holds' : 'unclear';
}

/** A year, a place, a part or 其中 stands within a heading that is none. */
function isWithin(heading: LabelUse, { text, facets }: LabelUse): boolean {
  if (/^其中/u.test(text.trim())) return true;
  const { area, year, members } = facets ?? {};
  const own = heading.facets ?? {};
  if (area !== undefined) return own.area === undefined;
  if (year !== undefined) return own.year === undefined;
  return members !== undefined && own.members === undefined;
}
