import { areasElsewhere, areasOfName } from '../../places/areas-named.ts';
import { isProvider } from '../../places/providers.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { type AskedWord, askedIf } from '../../words/asked-words.ts';
import { addedTo } from '../../words/inclusion.ts';
import { leavingOut } from '../../words/leaving-out.ts';
import { scopeIn } from '../../words/scope.ts';
import { someOf } from '../../words/some-of.ts';
import { unknownWords } from '../../words/unknown-words.ts';

/** Words with which a note leaves something out: what follows need not be known. */
const excludes = new RegExp(`${leavingOut}|除[^，。；了去]{1,12}外|不在内|excl(?:\\.|ud)|[a-z]{3}only$`, 'u');

/** Words with which a note says of what a table is, or keeps it to something. */
const keepsTo = /仅|只(?![要需])|限于|范围|口径/u;

const markers = new RegExp(`(?:${excludes.source}|${keepsTo.source})(?:包?含|包括|统计)?`, 'gu');

const isOf =
  /^(?:以[上下]|上述|[本此该上各]表|表中|表内|本报表|[本全该]册|本套表?|本次|数据|数字|全部)+(?:均?为|均?是|系|均?来源于|均?来自|均?[取摘采]自)(.+?)(的?(?:数据|数字|情况|数))?$/u;

/** 为医院床位, 都是公立医院: a remark that says no more than of whom the figures are. */
const ofThose = /^(?:均|都|全)?(?:为|是|系)([\u4e00-\u9fff]{2,10})$/u;

/** 为全市数据, without what is of it. */
const isOfPlace =
  /^(?:(?:均|都)?(?:为|是|系)|(?=(?:[全本我][市省]|全国)(?:统计)?(?:口径|数据?|总数|合计)$))([\u4e00-\u9fff]{2,8}?)的?(?:数据|数字|数|情况|口径|合计)$|^([全本我][市省]|全国)$|(?:为|是|系)([\u4e00-\u9fff]{1,4}[市国省区县])(?:的?(?:统计)?(?:口径|数据?|总数|合计))?$/u;

/** 实有床位数为朝阳医院, 数据来自朝阳医院: the one body that figures are of; not who sent them. */
const ofOne =
  /(?<!填报.{0,6}|报送.{0,6}|单位|机构|牵头)(?:为|是|系|来自)([\u4e00-\u9fff]{2,12}?)的?(?:数据|数字|情况|数)?$/u;

/** 三级医院上报, 由民营机构提供的数据: whoever counted did so for themselves. */
const reported = /^(?:由|均?为)?([\u4e00-\u9fff]{2,10}?)(?:自行)?(?:上报|报送|填报|提供|直报)的?(?:数据?|情况)?$/u;

/** What counts more than before, and how official figures of residents come about. */
const harmless = /(?<![不未仅只]|[不未仅只]包)(?:包?含|包括)|推算|^用于|^用来/u;

/** Names of another area are those of the figures behind such a word only. */
const belongs = /包?含|包括|计入|为|系|是/u;

/**
 * The words by which a clause says that figures are of another area, or of more or less than their measure; null for none.
 * @param key a clause without blanks, in half width
 * @param area the area that the figures were read for
 */
export function partIn(key: string, measure: Measure, area: string, dictionary: Dictionary): AskedWord | null {
  const [, counted, alone, behind] = measure.citywide ? [] : (isOfPlace.exec(key) ?? []);
  const place = counted ?? alone ?? behind;
  const places = place === undefined ? [] : areasOfName(place, dictionary);
  if (place !== undefined && (/^全国|^[全本我][市省]/u.test(place) || (places.length > 0 && !places.includes(area))))
    return { word: place, why: 'place' };
  const others = belongs.test(key) && !measure.citywide ? areasElsewhere(key, new Set([area]), dictionary) : [];
  if (others.length > 0) return { word: others.join('、'), why: 'place' };
  const added = askedIf('more', addedTo(key, measure, dictionary));
  if (added !== null) return added;
  const [, one] = ofOne.exec(key) ?? [];
  if (one !== undefined && isOne(one)) return { word: one, why: 'part' };
  const [, said] = ofThose.exec(key) ?? reported.exec(key) ?? [];
  const only = said === undefined ? null : scopeIn(said, measure, new Set(), dictionary);
  if (only !== null) return { word: only, why: 'part' };
  const excluded = excludes.exec(key)?.[0];
  const [, subject, ending] = isOf.exec(key) ?? [];
  if (excluded === undefined && (harmless.test(key) || (subject === undefined && !keepsTo.test(key)))) return null;
  const elsewhere = subject === undefined || measure.citywide ? [] : areasOfName(subject, dictionary);
  if (subject !== undefined && elsewhere.length > 0 && !elsewhere.includes(area))
    return { word: subject, why: 'place' };
  const scope = scopeIn(key.replace(markers, ''), measure, new Set(), dictionary) ?? someOf(key) ?? excluded;
  if (scope !== undefined) return { word: scope, why: 'part' };
  const [unknown] = subject === undefined || ending === undefined ? [] : unknownWords(subject, [measure], dictionary);
  if (unknown !== undefined) return { word: unknown, why: 'unknown' };
  return null;
}

/** 朝阳医院, not 各医院. */
function isOne(name: string): boolean {
  return isProvider(name) && !/各|全|所有|辖区|[、和及]/u.test(name);
}
