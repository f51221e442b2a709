import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { withEntire } from '../years/entire-year.ts';
import { namesOfMeasure } from './names-of-measure.ts';
import { readTitle } from './title-words.ts';

/** A sentence says more than a title: its words are not asked about. */
const sentence = /[。；;！？]|.{60}/u;

/** Whether a text is longer than a title, or more than one. */
export function isSentence(text: string): boolean {
  return sentence.test(text);
}

/** The words of a text that neither the registers nor the names of these measures have: they may be a part of the area. */
export function unknownWords(text: string, measures: Iterable<Measure>, dictionary: Dictionary): readonly string[] {
  if (sentence.test(text)) return [];
  const { unknown } = readTitle(withEntire(text), dictionary);
  if (unknown.length === 0) return [];
  const key = nameKey(text);
  const written = [...dictionary.measureNames.keys()].filter((name) => key.includes(name));
  const own = [...measures].map((measure) => namesOfMeasure(measure, dictionary));
  // 型 of 1型糖尿病 is in 新建中小型国际化诊所数 by chance.
  const isOrdinal = (word: string) => word.length === 1 && /[\da-z]/u.test(key.charAt(key.indexOf(word) - 1));
  const names = [...written, ...own.flat()];
  // 社区和行政村医疗卫生机构 over 应覆盖社区和行政村数: those are what is counted.
  const isCounted = (word: string) => {
    const [, whose] = /^(.{3,}?)(?:医疗卫生|医疗|卫生)?机构$/u.exec(word) ?? [];
    return whose !== undefined && own.length > 0 && own.every((each) => each.some((name) => name.includes(whose)));
  };
  return [...new Set(unknown)].filter(
    (word) => !isCounted(word) && (isOrdinal(word) || !names.some((name) => name.includes(word))),
  );
}
