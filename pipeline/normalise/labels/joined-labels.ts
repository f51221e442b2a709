import { unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { bracketed } from './bracketed.ts';
import type { Facets } from './facets.ts';
import { whole } from './whole-name.ts';

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
