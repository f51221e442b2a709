import type { Facets, LabelReader } from '../labels/facets.ts';
import { unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { namesOfMeasure } from '../words/names-of-measure.ts';

/** What is done to persons has degrees (管理 and 规范管理): less than its whole name says too little. */
const deeds = /管理|筛查|检查|签约|服务|死亡|发病|接种|覆盖|满足|占用/u;

/**
 * Reads the one unknown heading of a table that ends the name of the title's measure as that measure: 床位数（张） under
 * 注册床位情况. None where two headings do, or where it ends the name of another measure of the table as well.
 * @param measure the one measure that the titles of the table name
 * @param texts what stands in the headings and lines of the table
 */
export function withHeadNoun(
  measure: Measure | null,
  texts: readonly string[],
  dictionary: Dictionary,
  label: LabelReader,
): LabelReader {
  if (measure === null) return label;
  const names = namesOfMeasure(measure, dictionary);
  const measures = new Set(texts.flatMap((text) => label(text)?.measure ?? []));
  // 人口 is a heading over others where others stand in the table.
  const isOpen = (facets: Facets | null) => facets === null || (facets.layout === '分组' && measures.size === 0);
  const nouns = new Set(
    texts.flatMap((text) => (isOpen(label(text)) ? (nounOf(text, names, dictionary)?.noun ?? []) : [])),
  );
  const [noun] = nouns;
  if (nouns.size !== 1 || noun === undefined) return label;
  // 人口数 beside 65岁及以上人口数 is the other of the two.
  const isRival = (text: string) => label(text) === null && nameKey(text).includes(stemOf(noun)) && !isNoun(text);
  const isNoun = (text: string) => nounOf(text, names, dictionary)?.noun === noun;
  if (texts.some(isRival)) return label;
  measures.delete(measure);
  if ([...measures].some((other) => namesOfMeasure(other, dictionary).some((name) => ends(noun, name)))) return label;
  return (text) => {
    const facets = label(text);
    const units = isOpen(facets) ? nounOf(text, names, dictionary)?.units : undefined;
    if (units === undefined) return facets;
    const read: Facets = { measure, alias: true, ...(units === null ? {} : { units }) };
    return read;
  };
}

/** The noun of a heading and the unit in brackets behind it, when it ends one of the names. */
function nounOf(
  text: string,
  names: readonly string[],
  dictionary: Dictionary,
): { readonly noun: string; readonly units: readonly string[] | null } | null {
  const [, noun = '', inside = ''] = /^([^()]{2,12}?)(?:\(([^()]+)\))?$/u.exec(nameKey(text)) ?? [];
  const units = inside === '' ? null : unitsNamed(inside, dictionary.units);
  if (noun === '' || deeds.test(noun) || (inside !== '' && units === null)) return null;
  return names.some((name) => ends(noun, name)) ? { noun, units } : null;
}

function ends(noun: string, name: string): boolean {
  const stem = stemOf(noun);
  return stem.length > 1 && (name.endsWith(noun) || name.replace(/总?数$/u, '').endsWith(stem));
}

function stemOf(noun: string): string {
  return noun.replace(/总?数$/u, '');
}
