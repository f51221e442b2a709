import { isProvider } from '../../places/providers.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { unusedName } from '../../registers/unused.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';
import type { AskedWord } from '../../words/asked-words.ts';
import { contradictsName } from '../../words/contradicting-parts.ts';
import { namesOfMeasure } from '../../words/names-of-measure.ts';
import { otherStatistic } from '../../words/other-statistic.ts';
import { scopeIn } from '../../words/scope.ts';
import { areOppositeNames } from '../sums/opposite-parts.ts';

/** 执业(助理)医师=执业医师+执业助理医师. */
const equation = /^([^=+]{2,24})=([^=]+)$/u;
/** 总诊疗人次为门诊、急诊人次之和 */
const together =
  /^([^,;]{2,24}?)(?:数据?)?(?:[为是系即]|等于|由)([^,;]+?)(?:人次|人数|床位|机构)?(?:数)?(?:之和|的?合计|的?总和|相加|加总|的和|组成|构成)(?:得出|而成|所得)?$/u;
const alone = /^([^,;]{2,24}?)(?:[为是系即]|等于)([^,;]{2,12})$/u;
const counted = /(?:总?数量?|[总数]?量|人次|人次数)$/u;

/**
 * The words by which a clause makes a measure a sum of some of its parts (总诊疗人次=门诊+急诊), of one of them, or with what its name leaves
 * out; null for none, and for all members of a dimension that are the whole (男+女).
 */
export function summedParts(key: string, measure: Measure, dictionary: Dictionary): AskedWord | null {
  const [, whole = '', said = ''] = equation.exec(key) ?? together.exec(key) ?? alone.exec(key) ?? [];
  if (whole === '' || !isNameOf(whole, measure, dictionary)) return null;
  const isEquation = key.includes('=');
  const terms = said.split(isEquation ? /\+/u : /[+、和与及加]/u).map((term) => term.trim());
  const isUnused = (term: string) =>
    [term, term.replace(counted, '')].some((name) => unusedName(name, dictionary)?.beside.has(measure.name) === true);
  const [only = '', ...others] = terms;
  if (others.length === 0) {
    if (isUnused(only)) return { word: only, why: 'part' };
    const other = isEquation ? otherStatistic(`${whole}为${only}`, measure, dictionary) : null;
    return other === null ? null : { word: other, why: 'kind' };
  }
  if (!isEquation && !together.test(key)) return null;
  const added = isEquation ? terms.find((part) => contradictsName(part, measure.name, dictionary)) : undefined;
  if (added !== undefined) return { word: added, why: 'more' };
  const isPart = (term: string) =>
    isUnused(term) || isOfProvider(term) || scopeIn(term, measure, new Set(), dictionary) !== null;
  return terms.every(isPart) && !isAll(terms, dictionary) && !isBoth(terms, measure)
    ? { word: terms.join('+'), why: 'part' }
    : null;
}

/** 医院床位 */
function isOfProvider(term: string): boolean {
  return isProvider(term.replace(/(?:床位|人员|护士|医师|护士|人次|机构)?数?$/u, ''));
}

/** 活产数=男+女: nothing but the members that make up the whole. */
export function isWholeSum(clause: string, measure: Measure, dictionary: Dictionary): boolean {
  const [, whole = '', said = ''] = equation.exec(clause) ?? [];
  if (whole === '' || !isNameOf(whole, measure, dictionary)) return false;
  const terms = said.split('+').map((term) => term.replace(/[婴性]$/u, ''));
  return terms.length > 1 && (isAll(terms, dictionary) || isBoth(terms, measure));
}

/** Whether some dimension has no other members that make up its whole than those. */
function isAll(terms: readonly string[], { memberNames }: Dictionary): boolean {
  const named = terms.map((term) => memberNames.get(term) ?? memberNames.get(`${term}机构`) ?? []);
  const dimensions = new Set(named.flat().map(({ dimension }) => dimension));
  return [...dimensions].some((dimension) => {
    const all = new Set(
      [...memberNames.values()]
        .flat()
        .flatMap((member) => (member.dimension === dimension && member.composes ? [member.name] : [])),
    );
    const found = new Set(named.flat().flatMap((member) => (member.dimension === dimension ? [member.name] : [])));
    return all.size > 0 && [...all].every((name) => found.has(name));
  });
}

/** Two that are opposite (城镇+农村), or what a name has with and without its bracket: 执业医师+执业助理医师. */
function isBoth([one = '', two = '', ...more]: readonly string[], { name }: Measure): boolean {
  if (more.length > 0) return false;
  const forms = [name.replace(/[(（][^()（）]*[)）]/gu, ''), name.replace(/[()（）]/gu, '')].map((form) =>
    nameKey(form).replace(counted, ''),
  );
  const own = new Set([one, two].map((term) => term.replace(counted, '')));
  // 门诊+急诊 leaves out what is done elsewhere.
  return (!/^[门急]/u.test(one) && areOppositeNames(one, two)) || forms.every((form) => own.has(form));
}

/** A name of the measure, with or without 数 and 人数 at its end, or its last words: 床位 of 实有床位数. */
function isNameOf(term: string, measure: Measure, dictionary: Dictionary): boolean {
  const bare = (name: string) => nameKey(name).replace(/人?数$/u, '');
  const own = bare(term);
  return namesOfMeasure(measure, dictionary).some(
    (name) => bare(name) === own || (own.length > 1 && bare(name).endsWith(own)),
  );
}
