import { doubtfulTitle } from '../../figures/messages/word-messages.ts';
import type { Taken } from '../../figures/values/taken.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure, TitleWord } from '../../registers/vocabulary.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { askedFor } from '../../words/asked-words.ts';
import { namesOfMeasure } from '../../words/names-of-measure.ts';
import { isTopic } from '../../words/title-vocabulary.ts';
import { readTitle } from '../../words/title-words.ts';
import { slotsOf } from './title-slots.ts';

/**
 * Asks about a population that its line calls otherwise (65岁及以上老年人数), and about children, below a title of what some people
 * have or get (体检, 门诊患者, 家庭医生签约, 死亡): it may be those only. A line that says 人口 is that of all, and so is the first of a table
 * that names the others too (老年人数 beside 体检人数). The figures are read.
 */
export function askAboutPeopleByOtherNames(reader: Reader, taken: readonly Taken[]): void {
  const { table, findings, dictionary, grid } = reader;
  const called = taken.filter(
    ({ figure: { measure }, labels, observation }) =>
      observation?.value != null &&
      population.test(measure.name) &&
      labels.some(
        ({ facets, text }) => facets?.measure === measure && /人(?!口)|儿童/u.test(text) && !/常住|户籍/u.test(text),
      ),
  );
  const measures = [...new Set(called.map(({ figure }) => figure.measure))];
  const isOther = (word: string, title: string) =>
    grid.rows.some((row) =>
      row.some(({ kind, text }) => kind === 'text' && text !== title && nameKey(text).includes(word)),
    );
  for (const title of measures.length === 0 ? [] : table.said.titles) {
    const words = measures.flatMap((measure) => narrowing(title, measure, dictionary));
    const open = [...new Set(words)].filter((word) => !isOther(nameKey(word), title));
    if (open.length > 0) findings.add(doubtfulTitle(askedFor('part', open), title), slotsOf(title, grid));
  }
}

/** 65岁及以上常住人口, 0—6岁儿童数, not 死亡人数. */
const population = /(?:人口|岁儿童数)$/u;

/** What befalls some of the people. */
const befalls = /^(?:患者|病[人例]|就[诊医]|[救医]治|治疗|发病|死亡|[转出]院|转[诊运])/u;

/** The words of a title that are of some people and fit a population only for its name. */
function narrowing(title: string, measure: Measure, dictionary: Dictionary): readonly string[] {
  const names = namesOfMeasure(measure, dictionary);
  const isOwn = ({ word, fits }: TitleWord) =>
    [nameKey(word), ...fits].some((fit) => !/人口$/u.test(fit) && names.some((name) => name.includes(fit)));
  const subjects = readTitle(title, dictionary).phrases.flat();
  const words = subjects.flatMap((subject) => subject.words);
  const topics = words.flatMap((word) => dictionary.titleWords.get(word) ?? []).filter(isTopic);
  const narrow = [...subjects.flatMap((subject) => subject.scopes), ...topics];
  const kept = narrow.some(isOwn) ? [] : narrow.map(({ word }) => word);
  return [...kept, ...words.filter((word) => befalls.test(word))];
}
