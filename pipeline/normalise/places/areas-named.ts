import { oncePer } from '../memory/once-per.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { nameKey } from '../text/name-key.ts';
import { areasIn } from './areas-in.ts';

/** Who asks for a table or hands it out: its name says nothing of whose figures they are. */
const issuer =
  /^(?:卫健|卫生健康|卫计|卫生计生|卫生局|统计|疾控|疾病预防|医保|医疗保障|妇幼保健院|民政|公安|老龄|中医管理)[\u4e00-\u9fa5]*?(?:委员会|委|局|中心|院|办|处)|^[\u4e00-\u9fa5]{0,12}?(?:平台|系统|直报网)/u;

/** At the start, not 本区与全市, 占全市. */
const wholeCity = /^[^\u4e00-\u9fa5]*(?:年度?)?[全本我]市(?!排|位|平均|参照|比较|对比|占)/u;

/**
 * Areas that the name of a file or a sheet speaks of, by full or short names; a city is left out before one of its
 * districts and as part of an office's name. Used only to refuse.
 */
export function areasOfName(text: string, dictionary: Dictionary): readonly string[] {
  const key = nameKey(text);
  const found = new Set(areasIn(text, dictionary));
  const names = [...dictionary.areaNames].filter(([name]) => name.length > 1 && key.includes(name));
  names.sort(([left], [right]) => right.length - left.length);
  let rest = programmes(dictionary).reduce((left, name) => left.replaceAll(name, ''), key);
  for (const [name, area] of names) {
    if (!rest.includes(name)) continue;
    found.add(area);
    rest = rest.replaceAll(name, area === dictionary.reference ? '＠' : '｜');
  }
  const city = rest.split('＠').slice(1);
  const isMeant =
    city.length > 0 ? city.some((after) => !after.startsWith('｜') && !issuer.test(after)) : wholeCity.test(rest);
  if (dictionary.reference !== null && !isMeant) found.delete(dictionary.reference);
  return [...found];
}

/** 健康北京: names with a word for the city in them that say nothing of whose figures they are. */
const programmes = oncePer(({ areaNames, titleWords, reference }: Dictionary) => {
  const city = [...areaNames].flatMap(([name, area]) => (area === reference && name.length > 1 ? [name] : []));
  const isNamed = ([key, { kind, fits }]: readonly [
    string,
    { readonly kind: string; readonly fits: readonly string[] },
  ]) => kind === '通用' && fits.length === 0 && !city.includes(key) && city.some((name) => key.includes(name));
  return [...titleWords].filter(isNamed).map(([key]) => key);
});

/** The areas that a text names beside the reference area, where none of them is one of `own`; none otherwise. */
export function areasElsewhere(text: string, own: ReadonlySet<string>, dictionary: Dictionary): readonly string[] {
  const named = areasOfName(text, dictionary).filter((area) => area !== dictionary.reference);
  return named.some((area) => own.has(area)) ? [] : named;
}
