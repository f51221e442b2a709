import { oncePer } from '../memory/once-per.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { nameKey } from '../text/name-key.ts';

/**
 * Areas that a running text names by a full name ending in 市, 区 or 县; a city before one of its districts is not counted.
 * Short names are left out: they begin names of institutions.
 */
export function areasIn(text: string, dictionary: Dictionary): readonly string[] {
  const key = branchesNamed(nameKey(text), dictionary);
  const found = new Set<string>();
  let rest = key;
  for (const [name, area] of fullNames(dictionary)) {
    if (!rest.includes(name)) continue;
    found.add(area);
    rest = rest.replaceAll(name, '｜');
  }
  // 长春市朝阳区 is a district of another city.
  if (/[\u4e00-\u9fa5]{2}(?<![本全我各])[市省州盟]｜/u.test(rest)) return [];
  if (/｜｜/u.test(rest) && dictionary.reference !== null) found.delete(dictionary.reference);
  if (/[全本我]市/u.test(rest) && dictionary.reference !== null) found.add(dictionary.reference);
  return [...found];
}

/** The full names of areas, the longest first. */
const fullNames = oncePer(({ areaNames }: Dictionary) =>
  [...areaNames]
    .filter(([name]) => /[市区县]$/u.test(name) && name.length > 2)
    .sort(([left], [right]) => right.length - left.length),
);

/** 北京市公安局朝阳分局 is an office of 北京市朝阳区. */
function branchesNamed(key: string, { areaNames }: Dictionary): string {
  return key.replace(/[\u4e00-\u9fa5]{2,12}?(?:局|委员会|委)([\u4e00-\u9fa5]{2,4})分局/u, (office, place: string) => {
    const area = areaNames.get(place);
    const city = /^[\u4e00-\u9fa5]{2,4}市/u.exec(office)?.[0] ?? '';
    return area === undefined ? office : `${city}${area}`;
  });
}
