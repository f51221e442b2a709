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
  // 年度任务 heads a column that is not read; in a title it is cut, so that 任务 is seen.
  const others = [...titleWords].flatMap(([key, { kind }]) => (kind === '别表' && key.length > 1 ? [key] : []));
  const unread = [...ignored.keys()].filter((name) => !others.some((other) => name.includes(other)));
  const names = [...unread, ...[measureNames, memberNames, areaNames, layout].flatMap((each) => [...each.keys()])];
  const words = new Map<string, TitleWord>();
  const topics = [...titleWords].filter(([key, word]) => key.length > 1 && isTopic(word));
  const scopes = [...titleWords].flatMap(([key, { kind }]) => (kind === '范围' && key.length > 1 ? [key] : []));
  for (const name of [ages, ...units, ...names, ...[...dimensions, ...departments].map(nameKey)]) {
    // 社会办医疗机构 is cut into words, so that 社会办 is seen.
    if (!scopes.some((scope) => name.includes(scope)))
      words.set(name, named(name, measureNames.has(name) ? topics : []));
  }
  for (const [key, word] of titleWords) words.set(key, word);
  const longest = Math.max(...[...words.keys()].map((word) => word.length));
  return { words, longest };
});

/** Whether a word is of a line of work, and so says nothing only of the measures that its `fits` name; 含民营 says what is counted in. */
export function isTopic({ word, kind, fits }: TitleWord): boolean {
  return kind === '通用' && fits.length > 0 && !word.startsWith('含');
}

/** The name of a measure is of the lines of work whose words it has: 疾控人员. */
function named(name: string, topics: readonly (readonly [string, TitleWord])[]): TitleWord {
  const [[, first] = [], ...others] = topics.filter(([key]) => name.includes(key));
  if (first === undefined) return { word: name, kind: '通用', fits: [] };
  return { ...first, word: name, fits: [first, ...others.map(([, word]) => word)].flatMap(({ fits }) => fits) };
}
