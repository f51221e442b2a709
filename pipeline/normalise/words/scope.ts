import { oncePer } from '../memory/once-per.ts';
import { remembered } from '../memory/remembered.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure, TitleWord } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { namesOfMeasure } from './names-of-measure.ts';
import { isListOfServices, isOwnService } from './services.ts';
import { isAgedOtherwise } from './title-ages.ts';
import { isTopic } from './title-vocabulary.ts';
import { age, readTitle, type Subject } from './title-words.ts';

/**
 * The word of a title that keeps a measure to a part of what it counts; null for none. Used only to refuse.
 * @param split dimensions whose members the table tells apart
 */
export function scopeIn(
  text: string,
  measure: Measure,
  split: ReadonlySet<string>,
  dictionary: Dictionary,
): string | null {
  return split.size === 0 ? unsplit(dictionary)(measure)(text) : scopeWith(text, measure, split, dictionary);
}

/** The word of a text that keeps each of the measures to a part; null where it does not speak of all of them. */
export function scopeOfAll(text: string, measures: Iterable<Measure>, dictionary: Dictionary): string | null {
  const scopes = [...measures].map((measure) => scopeIn(text, measure, none, dictionary));
  return scopes.every((scope) => scope !== null) ? (scopes[0] ?? null) : null;
}

const mostKept = 1_000;
const none: ReadonlySet<string> = new Set();

/** A title is asked for every figure of a measure, and by many questions. */
const unsplit = oncePer((dictionary: Dictionary) =>
  oncePer((measure: Measure) => remembered((text: string) => scopeWith(text, measure, none, dictionary), mostKept)),
);

function scopeWith(text: string, measure: Measure, split: ReadonlySet<string>, dictionary: Dictionary): string | null {
  const names = namesOfMeasure(measure, dictionary);
  const title = nameKey(text);
  const narrows = (scope: TitleWord) =>
    !names.some((name) => [nameKey(scope.word), ...scope.fits].some((fit) => hasFit(name, fit))) &&
    !isSplit(scope.word, title, measure, split, dictionary);
  if (isAgedOtherwise(text, measure, dictionary)) return said(age, title);
  const isService = isOwnService(measure, dictionary);
  for (const phrase of readTitle(text, dictionary).phrases) {
    if (isService && isListOfServices(phrase, dictionary)) continue;
    // 按报告地区、发病日期 are no two subjects: each says how all is counted.
    const way = phrase.flatMap(({ scopes }) => scopes).find((scope) => scope.word.startsWith('按') && narrows(scope));
    if (way !== undefined) return way.word;
    // 慢病 of 慢病与老年人管理 has no word of 管理高血压患者数 and speaks of it all the same.
    const isMeant = ({ words, scopes }: Subject) =>
      words.at(-1) === nameKey(scopes.at(-1)?.word ?? ' ') &&
      scopes.every(({ fits }) => names.some((name) => fits.some((fit) => name.includes(fit))));
    const alike = phrase.filter(
      (subject) => isMeant(subject) || subject.words.some((word) => tells(word, names, dictionary)),
    );
    // 死因监测 of 肿瘤登记及死因监测 is a subject of its own, of which 人均期望寿命 is.
    const isOther = ({ words }: Subject) => {
      const own = words.flatMap((word) => dictionary.titleWords.get(word) ?? []);
      return (
        own.every(({ kind }) => kind !== '范围') &&
        own.some((word) => isTopic(word) && word.fits.some((fit) => names.some((name) => name.includes(fit))))
      );
    };
    if (phrase.length > 1 && phrase.some(isOther)) continue;
    const found = (alike.length > 0 ? alike : phrase).map((subject) => subject.scopes.find(narrows));
    const [first] = found;
    if (first !== undefined && found.every((scope) => scope !== undefined)) return said(first, title);
  }
  return null;
}

/** A word of scope as the title says it: 30-69岁 for its ages. */
function said(scope: TitleWord, title: string): string {
  const ages = scope === age ? /\d+(?:-\d+)?(?:周?岁|龄)(?:及?以[上下])?/u.exec(title)?.[0] : undefined;
  return ages ?? scope.word;
}

/** Whether a name has a word that a word of scope fits; 户籍人口 is that of those people, not of their deaths (户籍人口死亡人数). */
function hasFit(name: string, fit: string): boolean {
  if (!name.includes(fit)) return false;
  return !(fit === '常住人口' || fit === '户籍人口') || name.replace(/总?数$/u, '').endsWith(fit);
}

/** Whether a title, or the name of a kind of institution, has a word of scope that holds all of what a measure counts: 托育机构 of 托位. */
export function isWholeOf(titles: readonly string[], measure: Measure, dictionary: Dictionary): boolean {
  const names = namesOfMeasure(measure, dictionary);
  const words = titles.flatMap((title) => readTitle(title, dictionary).phrases.flat());
  const scopes = words.flatMap((subject) => subject.scopes);
  const fits = ({ fits }: TitleWord) => names.some((name) => fits.some((fit) => name.includes(fit)));
  return scopes.length > 0 && scopes.every(fits);
}

/** Measures that may have a word in common while it still tells of which a title speaks: 床位, not 服务. */
const fewMeasures = 10;

/** Whether a word is a member of a dimension that the table splits, or that the title names more members of. */
function isSplit(
  word: string,
  title: string,
  measure: Measure,
  split: ReadonlySet<string>,
  dictionary: Dictionary,
): boolean {
  return (dictionary.memberNames.get(nameKey(word)) ?? []).some(({ dimension, name }) => {
    if (!measure.dimensions.includes(dimension)) return false;
    if (split.has(dimension)) return true;
    const others = [...dictionary.memberNames].filter(([, members]) =>
      members.some((member) => member.dimension === dimension && member.name !== name),
    );
    return others.some(([key]) => key.length > 1 && title.includes(key));
  });
}

/** Whether a word of a title speaks of a measure with these names rather than of others. */
function tells(word: string, names: readonly string[], dictionary: Dictionary): boolean {
  if (word.length < 2 || !names.some((name) => name.includes(word))) return false;
  return measuresWith(dictionary)(word) <= fewMeasures;
}

/** How many standard names of measures have a word in them. */
const measuresWith = oncePer(({ measures }: Dictionary) => {
  const keys = [...measures.keys()].map(nameKey);
  return remembered((word: string) => keys.filter((key) => key.includes(word)).length);
});
