import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure, TitleWord } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import type { AskedWord, Why } from './asked-words.ts';
import { foreignTopicsIn } from './foreign-topic.ts';
import { namesOfMeasure } from './names-of-measure.ts';
import { preliminary } from './not-final.ts';
import { providerAtWork } from './own-work.ts';
import { peopleOfWorkIn } from './people-of-work.ts';
import { readTitle } from './title-words.ts';

/** Words that compare with earlier years, or two things with one another. */
const compares = /[本今当]年|对比|比较|同比|以来|[与比较和及、](?=[上去往]年|历史)|[与和及].+对照/u;

/** The register's reason for a line of work that has figures of all kinds: only short names are held against it. */
const ofShortNames = /^只有简称/u;

/** Whether a title or a name compares: what it says of earlier years is said of a part of its columns; what is not final stays so. */
export function comparesWithin(text: string): boolean {
  return compares.test(text) && !preliminary.test(text);
}

/**
 * The words of a title or a name by which a table may be another one than that of the year (旧, 增量, 任务), or of a line of
 * work that some of the measures do not belong to, or of one institution (妇幼保健院分娩情况). Used only to ask.
 */
export function otherTableIn(text: string, measures: Iterable<Measure>, dictionary: Dictionary): readonly AskedWord[] {
  const all = [...measures];
  const others = comparesWithin(text) ? [] : otherWordsIn(text, all, dictionary);
  const own = providerAtWork(text, dictionary);
  return [
    ...(own === undefined ? [] : [{ word: own.word, why: 'part' as const }]),
    ...others.map((word) => asked(word, 'state')),
    ...workplacesIn(text, all, dictionary),
    ...foreignTopicsIn(text, all, dictionary)
      .filter(({ reason }) => !ofShortNames.test(reason ?? ''))
      .map((word) => asked(word, 'part')),
    ...peopleOfWorkIn(text, all, dictionary).map((word) => asked(word, 'part')),
  ];
}

/** The words of a text that the register has as of another table, and that do not belong to each of the measures. */
export function otherWordsIn(text: string, measures: Iterable<Measure>, dictionary: Dictionary): readonly TitleWord[] {
  const all = [...measures];
  const isOwn = (measure: Measure, { word, fits }: TitleWord) =>
    fits.some((fit) => nameKey(measure.name).includes(fit)) ||
    namesOfMeasure(measure, dictionary).some((name) => name.includes(nameKey(word)));
  return readTitle(text, dictionary).others.filter((word) => !all.every((measure) => isOwn(measure, word)));
}

/** The register's reason for what is done in institutions, to people from elsewhere too. */
const byInstitution = /也可能是按机构所在地算的数$/u;

/** 助产 over 活产数, which is of those who live here: words that belong to the measures and may count them where it was done. */
function workplacesIn(text: string, measures: readonly Measure[], dictionary: Dictionary): readonly AskedWord[] {
  const scopes = readTitle(text, dictionary).phrases.flatMap((phrase) => phrase.flatMap((subject) => subject.scopes));
  return [...new Set(scopes)].flatMap(({ word, fits, reason }) => {
    const [means] = byInstitution.exec(reason ?? '') ?? [];
    const isOf = ({ name }: Measure) =>
      fits.some((fit) => nameKey(name).includes(fit)) && !nameKey(name).includes(word);
    return means !== undefined && measures.some(isOf) ? [{ word, why: 'kind' as const, reason: means }] : [];
  });
}

function asked({ word, reason }: TitleWord, why: Why): AskedWord {
  return { word, why, ...(reason === undefined ? {} : { reason }) };
}
