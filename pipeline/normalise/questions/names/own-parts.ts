import { grouped } from '../../memory/grouped.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import { sistersOf } from '../../registers/divisions.ts';
import type { Measure, Member } from '../../registers/vocabulary.ts';
import { nameKey } from '../../text/name-key.ts';

/** A figure: of which measure and members. */
export interface Parted {
  readonly measure: string;
  readonly breakdown: string;
  readonly value: number | null;
}

/**
 * Tells whether a word for a part says no more of a measure's figures in a file than their own lines do: 社会办医 where the
 * figures of 公立 and of 社会办 stand or those of 社会办 beside all, or 30-69岁 where every figure is of an age group.
 */
export function saidByLines(
  figures: readonly Parted[],
  dictionary: Dictionary,
): (word: string, measure: Measure) => boolean {
  const read = grouped(
    figures.filter(({ value }) => value !== null),
    ({ measure }) => measure,
  );
  return (word, { name, dimensions }) => {
    const parts = (read.get(name) ?? []).map(({ breakdown }) => breakdown.split(' / '));
    const present = new Set(parts.flat());
    return dimensions.some((dimension) => {
      const members = membersOf(dimension, name, dictionary);
      if (members.length === 0 || !isOf(word, dimension, members, dictionary)) return false;
      const names = new Set(members.map((member) => member.name));
      const isListed = members.some(
        (member) => member.composes && sistersOf(member, dictionary).every((one) => present.has(one.name)),
      );
      // 基层 where a line of 基层 stands beside the total: the figures are not only theirs.
      const own = dictionary.memberNames.get(nameKey(word)) ?? [];
      const isBeside = present.has('') && own.some((member) => names.has(member.name) && present.has(member.name));
      return isListed || isBeside || parts.every((of) => of.some((one) => names.has(one)));
    });
  };
}

function membersOf(dimension: string, measure: string, { memberNames }: Dictionary): readonly Member[] {
  const isOfMeasure = (member: Member) => member.measures.length === 0 || member.measures.includes(measure);
  return [...new Set([...memberNames.values()].flat())].filter(
    (member) => member.dimension === dimension && isOfMeasure(member),
  );
}

/** Whether a word is of what a dimension tells apart: by its own name, or by what title_words.csv says that it fits. */
function isOf(word: string, dimension: string, members: readonly Member[], dictionary: Dictionary): boolean {
  if (/^\d.*[岁龄]/u.test(word)) return members.every(({ name }) => /岁/u.test(name));
  const { fits = [] } = dictionary.titleWords.get(nameKey(word)) ?? {};
  return (
    (dictionary.memberNames.get(nameKey(word)) ?? []).some((member) => member.dimension === dimension) ||
    members.some(({ name }) => fits.some((fit) => name.includes(fit)))
  );
}
