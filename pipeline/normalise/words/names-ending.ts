import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { restsOf } from './name-ends.ts';
import { readTitle } from './title-words.ts';

/** Measures whose names end with a noun and of which a title has the rest; `whole`: the noun behind it, too. */
export function measuresEnding(
  noun: string,
  whole: boolean,
  titles: readonly string[],
  dictionary: Dictionary,
): readonly Measure[] {
  if (noun.length < 2 || noun.length > 12) return [];
  const { measureNames } = dictionary;
  return ['', '数', '人数'].flatMap((count) => {
    const rests = restsOf(dictionary).get(`${noun}${count}`) ?? [];
    return rests.flatMap((rest) => {
      const measure = measureNames.get(`${rest}${noun}${count}`);
      const speaks = (title: string) =>
        title.replaceAll(`非${rest}`, '').includes(whole ? `${rest}${noun}` : rest) &&
        !isTurned(title, rest, stemOf(noun), dictionary);
      const isMeant =
        measure !== undefined &&
        titles.some((title) => speaks(title) && !namesAnother(title, rest, measure, dictionary, `${noun}${count}`));
      return isMeant ? measure : [];
    });
  });
}

/** Whether a word that nothing explains stands between the beginning and the rest of the name: 家庭医生续签约. */
function isTurned(title: string, rest: string, stem: string, dictionary: Dictionary): boolean {
  const behind = title.slice(title.indexOf(rest) + rest.length);
  const end = stem === '' ? -1 : behind.indexOf(stem);
  const between = behind.slice(0, Math.max(0, end));
  return (between.length === 1 && between !== '的') || readTitle(between, dictionary).unknown.length > 0;
}

/**
 * Whether a title has the whole name of another measure, beside the beginning of the name of this one. What is
 * joined with the heading (户籍出生死亡人数) is no other.
 */
export function namesAnother(
  title: string,
  rest: string,
  measure: Measure,
  { measureNames }: Dictionary,
  heading = '',
): boolean {
  const stem = stemOf(heading);
  const isJoined = (name: string) =>
    stem !== '' &&
    (['', '人口', '居民'].some((people) => title.includes(`${rest}${people}${stem}${name}`)) ||
      (name.startsWith(rest) && title.includes(`${name}${heading}`)));
  const others = [...measureNames].flatMap(([name, other]) =>
    other !== measure && name.length > 2 && title.includes(name) && !rest.includes(name) ? [name] : [],
  );
  const isOwn = (name: string) => isJoined(name) || (name === heading && others.some(isJoined));
  return others.some((name) => !isOwn(name));
}

/** 签约 of 签约人数. */
export function stemOf(noun: string): string {
  return noun.replace(/总?人?数$/u, '');
}
