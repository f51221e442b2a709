import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure, TitleWord } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { isTopic, vocabularyOf } from './title-vocabulary.ts';
import { readTitle, type Subject } from './title-words.ts';

/**
 * The words of a title for a line of work that some of these measures do not belong to: 签约 over 医疗卫生机构数. They are
 * words of the kind 通用 with `fits`, and say nothing against the measures that these name. A list of subjects says it
 * where each of them does (家庭医生签约与双向转诊, not 卫生资源与家庭医生签约). Used only to ask and to refuse.
 */
export function foreignTopicsIn(
  text: string,
  measures: Iterable<Measure>,
  dictionary: Dictionary,
): readonly TitleWord[] {
  const { words } = vocabularyOf(dictionary);
  const topicsOf = (subject: Subject) => subject.words.flatMap((word) => words.get(word) ?? []).filter(isTopic);
  const lines = readTitle(text, dictionary).phrases.filter(
    (phrase) => phrase.length > 0 && phrase.every((subject) => topicsOf(subject).length > 0),
  );
  if (lines.length === 0) return [];
  const foreign = [...measures].flatMap((measure) => {
    const name = nameKey(measure.name);
    const isOwn = ({ fits }: TitleWord) => fits.some((fit) => name.includes(fit));
    const isOf = (subject: Subject) => topicsOf(subject).some(isOwn);
    return lines.filter((phrase) => !phrase.some(isOf)).flatMap((phrase) => phrase.flatMap(topicsOf));
  });
  return [...new Set(foreign)];
}
