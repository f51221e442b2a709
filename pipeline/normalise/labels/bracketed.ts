import { unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { includesOwn } from '../words/inclusion.ts';
import { isPlainBracket } from '../words/plain-brackets.ts';
import { withoutYear } from '../years/year-label.ts';
import { countOf } from './count-of.ts';
import type { Facets } from './facets.ts';
import { restates } from './loose-name.ts';
import { whole } from './whole-name.ts';
import { yearWithWhole } from './year-brackets.ts';

/** 2023年末常住人口: a year, then a whole name. */
export function dated(key: string, dictionary: Dictionary): Facets | null {
  const split = withoutYear(key);
  for (const rest of split?.rests ?? []) {
    if (withoutYear(rest) !== null) continue;
    const facets = whole(rest, dictionary) ?? bracketed(rest, dictionary) ?? aimIn(rest, dictionary);
    if (split !== null && facets !== null && facets.year === undefined) return { ...facets, year: split.year };
  }
  return null;
}

/** （目标值） behind a year: what is not read. */
function aimIn(rest: string, dictionary: Dictionary): Facets | null {
  const ignored = dictionary.ignored.get(/^\(([^()]+)\)$/u.exec(rest)?.[1] ?? '');
  return ignored === undefined ? null : { ignored };
}

/** 年末常住人口(万人) or 注册床位数(社会办): a whole name, then in brackets units, a year or a whole member. */
export function bracketed(key: string, dictionary: Dictionary): Facets | null {
  const match = /^(.+)\(([^()]+)\)$/u.exec(key);
  const [, name = '', inside = ''] = match ?? [];
  if (match === null) return null;
  const base = whole(name, dictionary) ?? dated(name, dictionary) ?? bracketed(name, dictionary);
  const units = unitsNamed(inside, dictionary.units);
  if (base === null) return units === null ? null : countOf(name, units, dictionary);
  // 人数（人） says its unit twice.
  const isHeading = base.layout === '分组' || base.layout === '标签';
  const counted = units !== null && isHeading ? dictionary.measureNames.get(`${name}数`) : undefined;
  // 医疗卫生机构（个）
  if (counted !== undefined && units !== null) return { measure: counted, alias: true, units };
  if (units !== null) return base.units === undefined || `${base.units}` === `${units}` ? { ...base, units } : null;
  const ofWhole = yearWithWhole(base, inside, dictionary);
  if (ofWhole !== null) return ofWhole;
  if (base.measure !== undefined && includesOwn(inside, base.measure, dictionary)) return base;
  if (base.measure !== undefined && restates(inside, base.measure)) return base;
  let facets = base;
  for (const part of inside.split(/[,;、]/u)) {
    const more = withToldYear(facets, partInBrackets(part, dictionary));
    if (more === null) return null;
    if (more.told === undefined && Object.keys(more).some((facet) => facet in facets)) return null;
    facets = { ...facets, ...more };
  }
  return facets;
}

/** 本年（2023年） and 2023年（本年）: the year in figures, with what is said beside it. */
function withToldYear({ year, told }: Facets, more: Facets | null): Facets | null {
  if (year === undefined || told !== undefined || more?.year === undefined) return more;
  if (typeof year === 'number') return typeof more.year === 'number' ? more : { year, told: more.year };
  return typeof more.year === 'number' ? { year: more.year, told: year } : more;
}

/** One part of what stands in brackets: a unit, a year, members, the whole area or what is meant anyway. */
function partInBrackets(part: string, dictionary: Dictionary): Facets | null {
  const units = unitsNamed(part, dictionary.units);
  if (units !== null) return { units };
  if (isPlainBracket(part)) return {};
  const { area, year, members, total } = whole(part, dictionary) ?? {};
  if (year !== undefined) return { year };
  // 注册护士数（全区）
  if (typeof area === 'object') return { area };
  if (total === 'all') return { total };
  return members === undefined ? null : { members };
}
