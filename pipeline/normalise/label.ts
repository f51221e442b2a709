import { withoutEnglish } from './bilingual.ts';
import type { Dictionary } from './dictionary.ts';
import type { Facets, LabelReader } from './facets.ts';
import { withoutMarks } from './footnote-marks.ts';
import { isInclusion, isOfAll } from './inclusion.ts';
import { looseName, restates } from './loose-name.ts';
import { nameForms, nameKey } from './name.ts';
import { unitsNamed } from './unit.ts';
import { whole } from './whole-name.ts';
import { withoutYear } from './year.ts';

/** Reads labels by whole names; results are kept by text, since the same labels come back on every line. */
export function labelReader(dictionary: Dictionary): LabelReader {
  const known = new Map<string, Facets | null>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const key = nameKey(text);
    const facets =
      readLabel(key, dictionary) ?? unmarked(text, key, dictionary) ?? readLabel(key.replace(/:$/u, ''), dictionary);
    known.set(text, facets);
    return facets;
  };
}

/** A name with a footnote mark behind it (年末常住人口[1]、年末常住人口（注1）) or the number of its column. */
function unmarked(text: string, key: string, dictionary: Dictionary): Facets | null {
  const bare = nameKey(withoutMarks(text).rest.replace(/[(（]\d{1,2}[)）]$/u, ''));
  const own = bare === key || bare === '' ? null : readLabel(bare, dictionary);
  if (own !== null) return own;
  const chinese = withoutEnglish(text);
  if (chinese !== null) return readLabel(nameKey(chinese), dictionary);
  // 注册护士数 人: a unit behind a blank.
  const [, name = '', unit = ''] = /^(\S.*?)[\s\u3000]+(\S{1,6})$/u.exec(text.trim()) ?? [];
  const units = name === '' ? null : unitsNamed(unit, dictionary.units);
  const base = units === null ? null : readLabel(nameKey(name), dictionary);
  return units !== null && base?.measure !== undefined && base.units === undefined ? { ...base, units } : null;
}

function readLabel(key: string, dictionary: Dictionary): Facets | null {
  for (const form of nameForms(key)) {
    const facets =
      whole(form, dictionary) ??
      dated(form, dictionary) ??
      bracketed(form, dictionary) ??
      joined(form, dictionary) ??
      marked(form, dictionary) ??
      derived(form, dictionary);
    if (facets !== null) return facets;
  }
  for (const form of nameForms(key)) {
    const facets = looseName(form, dictionary);
    if (facets !== null) return facets;
  }
  return null;
}

const perHead = /^(?:平均)?每(?:十|百)?[百千万]名?(?:常住|户籍|服务)?人口?(?!.*(?:应|标准|目标)).{2,}/u;

/** 每千人口注册护士数, and 完成率%, 比上年±%: a heading that is not read, with signs behind it. */
function derived(key: string, dictionary: Dictionary): Facets | null {
  const bare = key.replace(/(?:[±+-]*[%‰±]|\((?:[±+-]*[%‰]?|\+、-%?|百分点|个百分点|[%‰]、?百分点)\))+$/u, '');
  const ignored = bare === key ? undefined : dictionary.ignored.get(bare);
  if (ignored !== undefined) return { ignored };
  return perHead.test(key) ? { ignored: '由人口推算，不是上报数' } : null;
}

/** 2023年末常住人口: a year, then a whole name. */
function dated(key: string, dictionary: Dictionary): Facets | null {
  const split = withoutYear(key);
  for (const rest of split?.rests ?? []) {
    if (withoutYear(rest) !== null) continue;
    const facets = whole(rest, dictionary) ?? bracketed(rest, dictionary);
    if (split !== null && facets !== null && facets.year === undefined) return { ...facets, year: split.year };
  }
  return null;
}

/** 年末常住人口(万人) or 注册床位数(社会办): a whole name, then in brackets units, a year or a whole member. */
function bracketed(key: string, dictionary: Dictionary): Facets | null {
  const match = /^(.+)\(([^()]+)\)$/u.exec(key);
  const [, name = '', inside = ''] = match ?? [];
  if (match === null) return null;
  const base = whole(name, dictionary) ?? dated(name, dictionary) ?? bracketed(name, dictionary);
  if (base === null) return null;
  const units = unitsNamed(inside, dictionary.units);
  // 人数（人） says its unit twice.
  if (units !== null) return base.units === undefined || `${base.units}` === `${units}` ? { ...base, units } : null;
  if (base.measure !== undefined && isInclusion(inside, dictionary))
    return isOfAll(base.measure, dictionary) ? base : null;
  if (base.measure !== undefined && restates(inside, base.measure)) return base;
  let facets = base;
  for (const part of inside.split(/[,;、]/u)) {
    const more = partInBrackets(part, dictionary);
    if (more === null || Object.keys(more).some((facet) => facet in facets)) return null;
    facets = { ...facets, ...more };
  }
  return facets;
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
function marked(key: string, dictionary: Dictionary): Facets | null {
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

/** 实际占用总床日数-三级医院: a measure and a member, each whole, with a sign between. */
function joined(key: string, dictionary: Dictionary): Facets | null {
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
