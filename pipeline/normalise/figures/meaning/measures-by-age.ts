import type { Facets } from '../../labels/facets.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { tailsOf } from '../../words/name-ends.ts';
import { namesAnother, stemOf } from '../../words/names-ending.ts';

/** 死亡数 over ages: the one measure that is counted by age and by nothing else. */
export function measuresByAge(noun: string, { measureNames, bandDimensions }: Dictionary): readonly Measure[] {
  if (noun.length < 2) return [];
  const names = [noun, `${stemOf(noun)}数`, `${stemOf(noun)}人数`];
  return [...measureNames].flatMap(([name, measure]) =>
    // A population by age may be that of the year's end, not its mean.
    measure.flow &&
    measure.dimensions.length > 0 &&
    measure.dimensions.every((each) => bandDimensions.has(each)) &&
    names.some((each) => name.endsWith(each))
      ? measure
      : [],
  );
}

export function byAge(noun: string, titles: readonly string[], dictionary: Dictionary): readonly Measure[] {
  return [...measuresByAge(noun, dictionary), ...totalsByAge(noun, titles, dictionary)];
}

/** 四类慢病合计 over ages, under 四类慢性病分年龄死亡人数: the total of a measure that has kinds besides the ages. */
function totalsByAge(noun: string, titles: readonly string[], dictionary: Dictionary): readonly Measure[] {
  const stem = /^(.{3,})(?:合计|总计|小计)$/u.exec(noun)?.[1];
  if (stem === undefined) return [];
  return (tailsOf(dictionary).get(stem) ?? []).flatMap((tail) => {
    const measure = dictionary.measureNames.get(`${stem}${tail}`);
    const isDivided = measure?.dimensions.some((each) => dictionary.bandDimensions.has(each)) === true;
    const others = (title: string) =>
      measure !== undefined && namesAnother(title, `${stem}${tail}`, measure, dictionary);
    return measure !== undefined && isDivided && titles.some((title) => title.includes(tail) && !others(title))
      ? measure
      : [];
  });
}

/** 死亡人数, another name of a measure that is counted by age and by nothing else. */
export function needsAges(facets: Facets | null, { bandDimensions }: Dictionary): boolean {
  const dimensions = facets?.measure?.dimensions ?? [];
  return facets?.alias === true && dimensions.length > 0 && dimensions.every((each) => bandDimensions.has(each));
}

export function isAge(facets: Facets | null, { bandDimensions }: Dictionary): boolean {
  return (
    facets?.ageFrom !== undefined || facets?.members?.some(({ dimension }) => bandDimensions.has(dimension)) === true
  );
}
