import type { Facets, LabelReader } from '../../labels/facets.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';
import { measuresDue } from '../../words/due-and-done.ts';
import { tailsOf } from '../../words/name-ends.ts';
import { measuresEnding, namesAnother, stemOf } from '../../words/names-ending.ts';
import { readTitle } from '../../words/title-words.ts';
import { atEnd, inYear, nounOf } from './heading-noun.ts';
import { byAge, isAge, measuresByAge, needsAges } from './measures-by-age.ts';

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
  const aged = texts.some((text) => isAge(label(text), dictionary));
  // 发病数 is a word for numbers that says what they count.
  const counts = (text: string) =>
    named.size === 0 && label(text)?.layout === '数值' && stemOf(nounOf(text, dictionary).name).length > 1;
  const unknown = [...new Set(texts)].filter(
    (text) => label(text) === null || counts(text) || (!aged && needsAges(label(text), dictionary)),
  );
  const groups = named.size > 0 ? [] : [...new Set(texts)].filter((text) => label(text)?.layout === '分组');
  // 社区卫生服务中心 among the lines of 机构数 and 床位数 is one of the kinds of institutions, whatever else a title counts.
  const begun = (noun: string) =>
    named.size > 0 && /(?:机构|医院|中心|卫生院|门诊部|诊所|站)$/u.test(noun)
      ? []
      : measuresAround(noun, keys, dictionary);
  const nouns = unknown.map((text) => nounOf(text, dictionary).name).filter((noun) => noun.length > 1);
  // 实际开放 beside 总床日数: the table itself says of what.
  const isCompleted = (noun: string) =>
    nouns.some((other) => [noun + other, other + noun].some((name) => dictionary.measureNames.has(name)));
  const stems = new Map(unknown.map((text) => [text, stemOf(nounOf(text, dictionary).name)]));
  for (const text of [...unknown, ...groups]) {
    const { name: noun, units } = nounOf(text, dictionary);
    const ending = measuresEnding(noun, !stems.has(text), keys, dictionary);
    const [measure, ...others] = new Set(
      aged ? byAge(noun, keys, dictionary) : ending.length > 0 ? ending : begun(noun),
    );
    if (measure === undefined || others.length > 0 || named.has(measure) || isCompleted(noun)) continue;
    if (measure.flow && atEnd.test(nameKey(text))) continue;
    if (!measure.flow && inYear.test(nameKey(text))) continue;
    const isKept = aged || measuresByAge(noun, dictionary).length === 0;
    if (!isKept && !titles.every((title) => isOnlyOf(title, measure, dictionary))) continue;
    const stem = stemOf(noun);
    const isRival = ([other, ending]: readonly [string, string]) =>
      other !== text && ending.endsWith(stem) && keys.some((key) => key.includes(ending.slice(0, -stem.length)));
    if ([...stems].some(isRival)) continue;
    known.set(text, { measure, alias: true, ...(units === null ? {} : { units }) });
  }
  // 筛查人数 beside 听力筛查 is of that where it stands below it.
  for (const [text, { measure }] of [...known]) {
    const stem = stemOf(nounOf(text, dictionary).name);
    const isHead = ([other, facets]: readonly [string, Facets]) =>
      facets.measure !== measure &&
      nounOf(other, dictionary).name.length > stem.length &&
      nounOf(other, dictionary).name.endsWith(stem);
    if (stem.length > 1 && [...known].some(isHead)) known.delete(text);
  }
  return known.size === 0 ? label : (text) => known.get(text) ?? label(text);
}

/** Whether a title keeps to nothing but what the name of a measure begins with: 户籍人口 of 户籍死亡人数, no disease, no 儿童. */
function isOnlyOf(title: string, { name }: Measure, dictionary: Dictionary): boolean {
  const { phrases, unknown } = readTitle(title, dictionary);
  const scopes = phrases.flatMap((subjects) => subjects.flatMap((subject) => subject.scopes));
  return unknown.length === 0 && scopes.every(({ word }) => word.startsWith(name.slice(0, 2)));
}

function measuresAround(noun: string, titles: readonly string[], dictionary: Dictionary): readonly Measure[] {
  const due = measuresDue(noun, titles, dictionary);
  return due.length > 0 ? due : measuresBeginning(noun, titles, dictionary);
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
