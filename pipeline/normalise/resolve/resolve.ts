import type { LabelUse } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';
import { scopeIn } from '../words/scope.ts';
import { breakdownOf } from './breakdown.ts';
import { limits } from './heading-limits.ts';
import { measureAmong } from './measure-among.ts';
import { measureOfMembers } from './measure-of-members.ts';
import { isOfNone, isOwnMean } from './part-labels.ts';
import { partialTotal } from './partial-totals.ts';
import { placed } from './placing.ts';
import { isPartOfRatio } from './ratio-parts.ts';
import { distinct, type Resolution, unread } from './resolution.ts';
import { saidAgainst } from './said-against.ts';
import { strangeName } from './strange-names.ts';
import type { Surroundings } from './surroundings.ts';
import { withNames } from './titled-names.ts';
import { groupsOf, topicsOf } from './topics.ts';
import { isLonePart, isOnlyPart, partOfNone, unusedTitle } from './unused-lines.ts';

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
  const strange = strangeName(column, row, topics, around);
  if (strange !== null) return strange;
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
  const [first] = path;
  const unused = measure === null && !named && first !== undefined ? unusedTitle(around) : null;
  if (unused !== null && first !== undefined) return { kind: 'ignored', use: { ...first, ...unused } };
  if (measure === null)
    return path.length === 0
      ? unread('no label', '')
      : unread('no measure', named ? path.map((use) => use.text).join('｜') : '');

  if (around.topic !== null) topics.push(around.topic);
  const narrow = topics.find(
    (topic) =>
      around.narrowing.has(nameKey(topic.text)) ||
      limits(topic, [...path, ...around.section], measure, around.folder, around.dictionary),
  );
  if (narrow !== undefined) return { kind: 'unknown', use: narrow, section: true };

  const { provider } = around.context;
  if (provider !== '') return unread('one provider', provider, measure);
  const breakdown = breakdownOf(column, row, measure, around);
  if (typeof breakdown !== 'string') return breakdown;
  const partial = partialTotal(column, row, measure, breakdown, around);
  if (partial !== null) return partial;
  const { over } = around;
  if (over !== null && scopeIn(over.text, measure, around.split, around.dictionary) !== null)
    return unread('narrow title', over.text, measure);
  const short = path.find((use) => around.axes.shortNames.has(use));
  if (short !== undefined) return unread('short name', short.text, measure);
  const against = saidAgainst(path, topics, measure, around);
  if (against !== null) return against;
  return placed(column, row, measure, breakdown, topics, around);
}
