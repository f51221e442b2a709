import { oncePer } from '../memory/once-per.ts';
import { remembered } from '../memory/remembered.ts';
import { isOfQuarter, isProvider, kindOfProvider, providerOfTitle } from '../places/providers.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure, Member } from '../registers/vocabulary.ts';
import { nameKey } from '../text/name-key.ts';
import { scopeIn } from '../words/scope.ts';
import { isScoped } from './scoped-title.ts';
import { subjectOf, subjectStart } from './title-subject.ts';

interface Named extends Pick<Member, 'dimension' | 'name'> {
  readonly key: string;
  /** How a title writes it: a single letter is no word, 男性 is. */
  readonly written: string;
}

/** All members, each once; every title is held against them for every measure. */
const membersOf = oncePer(({ memberNames }: Dictionary): readonly Named[] =>
  [...new Set([...memberNames.values()].flat())].map(({ dimension, name }) => {
    const key = nameKey(name);
    return { dimension, name, key, written: name.length > 1 ? key : `${name}性` };
  }),
);

/** Those that say something alone. */
const kindsOf = oncePer((dictionary: Dictionary): readonly Named[] =>
  membersOf(dictionary).filter(({ name }) => !name.startsWith('其他')),
);

/**
 * A title that is a member's name, ends on a care provider once place, year and 情况表 are off, or names a disease or a
 * sex over figures by age.
 */
function isOneKind(
  text: string,
  own: string,
  measure: Measure,
  split: ReadonlySet<string>,
  dictionary: Dictionary,
): boolean {
  const known = kindsOf(dictionary);
  const others = known.filter(({ dimension, name }) => !split.has(dimension) && !own.includes(name));
  const byAge =
    measure.dimensions.length > 0 && measure.dimensions.every((each) => dictionary.bandDimensions.has(each));
  const foreign = others.filter(({ dimension }) => !measure.dimensions.includes(dimension));
  if (byAge && foreign.some(({ written }) => text.includes(written))) return true;
  const subject = subjectOf(text, dictionary);
  if (isOfQuarter(subjectStart(text, dictionary))) return true;
  const implied = known.some(
    ({ dimension, name }) =>
      name.endsWith(subject) && (split.has(dimension) || (measure.dimensions.includes(dimension) && name !== subject)),
  );
  if (implied || own.includes(subject)) return false;
  // 社区卫生服务中心数 below 社区卫生服务机构情况 is a part of what that counts.
  const counted = dictionary.measureNames.get(`${subject}数`);
  if (counted !== undefined && dictionary.parts.get(counted.name)?.has(measure.name) === true) return false;
  return isProvider(subject) || others.some(({ key }) => key === text);
}

/**
 * The title or sheet name that narrows a measure to one kind (公立医院卫生人员), though no label says so: it has the name
 * of exactly one member of a dimension that the measure has and the table does not split. Behind a colon the word of the
 * register that does so, where nothing else would. Used only to refuse.
 */
export function narrowingTitle(
  titles: readonly string[],
  file: string,
  measure: Measure,
  split: ReadonlySet<string>,
  dictionary: Dictionary,
): string | null {
  for (const title of titles) {
    if (namesOneKind(title, measure, split, dictionary)) return title;
    // A text file has one sheet, which bears the name of the file: that is asked about, not held against the figures.
    const word = nameKey(title) === nameKey(file) ? null : scopeIn(title, measure, split, dictionary);
    if (word !== null) return `${title}：${word}`;
  }
  return null;
}

/** Whether a title names one provider, one kind or one member, which no word of the register can set right. */
function namesOneKind(title: string, measure: Measure, split: ReadonlySet<string>, dictionary: Dictionary): boolean {
  return split.size === 0 ? unsplit(dictionary)(measure)(title) : isOfOneKind(title, measure, split, dictionary);
}

const mostKept = 1_000;
const none: ReadonlySet<string> = new Set();

/** A title is asked for every measure of every table below it. */
const unsplit = oncePer((dictionary: Dictionary) =>
  oncePer((measure: Measure) => remembered((title: string) => isOfOneKind(title, measure, none, dictionary), mostKept)),
);

function isOfOneKind(title: string, measure: Measure, split: ReadonlySet<string>, dictionary: Dictionary): boolean {
  const own = nameKey(measure.name);
  const members = membersOf(dictionary);
  const written = nameKey(title);
  const text = isScoped(title, measure, dictionary) ? written : written.replace(/\((?:含|包括|包含)[^()]*\)$/u, '');
  const kind = kindOfProvider(providerOfTitle(subjectStart(text, dictionary)));
  const isTold = (word: string) =>
    own.includes(word) || members.some(({ dimension, name }) => split.has(dimension) && name.endsWith(word));
  if ((kind !== undefined && !isTold(kind)) || isOneKind(text, own, measure, split, dictionary)) return true;
  return measure.dimensions.some((dimension) => {
    const [only, ...others] = split.has(dimension)
      ? []
      : members.filter((member) => member.dimension === dimension && text.includes(member.written));
    return only !== undefined && others.length === 0 && !own.includes(only.key);
  });
}
