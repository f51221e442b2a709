import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';
import type { AskedWord } from '../../words/asked-words.ts';
import { namesOfMeasure } from '../../words/names-of-measure.ts';
import { scopeIn } from '../../words/scope.ts';
import { summedParts } from './summed-parts.ts';

const opening = '^(?:注?\\d*[:.、])?(?:[本此上]表)?(?:所称|中|内)?的?["“]?';
/** 注册护士数是指三级医院的注册护士; 指标 and 指导 are other words. */
const meaning = new RegExp(
  `${opening}([^:"”]{2,24}?)["”]?[:,]?(?:是|系|即)?指(?![标导定数令])((?:(?:年|年度|报告期|报告年度)内)?(.+))$`,
  'u',
);

/**
 * The words by which a clause of a note defines a measure as a part of what it counts, or as a sum with what its name leaves out; null
 * for none, and for a definition of something else. Used only to ask.
 */
export function narrowDefinition(key: string, measure: Measure, dictionary: Dictionary): AskedWord | null {
  const [, term = '', meant = ''] = meaning.exec(key) ?? [];
  if (term !== '' && isNameOf(term, measure, dictionary)) {
    const scope = scopeIn(meant, measure, new Set(), dictionary);
    return scope === null ? null : { word: scope, why: 'part' };
  }
  return summedParts(key.replace(new RegExp(opening, 'u'), ''), measure, dictionary);
}

/** A clause that begins with 是指 behind the term that it explains: 注册护士数，是指…; any other clause alone. */
export function withTerm(keys: readonly string[], at: number): string {
  const key = keys[at] ?? '';
  return at > 0 && /^(?:是|系|即)?指(?![标导定数令])/u.test(key) ? `${keys[at - 1]}${key}` : key;
}

/** What a clause says that one of these measures, or what the clause before named, means: 妊娠满28周及以上 of 活产数指年内妊娠满28周及以上. */
export function meantIn(clause: string, measures: Iterable<Measure>, dictionary: Dictionary): string | null {
  const [, term = '', , meant = ''] = meaning.exec(/^(?:是|系|即)?指/u.test(clause) ? `本数${clause}` : clause) ?? [];
  if (meant === '') return null;
  return term === '本数' || [...measures].some((measure) => isNameOf(term, measure, dictionary)) ? meant : null;
}

const ages = /(?:不满|未满|年满|已满|满|不足)?\d+(?:周?岁|天|日龄|月龄|周|个月)(?:及?以[上下内])?/gu;
const persons =
  /^(?:的|内的?|期|年龄|在|至|[-—～]|及|和|或|妊娠|产后|儿童|婴儿|幼儿|人[群口员]?|居民|妇女|孕妇|产妇|老年人|新生儿|活产)*$/u;

/** 婴儿指不满1周岁的儿童: a word within the name of a measure, told by age alone. */
export function definesPersons(clause: string, measures: Iterable<Measure>): boolean {
  const [, term = '', , meant = ''] = meaning.exec(clause) ?? [];
  const isWithin = [...measures].some(({ name }) => name !== term && nameKey(name).includes(term));
  return term !== '' && isWithin && meant !== meant.replace(ages, '') && persons.test(meant.replace(ages, ''));
}

const share =
  /占.+的?(?:比例|比重|百分比|百分率)$|(?:人|人群|人口|居民|者|儿童|妇女)(?:所占)?的?(?:比例|百分比|百分率)$/u;

/** 具备基本健康素养的人占总人群的比例: what a percentage is of, with no word that would be of some only. */
export function definesShare(clause: string, measures: Iterable<Measure>, dictionary: Dictionary): boolean {
  const isOne = (measure: Measure) => measure.unit === '%' && scopeIn(clause, measure, new Set(), dictionary) === null;
  return share.test(clause) && [...measures].every(isOne);
}

/** A name of the measure, with or without 数 and 人数 at its end. */
function isNameOf(term: string, measure: Measure, dictionary: Dictionary): boolean {
  const bare = (name: string) => nameKey(name).replace(/人?数$/u, '');
  return namesOfMeasure(measure, dictionary).some((name) => bare(name) === bare(term));
}
