import type { Dictionary } from '../registers/dictionary.ts';
import { isPlainBracket } from '../words/plain-brackets.ts';
import type { Facets } from './facets.ts';
import { whole } from './whole-name.ts';

const wholeYear = /^(?:((?:19|20)\d{2})年?)?(?:0?1月?(?:0?1日)?[-至到]12月(?:31日)?|全年|年度|12个月)$/u;

/** 2025年（2025年1-12月）, 2025年（全区） and 2025年（已核实）: a year, and in brackets all of it, all of the area or what is meant anyway. */
export function yearWithWhole(base: Facets, inside: string, dictionary: Dictionary): Facets | null {
  if (base.year === undefined || !areOnly(base, ['year', 'layout'])) return null;
  const [found, year] = wholeYear.exec(inside) ?? [];
  if (found !== undefined) return year === undefined || Number(year) === base.year ? base : null;
  if (isPlainBracket(inside)) return base;
  const own = whole(inside, dictionary);
  return typeof own?.area === 'object' && areOnly(own, ['area', 'layout']) ? { ...base, area: own.area } : null;
}

function areOnly(facets: Facets, names: readonly string[]): boolean {
  return Object.keys(facets).every((name) => names.includes(name));
}
