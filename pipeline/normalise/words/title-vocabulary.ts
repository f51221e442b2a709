import { oncePer } from '../memory/once-per.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { TitleWord } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';

/** The words that titles are cut into. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, TitleWord>;
  readonly longest: number;
}

/** Stands in a title for a span of ages. */
export const ages = '龄';

/** The words of titles: those of the register, and all names of the dictionary, which limit nothing. */
export const vocabularyOf = oncePer((dictionary: Dictionary): Vocabulary => {
  const { measureNames, memberNames, areaNames, layout, ignored, dimensions, departments, titleWords } = dictionary;
  const units = [...dictionary.units.keys()].filter((unit) => unit.length > 1);
  const names = [measureNames, memberNames, areaNames, layout, ignored].flatMap((each) => [...each.keys()]);
  const words = new Map<string, TitleWord>();
  const scopes = [...titleWords].flatMap(([key, { kind }]) => (kind === '范围' && key.length > 1 ? [key] : []));
  for (const name of [ages, ...units, ...names, ...[...dimensions, ...departments].map(nameKey)]) {
    // 社会办医疗机构 is cut into words, so that 社会办 is seen.
    if (!scopes.some((scope) => name.includes(scope))) words.set(name, { word: name, kind: '通用', fits: [] });
  }
  for (const [key, word] of titleWords) words.set(key, word);
  const longest = Math.max(...[...words.keys()].map((word) => word.length));
  return { words, longest };
});
