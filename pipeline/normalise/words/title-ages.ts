import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { ageBand, bandKey, withWordedAges } from '../text/age-band.ts';
import { nameKey } from '../text/name-key.ts';
import { namesOfMeasure } from './names-of-measure.ts';

/**
 * Whether a title has ages right before words of the name of a measure of people who are of no such ages: 30-69岁四类慢性病死亡
 * over 四类慢性病死亡人数, 3岁以下儿童保健 over 儿童保健系统管理人数, which an alias calls that of 0～6岁儿童. A name with ages of its own,
 * or of those whose age is set (适龄妇女), is its own affair; grown-up patients are all. Ages before a list of diseases, or before
 * a word for several of them, are those of the patients of each: 65岁及以上高血压、糖尿病患者, 65岁及以上慢性病患者.
 */
export function isAgedOtherwise(text: string, measure: Measure, dictionary: Dictionary): boolean {
  const name = nameKey(measure.name);
  if (isOfOtherOld(text, measure, dictionary)) return true;
  if (measure.unit !== '人' || /岁|适龄|育龄/u.test(name)) return false;
  const own = new Set(namesOfMeasure(measure, dictionary).flatMap(bandsIn));
  return [...withWordedAges(nameKey(text)).matchAll(aged)].some(([, ages = '', next = '', more = '']) => {
    const [band] = bandsIn(ages);
    const isOfMothers = mothers.test(next) && /活产|出生|孕|产/u.test(name) && band !== fertile;
    const isOfInfants = /^(?:婴幼|幼儿)$/u.test(next) && name.includes('儿童');
    const isOfDisease = name.includes('患者') && isOfPatients(`${next}${more}`, name, dictionary);
    if (!name.includes(next) && !isOfMothers && !isOfInfants && !isOfDisease) return false;
    return band === undefined || !(own.has(band) || (name.includes('患者') && ofGrownUps.has(band)));
  });
}

/** Whether words are a list of diseases that a name of patients has one of, or begin with a word for several: 慢性病 of 高血压. */
function isOfPatients(words: string, name: string, { measures, titleWords }: Dictionary): boolean {
  const items = words.split(/[、和与及]/u);
  const [first = ''] = items;
  const isDisease = [...measures.keys()].some((each) => each.includes('患者') && each.includes(first.slice(0, 2)));
  if (isDisease) return items.some((item) => item.length > 1 && name.includes(item.slice(0, 2)));
  return [...titleWords].some(
    ([key, { kind, fits }]) =>
      kind === '范围' && key.includes('病') && first.startsWith(key) && fits.some((fit) => name.includes(fit)),
  );
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

/** 20-34岁产妇, whose births are counted too; those of 15-49岁 are all. */
const mothers = /^(?:产妇|孕产|孕妇|母亲)$/u;
const fertile = '15-49';

/** Ages, the two characters right behind them, and the list that these begin. */
const aged =
  /(\d+(?:-\d+)?周?岁(?:及?以[上下])?)(?:的|组|人群|(?:辖区|常住)?居民|人口)?([\u4e00-\u9fff]{2})([\u4e00-\u9fff、]*)/gu;

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
