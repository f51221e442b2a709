import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure, TitleWord } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { populations } from './services.ts';
import { isTopic, vocabularyOf } from './title-vocabulary.ts';
import { readTitle } from './title-words.ts';

/**
 * The words of a title for a line of work that stand right before the people that some of these measures count, and are of no
 * such measure: 家庭医生签约 before 慢性病患者 over 高血压患者规范管理人数. They may keep the figures to those people whom that work
 * reaches. Who sends a table is none, nor is a subject of its own (家庭医生签约及慢性病患者). Used only to ask.
 */
export function peopleOfWorkIn(
  text: string,
  measures: Iterable<Measure>,
  dictionary: Dictionary,
): readonly TitleWord[] {
  const { words: known } = vocabularyOf(dictionary);
  // 家庭医生签约服务 is the work of 家庭医生签约.
  const workOf = (word: string) =>
    [word, word.replace(/(?:服务|工作)$/u, '')].map((each) => known.get(each)).find((each) => each && isTopic(each));
  const inhabitants = populations(dictionary);
  const names = [...measures].map(({ name }) => name).filter((name) => !inhabitants.includes(name));
  const pairs = readTitle(text, dictionary)
    .phrases.flat()
    .flatMap(({ words }) => {
      const own = words.filter((word) => !joins.test(word));
      return own.slice(1).map((word, at) => [workOf(own[at] ?? ''), known.get(word)] as const);
    });
  const found = pairs.flatMap(([work, people]) => {
    if (work === undefined || people?.kind !== '范围') return [];
    if (offices.test(work.word) || !persons.test(nameKey(people.word))) return [];
    const isBetween = (name: string) =>
      people.fits.some((fit) => nameKey(name).includes(fit)) && !work.fits.some((fit) => nameKey(name).includes(fit));
    return names.some(isBetween) ? [work] : [];
  });
  return [...new Set(found)];
}

/** What may stand between the two. */
const joins = /^(?:的|之|服务|工作|项目|辖区|重点|人群|居民|常住|全部|各类)$/u;

/** Who sends a table: 基层卫生科, 精神卫生中心. */
const offices = /(?:[科处办委局室院所站]|中心|委员会)$/u;

/** People, and diseases by which people are told apart. */
const persons = /(?:患者|病人|老年人|老人|儿童|妇女|产妇|婴幼儿|新生儿|人群)$|病|血压|障碍|肿瘤|卒中/u;
