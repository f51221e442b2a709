import { areasIn } from '../places/areas-in.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { nameKey } from '../text/name-key.ts';
import { type Said, valuesOf } from './said.ts';

/** A place at the start of a title, after the year if any. */
const place = /^(?:\d{4}(?:-\d{4})?年?度?)?(?![年度])([\u4e00-\u9fa5]{2,3}?(?:省|市|自治区|区|县)|全国)/u;
/** Words that end like a place and are none. */
const noPlace =
  /(?:城市|[各全本我分一]市|[社地城郊山院辖片校病园小疫各全本我分牧林]区|功能区|开发区|[各全本我分]县|(?:按|根据|依据|应|受|由|从|[本此该]表).*|.*(?:医院|中心|街道).*)$/u;
const general = /^(?:[各全本我分]?[市区县]|全部|所有|分地区|各地区|合计)$/u;

/**
 * Places that a table says it is about and that no register knows: 地区：天津市, a title that begins with one, the
 * national database of the statistics service. Used only to refuse.
 */
export function foreignAreas(said: Said, dictionary: Dictionary): readonly string[] {
  // 建成区 is a part of any district.
  const isKind = (text: string) => dictionary.titleWords.get(nameKey(text))?.kind === '范围';
  const unknown = (text: string) =>
    areasIn(text, dictionary).length === 0 && !dictionary.areaNames.has(nameKey(text)) && !isKind(text);
  const stated = valuesOf(said, 'area').filter((text) => unknown(text) && !general.test(nameKey(text)));
  const titled = said.titles.flatMap((title) => {
    const key = nameKey(title);
    const found = place.exec(key)?.[1];
    return found === undefined || noPlace.test(found) || !unknown(found) || areasIn(key, dictionary).length > 0
      ? []
      : [found];
  });
  const national = /^(?:年度|月度|季度)数据$/u;
  const bases = valuesOf(said, 'area').length > 0 ? [] : valuesOf(said, 'database').map((text) => text.trim());
  return [
    ...stated,
    ...titled,
    ...(bases.some((text) => national.test(text)) ? ['全国'] : []),
    ...(bases.some((text) => provincial.test(text)) ? [someProvince] : []),
  ];
}

const provincial = /^(?:分省|主要城市|港澳台)[\u4e00-\u9fa5]*数据$/u;

/** What a table from a database of provinces and cities is about when it names none; it may be the reference area. */
export const someProvince = '分省（市）数据，没有写地区';
