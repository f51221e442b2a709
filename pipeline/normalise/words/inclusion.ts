import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure, TitleWord } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { contradictsName } from './contradicting-parts.ts';
import { namesOfMeasure } from './names-of-measure.ts';
import { readTitle } from './title-words.ts';

const begins = /(?<![不未仅只])(?:包含|包括|涵盖|含有?)(.+)$/u;
const kinds = /(?:医疗卫生机构|医疗机构|卫生机构|机构|医院|单位)$/u;
const providers = /(?:[室站院所]|中心|机构)$/u;
const everywhere = /^(?:在?(?:本|全|我)?(?:辖区|区域|区)内?(?:的|所有|全部|各类)*|所有|全部|各类)(?=..)/u;

/** The parts that a text says to be counted in: 社会办 and 个体诊所 of 包括社会办、个体诊所; empty where it says none. */
function partsIn(text: string): readonly string[] {
  const list = begins.exec(nameKey(text))?.[1]?.replace(everywhere, '') ?? '';
  return list === '' ? [] : list.split(/[、,和及与]/u).map((part) => part.replace(/^含/u, ''));
}

/**
 * Whether a text names nothing but parts that a measure has anyway: 含民营, 包括社会办、个体诊所 where it counts all there is,
 * 含中心和站 of 社区卫生服务机构. Each part stands with 含 before it among the words of titles that limit nothing, of all
 * measures or of those that `fits` names.
 */
export function includesOwn(text: string, measure: Measure, dictionary: Dictionary): boolean {
  const parts = newly.test(text) ? [] : partsIn(text);
  return parts.length > 0 && parts.every((part) => isOwn(part, measure, dictionary));
}

/** 首次包含民营机构: what was not counted in before. */
const newly = /首次|开始|[年月日]起/u;

/** What a text says to be counted in beyond the words for what these measures have anyway: 部队医院 of 含市属及驻区部队医院. */
export function restsIn(text: string, measures: Iterable<Measure>, { titleWords }: Dictionary): readonly string[] {
  const isKnown = ({ kind, fits }: TitleWord) =>
    kind === '通用' &&
    (fits.length === 0 || [...measures].every(({ name }) => fits.some((fit) => nameKey(name).includes(fit))));
  return partsIn(text).map((part) => {
    const known = [...part].findLastIndex((_, at) => {
      const entry = titleWords.get(`含${part.slice(0, at + 1)}`);
      return entry !== undefined && isKnown(entry);
    });
    return part.slice(known + 1);
  });
}

/** What a text adds to a measure that does not have it: 社区卫生服务中心数含社区卫生服务站, or 含村卫生室; undefined for nothing. */
export function addedTo(text: string, measure: Measure, dictionary: Dictionary): string | undefined {
  const isLike = (part: string) => part.length > 4 && measure.name.includes(part.slice(0, 4));
  return partsIn(text).find(
    (part) =>
      (isKind(part, dictionary) && contradictsName(part, measure.name, dictionary)) ||
      (isLike(part) && (entryOf(part, dictionary)?.fits ?? []).length > 0 && !isOwn(part, measure, dictionary)),
  );
}

/** Institutions, and words for a kind of them or of people: 村卫生室, 民营, 非户籍. */
function isKind(part: string, { titleWords }: Dictionary): boolean {
  return providers.test(part) || titleWords.get(part)?.kind === '范围' || titleWords.has(`含${part}`);
}

function isOwn(part: string, measure: Measure, dictionary: Dictionary): boolean {
  if (isMember(part, measure, dictionary)) return true;
  const entry = entryOf(part, dictionary);
  if (entry?.kind !== '通用') return false;
  if (entry.fits.length === 0) return isOfAll(measure, dictionary);
  return namesOfMeasure(measure, dictionary).some((name) => entry.fits.some((fit) => name.includes(fit)));
}

/** 新型冠状病毒感染 of what is counted with that among its parts. */
function isMember(part: string, { name, dimensions }: Measure, { memberNames }: Dictionary): boolean {
  return (memberNames.get(part) ?? []).some(
    ({ dimension, measures }) => dimensions.includes(dimension) && (measures.length === 0 || measures.includes(name)),
  );
}

function entryOf(part: string, { titleWords }: Dictionary) {
  return titleWords.get(`含${part}`) ?? titleWords.get(`含${part.replace(kinds, '')}`);
}

/** Whether a measure counts all there is in an area: no word of its name keeps it to a part. */
function isOfAll(measure: Measure, dictionary: Dictionary): boolean {
  return readTitle(measure.name, dictionary)
    .phrases.flat()
    .every(({ scopes }) => scopes.length === 0);
}
