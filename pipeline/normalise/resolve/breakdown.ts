import type { Measure, Member } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';
import { measureOfSome } from './measure-of-members.ts';
import { memberName, memberOfSheet, membersOf } from './members-of.ts';
import { isOfTotal, isRestOfOthers } from './part-labels.ts';
import { isRest, type Resolution, unread } from './resolution.ts';
import type { Surroundings } from './surroundings.ts';
import { partOfWhole } from './unused-lines.ts';

/** The group of a measure that the labels of a cell name together, empty for the total; or why they name none. */
export function breakdownOf(
  column: readonly LabelUse[],
  row: readonly LabelUse[],
  measure: Measure,
  around: Surroundings,
): string | Resolution {
  const { axes, dictionary } = around;
  const path = [...column, ...row];
  const found = membersOf([...path, ...around.section], measure, axes.wholes, dictionary);
  const lone = 'text' in found ? undefined : path.find((use) => isRest(use) && isRestOfOthers(use, found, around));
  const members = lone ?? found;
  if ('text' in members) {
    const unused = dictionary.ignored.get(nameKey(`${measure.name}（${memberName(members)}）`));
    if (unused !== undefined) return { kind: 'ignored', use: { ...members, facets: { ignored: unused } } };
    const why = !('text' in found) && axes.strangeRests.has(members) ? 'other rest' : 'no such member';
    const isOfOther = measureOfSome(members, path, measure, dictionary) !== null;
    return why !== 'other rest' && !isOfOther && isOfTotal(members, measure, column, row, around)
      ? { kind: 'ignored', use: partOfWhole(members, measure) }
      : unread(why, memberName(members), measure);
  }
  const beside = path.flatMap((use) => axes.openRests.get(use) ?? []).at(0);
  if (beside !== undefined) return unread('open rest', beside, measure);
  const byDimension = new Map<string, Member>();
  for (const member of members) {
    const before = byDimension.get(member.dimension);
    if (before !== undefined && before.name !== member.name)
      return unread('two members', `${before.name}、${member.name}`, measure);
    byDimension.set(member.dimension, member);
  }
  const ofSheet = memberOfSheet(around.context, measure, around.split);
  if (ofSheet !== null && !byDimension.has(ofSheet.dimension)) byDimension.set(ofSheet.dimension, ofSheet);
  return measure.dimensions.flatMap((dimension) => byDimension.get(dimension)?.name ?? []).join(' / ');
}
