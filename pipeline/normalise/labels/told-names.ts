import type { Dictionary } from '../registers/dictionary.ts';
import { toldYear } from '../years/told-year.ts';
import { bracketed } from './bracketed.ts';
import type { Facets } from './facets.ts';
import { looseName } from './loose-name.ts';
import { whole } from './whole-name.ts';

/** 本年发病数, 上年活产数, 上年末注册护士数: a year told in words, then a whole name or a word for a count. */
export function toldName(key: string, dictionary: Dictionary): Facets | null {
  const told = toldYear(key);
  if (told === null || typeof told.year === 'number') return null;
  const { rest, year, atEnd } = told;
  const facets = whole(rest, dictionary) ?? bracketed(rest, dictionary) ?? looseName(rest, dictionary);
  if (facets === null || facets.year !== undefined || facets.area !== undefined) return null;
  const isCount = facets.layout === '数值' && rest.length > 2 && !atEnd;
  const isOf = facets.measure !== undefined && !(atEnd && facets.measure.flow);
  return isCount || isOf ? { ...facets, year } : null;
}
