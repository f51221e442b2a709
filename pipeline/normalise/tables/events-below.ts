import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { indentOf, isMarked, standsWithin } from './depth.ts';
import type { LabelUse, Path } from './label-use.ts';

/**
 * A line set in right below a population, or below what else happens to it, that its words name behind those of the
 * population: 　出生 and 　死亡 below 户籍人口. The label itself where they name nothing, where the population is of another year (births
 * are not of 上年末) or in thousands, and where another line stands between of which it may be.
 * @param above the few lines before it, the nearest last
 */
export function asEventBelow(above: readonly Path[], use: LabelUse, dictionary: Dictionary): LabelUse {
  if (use.facets !== null) return use;
  const leaves = above.flatMap((path) => path.at(-1) ?? []);
  const at = leaves.findLastIndex((each) => standsWithin(use, each));
  const host = leaves[at];
  if (host === undefined) return use;
  const isBeside = (each: LabelUse) => indentOf(each) === indentOf(use) && isMarked(each) === isMarked(use);
  const isEvent = (each: LabelUse) =>
    moves.test(nameKey(each.text).replace(/[()]/gu, '')) || asEventOf(host, each, dictionary) !== each;
  // 男 and 女 set in below 出生 are of that.
  const events = leaves.slice(at + 1).filter((each, index) => index === 0 || indentOf(each) <= indentOf(use));
  return events.every((each) => isBeside(each) && isEvent(each)) ? asEventOf(host, use, dictionary) : use;
}

/** What happens to a population beside births and deaths. */
const moves =
  /^(?:其中:?)?(?:净?(?:迁[入出移]|流[入出]|增[加长]?|减少)|出生|死亡|自然增长|机械增长|变动)(?:人[数口次]|总?数|户数|量|率|(?:市|省|区|县|国)[内外]|外[省市]|本[市省])*$/u;

/** 当年出生: the year of the population; 上年出生 is of another. */
const ofYear = /^(?:当年|本年度?|年内|全年)/u;

/** As many parts of a population are looked at for it. */
export const mostParts = 20;

/** A label below the heading of a population that names with it what happens to it: 出生 under 户籍人口. */
export function asEventOf(host: LabelUse, use: LabelUse, dictionary: Dictionary): LabelUse {
  const { measure: population, year, units = [] } = host.facets ?? {};
  // 老年人数 has people in it, and 规范管理人数 beside its other parts may be of one of those.
  const isPopulation = population?.name.endsWith('人口') === true && /人口/u.test(host.text);
  if (!isPopulation || use.facets !== null || year !== undefined) return use;
  const [over, own] = [bare(host.text, dictionary), bare(use.text, dictionary)];
  if (own.units === null && units.some((unit) => unit !== population.unit)) return use;
  const event = own.name.replace(ofYear, '');
  const names = ['', '数'].map((count) => `${over.name}${event}${count}`);
  const found = names.flatMap((name) => dictionary.measureNames.get(name) ?? []);
  return isOne(found) && found[0] !== population
    ? { ...use, facets: { measure: found[0], alias: true, ...(own.units === null ? {} : { units: own.units }) } }
    : use;
}

function isOne(found: readonly Measure[]): found is readonly [Measure, ...Measure[]] {
  return new Set(found).size === 1;
}

function bare(text: string, { units }: Dictionary) {
  const { name, units: own } = nameAndUnits(nameForms(nameKey(text)).at(-1) ?? '', units);
  return { name: name.replace(/^年末|数$/gu, ''), units: own };
}
