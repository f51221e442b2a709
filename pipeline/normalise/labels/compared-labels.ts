import type { Dictionary } from '../registers/dictionary.ts';
import type { Facets } from './facets.ts';
import { perHead } from './per-head.ts';
import { whole } from './whole-name.ts';

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
