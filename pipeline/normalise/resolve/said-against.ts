import { kindsOf } from '../registers/kinds.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse, Path } from '../tables/label-use.ts';
import { ageBand } from '../text/age-band.ts';
import { nameKey } from '../text/name-key.ts';
import { foreignTopicsIn } from '../words/foreign-topic.ts';
import { isNotActual, isNotWhole } from '../words/not-actual.ts';
import { scopeIn } from '../words/scope.ts';
import { isOtherCount } from './other-counts.ts';
import { isRegisteredPart } from './part-labels.ts';
import { type Resolution, unread } from './resolution.ts';
import { isScoped } from './scoped-title.ts';
import type { Surroundings } from './surroundings.ts';

/** What titles, headings and the file's name say against a figure: planned, not whole, of one kind only. Null for nothing. */
export function saidAgainst(
  path: Path,
  topics: readonly LabelUse[],
  measure: Measure,
  around: Surroundings,
): Resolution | null {
  const other = path.find((use) => isOtherCount(use, measure));
  if (other !== undefined) return unread('two measures', `${other.text}、${measure.name}`, measure);
  const headings = [...around.context.titles, ...topics.map((topic) => topic.text)];
  const dated = path.some((use) => use.facets?.year !== undefined);
  const planned = [...headings, ...(dated ? [] : [around.context.file])].find((text) =>
    isNotActual(text, measure.name),
  );
  if (planned !== undefined) return unread('not actual', planned, measure);
  // What came new is named behind the word.
  const file = around.context.file.replace(/新增$/u, '');
  const partial = [...headings, file].find((text) => isNotWhole(text, measure.name, measure.flow));
  if (partial !== undefined) return unread('not whole', partial, measure);
  const short = path.find((use) => isShortened(use, measure));
  if (short !== undefined) {
    const work = headings.find((text) => foreignTopicsIn(text, [measure], around.dictionary).length > 0);
    if (work !== undefined) return unread('topic name', `${work}：${short.text}`, measure);
  }
  const scoped =
    around.context.titles.find((text) => isScoped(text, measure, around.dictionary)) ??
    path.find((use) => isRegisteredPart(use, measure))?.text;
  if (scoped !== undefined) return unread('narrow scope', scoped, measure);
  const title = around.titleOver(measure);
  if (title !== null && !isWholeBeside(path, title, measure, around) && !isOfAgeWithin(path, title, measure, around))
    return unread('narrow title', title, measure);
  const grouping = [...around.section, ...path].filter((use) => use.facets?.layout === '分组');
  for (const { text } of grouping) {
    const word = scopeIn(text, measure, around.split, around.dictionary);
    if (word !== null) return unread('narrow title', text, measure);
  }
  return null;
}

/** A name that is the end of the full one, 机构数: its beginning may be what the title says. */
function isShortened({ text, facets }: LabelUse, measure: Measure): boolean {
  const [full, key] = [nameKey(measure.name), nameKey(text)];
  return facets?.alias === true && facets.measure === measure && full !== key && full.endsWith(key);
}

/**
 * Whether a figure is of an age group within the ages by which alone a title narrows it: 30—34岁 under 30—69岁四类慢性病死亡情况.
 * The total of all lines is of those ages only.
 */
function isOfAgeWithin(path: Path, title: string, measure: Measure, { split, dictionary }: Surroundings): boolean {
  const [, text = '', ages = ''] = /^(.+)：(\d+-\d+周?岁)$/su.exec(title) ?? [];
  const over = ageBand(ages);
  const groups = path.flatMap(({ facets }) =>
    (facets?.members ?? []).filter(({ dimension }) => dictionary.bandDimensions.has(dimension)),
  );
  const [own, ...others] = groups.map(({ name }) => ageBand(nameKey(name)));
  if (over == null || own == null || others.length > 0 || typeof over.to !== 'number' || typeof own.to !== 'number')
    return false;
  const rest = nameKey(text).replace(ages, '');
  return over.from <= own.from && own.to <= over.to && scopeIn(rest, measure, split, dictionary) === null;
}

/** Whether a label is 全区 beside a column of what the title speaks of: 全区 | 社会办 under 社会办医情况. */
function isWholeBeside(
  path: Path,
  title: string,
  measure: Measure,
  { axes, split, dictionary }: Surroundings,
): boolean {
  if (!path.some(({ facets }) => typeof facets?.area === 'object')) return false;
  const kinds = kindsOf(dictionary);
  const beside = [...axes.members].filter(({ dimension, name }) => !kinds.has(dimension) && name.length > 1);
  const rest = beside.reduce((text, { name }) => text.replaceAll(nameKey(name), ''), nameKey(title));
  // 医院 of 公立医院情况 is a limit that 全区 may share.
  const isOfSome = [...dictionary.memberNames.keys()].some((name) => name.length > 1 && rest.includes(name));
  return rest !== nameKey(title) && !isOfSome && scopeIn(rest, measure, split, dictionary) === null;
}
