import type { Dictionary } from '../registers/dictionary.ts';
import type { Facets } from './facets.ts';
import { whole } from './whole-name.ts';

const wholeYear = /^(?:((?:19|20)\d{2})年?)?(?:0?1月?(?:0?1日)?[-至到]12月(?:31日)?|全年|年度|12个月)$/u;

/** 2025年（2025年1-12月） and 2025年（全区）: a year, and in brackets all of it or all of the area; null for anything else. */
export function yearWithWhole(base: Facets, inside: string, dictionary: Dictionary): Facets | null {
  if (base.year === undefined || !areOnly(base, ['year', 'layout'])) return null;
  const [found, year] = wholeYear.exec(inside) ?? [];
  if (found !== undefined) return year === undefined || Number(year) === base.year ? base : null;
  const own = whole(inside, dictionary);
  return typeof own?.area === 'object' && areOnly(own, ['area', 'layout']) ? { ...base, area: own.area } : null;
}

function areOnly(facets: Facets, names: readonly string[]): boolean {
  return Object.keys(facets).every((name) => names.includes(name));
}
