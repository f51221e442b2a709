import type { Dictionary } from '../registers/dictionary.ts';

/** 1. 一、 （一） ① before a name. */
const rank =
  /^(?:\d{1,2}(?:[、.](?!\d)|\s)|[一二三四五六七八九十]{1,3}[、.]|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|[①-⑳])/u;

/**
 * A key without a number before it and its own unit behind it where the rest is the whole name of a measure: 1.活产数 and
 * 活产数(人) are 活产数, 活产数(万人) is not.
 */
export function plainMeasure(key: string, { measureNames, units }: Pick<Dictionary, 'measureNames' | 'units'>): string {
  const ranked = key.replace(rank, '');
  if (measureNames.has(ranked)) return ranked;
  const [, name = '', unit = ''] = /^(.+?)\(([^()]+)\)$/u.exec(ranked) ?? [];
  const measure = measureNames.get(name);
  return measure !== undefined && units.has(unit) && measure.unit === unit ? name : key;
}
