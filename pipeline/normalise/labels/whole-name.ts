import { oncePer } from '../memory/once-per.ts';
import { unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Layout, Measure } from '../registers/vocabulary.ts';
import { ageBand, bandKey } from '../text/age-band.ts';
import { nameKey } from '../text/name-key.ts';
import { isPartOfYear } from '../years/part-label.ts';
import { yearOf, yearOfSamePeriod, yearOfVersion, yearToldIn } from '../years/year-label.ts';
import type { Facets } from './facets.ts';
import { unitsInSpelling } from './units-in-spelling.ts';

/** Why 1—9月, which no register has, is not read. */
export const partOfYear = '不是全年的数';

/** 提供中医药服务社区卫生服务机构数: names of measures without their 的; none that two measures would share. */
const plainNames = oncePer(({ measureNames }: Dictionary): ReadonlyMap<string, Measure> => {
  const found = new Map<string, Measure | null>();
  for (const [key, measure] of measureNames) {
    const plain = key.replaceAll('的', '');
    const before = found.get(plain) ?? measure;
    found.set(plain, before === measure ? measure : null);
  }
  return new Map([...found].flatMap(([key, measure]) => (measure === null ? [] : [[key, measure] as const])));
});

/** A key that is one name of the dictionary, from end to end. */
export function whole(key: string, dictionary: Dictionary): Facets | null {
  const ignored = dictionary.ignored.get(key);
  if (ignored !== undefined) {
    const derived = dictionary.derived.get(key);
    return derived === undefined ? { ignored } : { ignored, derived };
  }
  const layout = dictionary.layout.get(key);
  if (layout !== undefined) return layoutFacets(key, layout, dictionary);
  const measure = dictionary.measureNames.get(key) ?? plainNames(dictionary).get(key.replaceAll('的', ''));
  if (measure !== undefined)
    return key === nameKey(measure.name) ? { measure } : { measure, alias: true, ...unitsInSpelling(key, dictionary) };
  const members = dictionary.memberNames.get(key);
  if (members !== undefined) return { members, ...unitsInSpelling(key, dictionary) };
  const area = dictionary.areaNames.get(key);
  if (area !== undefined) return { area };
  const year = yearOf(key);
  if (year !== null) return { year };
  const told = yearToldIn(key);
  if (told !== null) return { year: told };
  const before = yearOfSamePeriod(key);
  if (before !== null) return { year: before, told: 'previous' };
  const versioned = yearOfVersion(key);
  if (versioned !== null) return { year: versioned, version: true };
  const band = ageBand(key);
  if (band !== null) {
    if (band.to === 'next') return { ageFrom: band.from };
    const member = dictionary.bands.get(bandKey(band));
    return member === undefined ? null : { members: [member] };
  }
  if (isPartOfYear(key)) return { ignored: partOfYear };
  if (dictionary.dimensions.has(key)) return { layout: '标签' };
  const units = unitsNamed(key.replace(/^\((.*)\)$/u, '$1'), dictionary.units);
  return units === null ? null : { units };
}

/** The area of which a key is the whole name, as `whole` has it. */
export function areaOf(key: string, dictionary: Dictionary): Facets['area'] {
  if (dictionary.ignored.has(key)) return undefined;
  const layout = dictionary.layout.get(key);
  if (layout !== undefined) return layoutFacets(key, layout, dictionary).area;
  return dictionary.measureNames.has(key) || dictionary.memberNames.has(key)
    ? undefined
    : dictionary.areaNames.get(key);
}

/** Words of layout that say something; 人数, 例数 and 个数 are numbers that also tell their unit. */
function layoutFacets(key: string, layout: Layout, dictionary: Dictionary): Facets {
  const unit = layout === '数值' && key.endsWith('数') ? key.slice(0, -1).replace(/^服务/u, '') : '';
  if (dictionary.units.has(unit)) return { layout, units: [unit] };
  if (layout === '合计') return { layout, total: 'all' };
  if (layout === '小计') return { layout, total: 'sub' };
  if (layout === '本年') return { layout, year: 'current' };
  if (layout === '上年') return { layout, year: 'previous' };
  if (layout === '全区') return { layout, area: { own: true } };
  if (layout === '全市') return dictionary.reference === null ? { layout } : { layout, area: dictionary.reference };
  return { layout };
}
