import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { ageBand, bandKey, withWordedAges } from '../text/age-band.ts';
import { nameKey } from '../text/name-key.ts';
import { namesOfMeasure } from './names-of-measure.ts';

/**
 * Whether a title has ages right before words of the name of a measure of people who are of no such ages: 30-69岁四类慢性病死亡
 * over 四类慢性病死亡人数, 3岁以下儿童保健 over 儿童保健系统管理人数, which an alias calls that of 0～6岁儿童. A name with ages of its own,
 * or of those whose age is set (适龄妇女), is its own affair; grown-up patients are all.
 */
export function isAgedOtherwise(text: string, measure: Measure, dictionary: Dictionary): boolean {
  const name = nameKey(measure.name);
  if (isOfOtherOld(text, measure, dictionary)) return true;
  if (measure.unit !== '人' || /岁|适龄|育龄/u.test(name)) return false;
  const own = new Set(namesOfMeasure(measure, dictionary).flatMap(bandsIn));
  return [...withWordedAges(nameKey(text)).matchAll(aged)].some(([, ages = '', next = '']) => {
    if (!name.includes(next)) return false;
    const [band] = bandsIn(ages);
    return band === undefined || !(own.has(band) || (name.includes('患者') && ofGrownUps.has(band)));
  });
}

/** 60岁及以上老年人健康管理, 老年人健康管理（60岁以上） over 65岁及以上老年人规范健康管理人数; 60岁及以上老年人口 is no line of work. */
function isOfOtherOld(text: string, measure: Measure, dictionary: Dictionary): boolean {
  if (!/岁及以上老年人.*管理/u.test(measure.name)) return false;
  const own = new Set(namesOfMeasure(measure, dictionary).flatMap(bandsIn));
  const found = [...withWordedAges(nameKey(text)).matchAll(ofOld)].flatMap(([, ages = '']) => bandsIn(ages));
  return found.length > 0 && !found.some((band) => own.has(band));
}

const ofOld =
  /(\d+(?:-\d+)?周?岁(?:及?以[上下])?)(?=的?(?:[中高]?老年|高龄|人群|居民|基本|公共卫生|健康管理|服务|情况|统计|数据|指标|年?报|$|[)）]))/gu;

/** Ages and the two characters right behind them. */
const aged = /(\d+(?:-\d+)?周?岁(?:及?以[上下])?)(?:的|组|人群)?([\u4e00-\u9fff]{2})/gu;

const ofGrownUps = new Set(['18-', '35-']);

/** 7岁以下 is 0-6岁. */
function bandsIn(key: string): readonly string[] {
  return [...key.matchAll(/\d+(?:-\d+)?周?岁(?:及?以[上下])?/gu)].flatMap(([text]) => {
    const [, under, and] = /^(\d+)周?岁(及?)以下$/u.exec(text) ?? [];
    if (under !== undefined) return [`0-${Number(under) - (and === '' ? 1 : 0)}`];
    const band = ageBand(text);
    return band === null ? [] : [bandKey(band)];
  });
}
