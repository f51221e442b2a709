import type { Facets, LabelReader } from '../labels/facets.ts';
import { oncePer } from '../memory/once-per.ts';
import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { readTitle } from '../words/title-words.ts';

/**
 * Reads an unknown heading that ends the names of exactly one measure, when a title has what stands before it in the
 * name: 签约人数 under 家庭医生签约服务情况, 床位数（张） under 注册床位情况; a word for a group (人口) only when the title has the whole
 * name and the table names no measure. None that the table also names in full, or beside another heading that may be the same.
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
  const named = new Set(texts.flatMap((text) => label(text)?.measure ?? []));
  const unknown = [...new Set(texts)].filter((text) => label(text) === null);
  const groups = named.size > 0 ? [] : [...new Set(texts)].filter((text) => label(text)?.layout === '分组');
  const stems = new Map(unknown.map((text) => [text, stemOf(nounOf(text, dictionary).name)]));
  const aged = texts.some((text) => isAge(label(text), dictionary));
  for (const text of [...unknown, ...groups]) {
    const { name: noun, units } = nounOf(text, dictionary);
    const ending = measuresEnding(noun, !stems.has(text), keys, dictionary);
    const [measure, ...others] = new Set(
      aged ? measuresByAge(noun, dictionary) : ending.length > 0 ? ending : measuresBeginning(noun, keys, dictionary),
    );
    if (measure === undefined || others.length > 0 || named.has(measure)) continue;
    const stem = stemOf(noun);
    const isRival = ([other, ending]: readonly [string, string]) =>
      other !== text && ending.endsWith(stem) && keys.some((key) => key.includes(ending.slice(0, -stem.length)));
    if ([...stems].some(isRival)) continue;
    known.set(text, { measure, alias: true, ...(units === null ? {} : { units }) });
  }
  return known.size === 0 ? label : (text) => known.get(text) ?? label(text);
}

/** 死亡数 over ages: the one measure that is counted by age and by nothing else. */
function measuresByAge(noun: string, { measureNames, bandDimensions }: Dictionary): readonly Measure[] {
  if (noun.length < 2) return [];
  const names = [noun, `${stemOf(noun)}数`, `${stemOf(noun)}人数`];
  return [...measureNames].flatMap(([name, measure]) =>
    // A population by age may be that of the year's end, not its mean.
    measure.flow &&
    measure.dimensions.length > 0 &&
    measure.dimensions.every((each) => bandDimensions.has(each)) &&
    names.some((each) => name.endsWith(each))
      ? measure
      : [],
  );
}

function isAge(facets: Facets | null, { bandDimensions }: Dictionary): boolean {
  return (
    facets?.ageFrom !== undefined || facets?.members?.some(({ dimension }) => bandDimensions.has(dimension)) === true
  );
}

/** 甲、乙类传染病合计 under 传染病发病数: what the name of a measure begins with, when a title has what it ends with. */
function measuresBeginning(noun: string, titles: readonly string[], dictionary: Dictionary): readonly Measure[] {
  const stem = (/^(?:合计|总计)\(([^()]+)\)$/u.exec(noun)?.[1] ?? noun).replace(/(?:合计|总计)$/u, '');
  if (stem.length < 3 || stem.length > 12) return [];
  return (tailsOf(dictionary).get(stem) ?? []).flatMap((tail) => {
    const measure = dictionary.measureNames.get(`${stem}${tail}`);
    const isMeant = (title: string) =>
      measure !== undefined && title.includes(tail) && !namesAnother(title, stem, measure, dictionary);
    return measure !== undefined && titles.some(isMeant) ? measure : [];
  });
}

/** What the names of measures begin with, and what stands behind it in each. */
const tailsOf = oncePer(({ measureNames }: Dictionary): ReadonlyMap<string, readonly string[]> => {
  const tails = new Map<string, string[]>();
  for (const name of measureNames.keys()) {
    for (let at = 3; at < name.length - 1; at++) {
      const start = name.slice(0, at);
      tails.set(start, [...(tails.get(start) ?? []), name.slice(at)]);
    }
  }
  return tails;
});

/** A heading without what stands before the name and its unit in brackets. */
function nounOf(text: string, { units }: Dictionary) {
  return nameAndUnits(nameForms(nameKey(text)).at(-1) ?? '', units);
}

function stemOf(noun: string): string {
  return noun.replace(/总?人?数$/u, '');
}

/** Measures whose names end with a noun and of which a title has the rest; `whole`: the noun behind it, too. */
function measuresEnding(
  noun: string,
  whole: boolean,
  titles: readonly string[],
  dictionary: Dictionary,
): readonly Measure[] {
  if (noun.length < 2 || noun.length > 12) return [];
  const { measureNames } = dictionary;
  return ['', '数', '人数'].flatMap((count) => {
    const rests = restsOf(dictionary).get(`${noun}${count}`) ?? [];
    return rests.flatMap((rest) => {
      const measure = measureNames.get(`${rest}${noun}${count}`);
      const speaks = (title: string) =>
        title.includes(whole ? `${rest}${noun}` : rest) && !isTurned(title, rest, stemOf(noun), dictionary);
      const isMeant =
        measure !== undefined &&
        titles.some((title) => speaks(title) && !namesAnother(title, rest, measure, dictionary));
      return isMeant ? measure : [];
    });
  });
}

/** Whether a word that nothing explains stands between the beginning and the rest of the name: 家庭医生续签约. */
function isTurned(title: string, rest: string, stem: string, dictionary: Dictionary): boolean {
  const behind = title.slice(title.indexOf(rest) + rest.length);
  const end = stem === '' ? -1 : behind.indexOf(stem);
  const between = behind.slice(0, Math.max(0, end));
  return (between.length === 1 && between !== '的') || readTitle(between, dictionary).unknown.length > 0;
}

/** Whether a title has the whole name of another measure, beside the beginning of the name of this one. */
function namesAnother(title: string, rest: string, measure: Measure, { measureNames }: Dictionary): boolean {
  return [...measureNames].some(
    ([name, other]) => other !== measure && name.length > 2 && title.includes(name) && !rest.includes(name),
  );
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
