import type { Facets, LabelReader } from '../labels/facets.ts';
import { oncePer } from '../memory/once-per.ts';
import { unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameForms, nameKey } from '../text/name-key.ts';

/**
 * Reads an unknown heading that ends the names of exactly one measure, when a title has what stands before it in the
 * name: 签约人数 under 家庭医生签约服务情况, 应种剂次 under 国家免疫规划疫苗接种情况. None that the table also names in full, or
 * beside another heading that may be the same.
 * @param titles of the table
 * @param texts what stands in the headings and lines of the table
 */
export function withTitleRest(
  titles: readonly string[],
  texts: readonly string[],
  dictionary: Dictionary,
  label: LabelReader,
): LabelReader {
  const keys = titles.map(nameKey);
  const known = new Map<string, Facets>();
  const unknown = [...new Set(texts)].filter((text) => label(text) === null);
  const named = new Set(texts.flatMap((text) => label(text)?.measure ?? []));
  const stems = unknown.map((text) => stemOf(nounOf(text, dictionary).noun));
  for (const text of unknown) {
    const { noun, units } = nounOf(text, dictionary);
    const [measure, ...others] = new Set(measuresEnding(noun, keys, dictionary));
    if (measure === undefined || others.length > 0 || named.has(measure)) continue;
    const stem = stemOf(noun);
    const isRival = (other: string) =>
      other.endsWith(stem) && keys.some((key) => key.includes(other.slice(0, -stem.length)));
    if (stems.filter(isRival).length > 1) continue;
    known.set(text, { measure, alias: true, ...(units === null ? {} : { units }) });
  }
  return known.size === 0 ? label : (text) => known.get(text) ?? label(text);
}

/** A heading without what stands before the name and its unit in brackets. */
function nounOf(text: string, dictionary: Dictionary) {
  const form = nameForms(nameKey(text)).at(-1) ?? '';
  const [, name = '', inside = ''] = /^([^()]{2,12})\(([^()]+)\)$/u.exec(form) ?? [];
  const units = unitsNamed(inside, dictionary.units);
  return units === null ? { noun: form, units } : { noun: name, units };
}

function stemOf(noun: string): string {
  return noun.replace(/总?人?数$/u, '');
}

function measuresEnding(noun: string, titles: readonly string[], dictionary: Dictionary): readonly Measure[] {
  if (noun.length < 2 || noun.length > 12) return [];
  const { measureNames } = dictionary;
  return ['', '数', '人数'].flatMap((count) => {
    const rests = restsOf(dictionary).get(`${noun}${count}`) ?? [];
    return rests.flatMap((rest) => {
      const measure = measureNames.get(`${rest}${noun}${count}`);
      const isMeant = measure !== undefined && titles.some((title) => speaksOf(title, rest, measure, dictionary));
      return isMeant ? measure : [];
    });
  });
}

/** Whether a title has the beginning of a name, and the whole name of no other measure beside it. */
function speaksOf(title: string, rest: string, measure: Measure, { measureNames }: Dictionary): boolean {
  const isOther = ([name, other]: readonly [string, Measure]) =>
    other !== measure && name.length > 2 && title.includes(name) && !rest.includes(name);
  return title.includes(rest) && ![...measureNames].some(isOther);
}

/** What the names of measures end with, and what stands before it in each. */
const restsOf = oncePer(({ measureNames }: Dictionary): ReadonlyMap<string, readonly string[]> => {
  const rests = new Map<string, string[]>();
  for (const name of measureNames.keys()) {
    for (let at = 2; at < name.length - 1; at++) {
      const end = name.slice(at);
      rests.set(end, [...(rests.get(end) ?? []), name.slice(0, at)]);
    }
  }
  return rests;
});
