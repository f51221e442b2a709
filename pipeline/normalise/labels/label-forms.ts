import { conversion, isCounterOf, unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { nameKey } from '../text/name-key.ts';
import { includesOwn } from '../words/inclusion.ts';
import { withoutYear } from '../years/year-label.ts';
import type { Facets } from './facets.ts';
import { restates } from './loose-name.ts';
import { perHead } from './per-head.ts';
import { whole } from './whole-name.ts';
import { yearWithWhole } from './year-brackets.ts';

/** 比上年同期±%, 较去年同期增减: as 比上年 and what follows. */
export function sinceLastYear(key: string, dictionary: Dictionary): Facets | null {
  const [, rest] = /^[比较](?:上年|去年)(?:同期|同时期)?(.*)$/u.exec(key) ?? [];
  const plain = `比上年${rest}`;
  if (rest === undefined || plain === key) return null;
  const facets = whole(plain, dictionary) ?? derived(plain, dictionary);
  return facets?.ignored === undefined ? null : facets;
}

/** 2023年比2022年增减, 较2022年增长: as 比上年增减 where the years say that they follow one another, else from the year that is written. */
export function compared(key: string, dictionary: Dictionary): Facets | null {
  const [, year = '', before = '', rest = ''] =
    /^(?:(\d{4})年?(?:度|末)?)?[比较](\d{4})年(?:度|末)?(.+)$/u.exec(key) ?? [];
  const facets = rest === '' ? null : (whole(`比上年${rest}`, dictionary) ?? derived(`比上年${rest}`, dictionary));
  if (facets?.ignored === undefined) return null;
  if (Number(year) === Number(before) + 1 || facets.derived === undefined) return facets;
  return { ...facets, derived: facets.derived.map((way) => ({ ...way, since: Number(before) })) };
}

/** 每千人口注册护士数, and 完成率%, 比上年±%: a heading that is not read, with signs behind it. */
export function derived(key: string, dictionary: Dictionary): Facets | null {
  const bare = key.replace(/(?:[±+-]*[%‰±]|\((?:[±+-]*[%‰]?|\+、-%?|百分点|个百分点|[%‰]、?百分点)\))+$/u, '');
  const perUnit = key.replace(/\([^()]{1,4}[/每][^()]{1,8}\)$/u, '');
  const facets = bare === key ? (perUnit === key ? null : whole(perUnit, dictionary)) : whole(bare, dictionary);
  if (facets?.ignored === undefined) return perHead(key, dictionary);
  const sign = /[%‰](?!.*百分点)/u.exec(key.slice(bare.length))?.[0];
  return sign === undefined ? facets : { ...facets, units: [sign] };
}

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
  const counted = units !== null && base.layout === '分组' ? dictionary.measureNames.get(`${name}数`) : undefined;
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

/** A shorter alias without 数 may be a word for much else: 医疗机构. */
const longAlias = 10;

/**
 * 综合医院（个）, 紧急医学救援队伍（人）: a whole standard name or a long alias but for 数 or 人数, in a unit of what it counts.
 * @param isAlone no other name stands beside it, which it may only head (家庭医生签约 before 签约人数)
 */
export function countOf(name: string, units: readonly string[], dictionary: Dictionary, isAlone = true): Facets | null {
  const counts = ['数', ...(isAlone ? units.map((unit) => `${unit}数`) : [])];
  const [measure] = counts.flatMap((count) => {
    const own = dictionary.measureNames.get(`${name}${count}`);
    const isNamed = own !== undefined && (nameKey(own.name) === `${name}${count}` || name.length >= longAlias);
    return isNamed ? own : [];
  });
  const isOf = (unit: string) =>
    measure !== undefined &&
    (conversion(unit, measure.unit, dictionary.units) !== null || isCounterOf(unit, measure, dictionary.units));
  return measure === undefined || !units.every(isOf) ? null : { measure, alias: true, units };
}

/** 本年（2023年） and 2023年（本年）: the year in figures, with what is said beside it. */
function withToldYear({ year, told }: Facets, more: Facets | null): Facets | null {
  if (year === undefined || told !== undefined || more?.year === undefined) return more;
  if (typeof year === 'number') return typeof more.year === 'number' ? more : { year, told: more.year };
  return typeof more.year === 'number' ? { year: more.year, told: year } : more;
}

/** One part of what stands in brackets: a unit, a year or members. */
function partInBrackets(part: string, dictionary: Dictionary): Facets | null {
  const units = unitsNamed(part, dictionary.units);
  if (units !== null) return { units };
  const { year, members, total } = whole(part, dictionary) ?? {};
  if (year !== undefined) return { year };
  if (total === 'all') return { total };
  return members === undefined ? null : { members };
}

/** 年末户籍人口/万人, 活产数,人 and 活产数-人: a whole name and a unit. 朝阳区合计: an area and a word for its total. */
export function marked(key: string, dictionary: Dictionary): Facets | null {
  const [, name = '', unit = ''] = /^(.+)[/,:·-](.+)$/u.exec(key) ?? [];
  const units = name === '' ? null : unitsNamed(unit, dictionary.units);
  const base = units === null ? null : whole(name, dictionary);
  if (units !== null && base?.measure !== undefined) return { ...base, units };
  for (let end = 1; end < key.length; end++) {
    const area = dictionary.areaNames.get(key.slice(0, end));
    if (area !== undefined && dictionary.layout.get(key.slice(end)) === '合计') return { area };
    const own = dictionary.layout.get(key.slice(0, end));
    if (own === '全区' && dictionary.layout.get(key.slice(end)) === '合计') return whole(key.slice(0, end), dictionary);
  }
  return null;
}

/** 三级医院小计: a whole member and a word for its total. */
export function subtotalled(key: string, dictionary: Dictionary): Facets | null {
  const name = /^(.+?)(?:小计|合计)$/u.exec(key)?.[1] ?? '';
  const members = name === '' ? undefined : whole(name, dictionary)?.members;
  return members === undefined ? null : { members };
}

/** 实际占用总床日数-三级医院: a measure and a member, each whole, with a sign between. */
export function joined(key: string, dictionary: Dictionary): Facets | null {
  for (const sign of [':', '-', '/', '_', '·']) {
    const parts = key.split(sign);
    if (parts.length !== 2) continue;
    const [left, right] = parts.map((part) => whole(part, dictionary) ?? bracketed(part, dictionary));
    const both = { ...left, ...right };
    if (
      left &&
      right &&
      both.measure !== undefined &&
      both.members !== undefined &&
      Object.keys(both).length === Object.keys(left).length + Object.keys(right).length
    ) {
      return both;
    }
  }
  return null;
}
