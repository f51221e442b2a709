import type { Member } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';
import { scopeIn } from '../words/scope.ts';
import { isContraryTopic } from './contrary-topic.ts';
import { measureAmong } from './measure-among.ts';
import { measureOfMembers, measureOfSome } from './measure-of-members.ts';
import { memberName, memberOfSheet, membersOf } from './members-of.ts';
import {
  countsExamined,
  isLoneSubTotal,
  isOfNone,
  isOfTotal,
  isOwnMean,
  isRestOfOthers,
  loneTopic,
} from './part-labels.ts';
import { placed } from './placing.ts';
import { isPartOfRatio } from './ratio-parts.ts';
import { distinct, isRest, type Resolution, type Surroundings, unread } from './resolution.ts';
import { saidAgainst } from './said-against.ts';
import { withNames } from './titled-names.ts';
import { groupsOf, qualifies, topicsOf } from './topics.ts';
import { isLonePart, isOnlyPart, lineOf, listedLine, partOfNone, partOfWhole, provenPart } from './unused-lines.ts';

/** Puts the labels of a row and a column together into the figure that stands where they cross. */
export function resolve(
  columnLabels: readonly LabelUse[],
  rowLabels: readonly LabelUse[],
  around: Surroundings,
): Resolution {
  const labels = [...columnLabels, ...rowLabels];
  if (isPartOfRatio(labels)) return unread('no measure', labels.map(({ text }) => text).join('｜'));
  const [column, row] = withNames(columnLabels, rowLabels, around);
  const path = [...column, ...row];
  const ignored = path.find((use) => use.facets?.ignored !== undefined && !isOwnMean(use, path, around));
  if (ignored !== undefined && isOnlyPart(ignored, around)) return unread('part of year', ignored.text);
  if (ignored !== undefined)
    return isLonePart(ignored, around) ? { kind: 'unknown', use: ignored } : { kind: 'ignored', use: ignored };
  const named =
    around.measured ||
    around.parent !== null ||
    around.context.measure !== null ||
    around.section.some((use) => use.facets?.measure !== undefined);
  if (!named && (around.axes.rowArea || around.axes.columnArea)) return unread('no measure', '');
  const topics = [
    ...topicsOf(column),
    ...topicsOf(row),
    ...(around.parent === null ? [] : groupsOf(row, around.axes.headings)),
  ];
  const line = row.find((use) => around.axes.lines.has(use));
  if (line !== undefined && column.every(({ facets }) => facets !== null && facets.ignored === undefined))
    return { kind: 'ignored', use: lineOf(line, around.axes.lines) };
  const part = path.find((use) => around.axes.partsOfLines.has(use));
  if (part !== undefined && column.every(({ facets }) => facets !== null && facets.ignored === undefined))
    return { kind: 'ignored', use: provenPart(part, row.includes(part) ? '行' : '列') };
  const left = around.axes.restReason === '' ? undefined : row.find(isRest);
  if (left !== undefined) return { kind: 'ignored', use: { ...left, facets: { ignored: around.axes.restReason } } };
  const rest = around.axes.rowOther === '' ? undefined : row.find(isRest);
  if (rest !== undefined) return { kind: 'unknown', use: rest };
  const strange = path.filter((use) => use.facets === null && !topics.includes(use));
  const isListed = (use: LabelUse) =>
    around.axes.proven.has(use) || (row.includes(use) ? around.axes.listed : around.axes.columnListed);
  const open = strange.filter((use) => !isListed(use));
  // The lowest of the headings of a column says most.
  const lowest =
    open.findLast((use) => column.includes(use)) ??
    open.find(({ slot }) => !around.axes.headings.has(slot.anchor)) ??
    open[0];
  const unknown = lowest ?? strange[0] ?? [column, row].map(loneTopic).find((use) => use !== null);
  if (unknown !== undefined && unknown !== null) {
    if (strange.length === 1 && isListed(unknown))
      return {
        kind: 'ignored',
        use: around.axes.proven.has(unknown)
          ? provenPart(unknown, row.includes(unknown) ? '行' : '列')
          : listedLine(unknown),
      };
    return { kind: 'unknown', use: unknown };
  }
  const skipped = around.section.find((use) => use.facets?.ignored !== undefined);
  if (skipped !== undefined) return { kind: 'ignored', use: skipped };

  const measures = distinct(path.flatMap((use) => use.facets?.measure ?? []));
  if (measures.length > 1) return unread('two measures', measures.map((measure) => measure.name).join('、'));
  const lent = around.section.flatMap((use) => use.facets?.measure ?? []).at(-1);
  const said =
    measures[0] ??
    (row.length > 0 ? around.parent : null) ??
    lent ??
    (around.measured ? measureAmong(path, around) : around.context.measure);
  const measure = said === null ? null : (measureOfMembers(path, said, around) ?? said);
  const unneeded =
    measure === null && around.axes.counted.size > 0 ? path.find((use) => isOfNone(use, around)) : undefined;
  if (unneeded !== undefined) return { kind: 'ignored', use: partOfNone(unneeded) };
  if (measure === null)
    return path.length === 0
      ? unread('no label', '')
      : unread('no measure', named ? path.map((use) => use.text).join('｜') : '');

  if (around.topic !== null) topics.push(around.topic);
  const narrow = topics.find(
    (topic) =>
      around.narrowing.has(nameKey(topic.text)) ||
      qualifies(topic, measure, around.dictionary) ||
      isContraryTopic(topic, [...path, ...around.section], measure, around.folder, around.dictionary),
  );
  if (narrow !== undefined) return { kind: 'unknown', use: narrow, section: true };

  const { provider } = around.context;
  if (provider !== '') return unread('one provider', provider, measure);
  const found = membersOf([...path, ...around.section], measure, around.axes.wholes, around.dictionary);
  const lone = 'text' in found ? undefined : path.find((use) => isRest(use) && isRestOfOthers(use, found, around));
  const members = lone ?? found;
  if ('text' in members) {
    const unused = around.dictionary.ignored.get(nameKey(`${measure.name}（${memberName(members)}）`));
    if (unused !== undefined) return { kind: 'ignored', use: { ...members, facets: { ignored: unused } } };
    const why = !('text' in found) && around.axes.strangeRests.has(members) ? 'other rest' : 'no such member';
    const isOfOther = measureOfSome(members, path, measure, around.dictionary) !== null;
    return why !== 'other rest' && !isOfOther && isOfTotal(members, measure, column, row, around)
      ? { kind: 'ignored', use: partOfWhole(members, measure) }
      : unread(why, memberName(members), measure);
  }
  const beside = path.flatMap((use) => around.axes.openRests.get(use) ?? []).at(0);
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
  const breakdown = measure.dimensions.flatMap((dimension) => byDimension.get(dimension)?.name ?? []).join(' / ');
  const isOpen = (use: LabelUse) =>
    use.facets?.total === 'sub' && !around.axes.subTotals.has(use) && !around.axes.wholes.has(use);
  const sub = path.find(
    (use) => isOpen(use) && (breakdown === '' || [column, row].some((axis) => isLoneSubTotal(use, axis))),
  );
  // 小计 of some streets beside 合计 of all.
  if (sub !== undefined && row.includes(sub) && around.axes.listed) return { kind: 'ignored', use: listedLine(sub) };
  if (sub !== undefined) return unread('no subtotal', '小计', measure);
  const isAgeless =
    measure.dimensions.length > 0 &&
    measure.dimensions.every(
      (dimension) => around.dictionary.bandDimensions.has(dimension) && !around.split.has(dimension),
    );
  if (isAgeless && path.some((use) => use.facets?.alias === true))
    return unread('no ages', path.map((use) => use.text).join('｜'), measure);
  const totalOf = (labels: readonly LabelUse[]) => labels.some((use) => use.facets?.total === 'all');
  const others = (totalOf(row) && around.axes.rowOther) || (totalOf(column) && around.axes.columnOther);
  if (others) return unread('total of others', others, measure);
  const care = (totalOf(row) && around.axes.rowCare) || (totalOf(column) && around.axes.columnCare);
  if (care && countsExamined(measure)) return unread('same people', care, measure);
  const kinds = (totalOf(row) && around.axes.rowKinds) || (totalOf(column) && around.axes.columnKinds);
  if (kinds && !measure.dimensions.includes(kinds.dimension) && !measure.name.includes(kinds.whole))
    return unread('total of kinds', kinds.whole, measure);
  const foreign = path.flatMap((use) => around.axes.foreign.get(use) ?? []).at(0);
  // 合计 below 死亡地点 is whole all the same where the measure is not divided by kinds of institutions.
  if (foreign !== undefined && measure.dimensions.some((each) => foreign.dimensions.has(each)))
    return unread('foreign division', foreign.heading, measure);
  const period = (totalOf(row) && around.axes.rowPart) || (totalOf(column) && around.axes.columnPart);
  if (period) return unread('part of year', period, measure);
  const { over } = around;
  if (over !== null && scopeIn(over.text, measure, around.split, around.dictionary) !== null)
    return unread('narrow title', over.text, measure);
  const short = path.find((use) => around.axes.shortNames.has(use));
  if (short !== undefined) return unread('short name', short.text, measure);
  const against = saidAgainst(path, topics, measure, around);
  if (against !== null) return against;
  return placed(column, row, measure, breakdown, topics, around);
}
