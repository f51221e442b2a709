import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import { countsExamined, isLoneSubTotal } from './part-labels.ts';
import { type Resolution, unread } from './resolution.ts';
import type { Surroundings } from './surroundings.ts';
import { listedLine } from './unused-lines.ts';

/** Why a total of a table is not that of the measure: it is of some lines, kinds, months or names only; null where it is. */
export function partialTotal(
  column: readonly LabelUse[],
  row: readonly LabelUse[],
  measure: Measure,
  breakdown: string,
  { axes, split, dictionary }: Surroundings,
): Resolution | null {
  const path = [...column, ...row];
  const isOpen = (use: LabelUse) => use.facets?.total === 'sub' && !axes.subTotals.has(use) && !axes.wholes.has(use);
  const sub = path.find(
    (use) => isOpen(use) && (breakdown === '' || [column, row].some((axis) => isLoneSubTotal(use, axis))),
  );
  // 小计 of some streets beside 合计 of all.
  if (sub !== undefined && row.includes(sub) && axes.listed) return { kind: 'ignored', use: listedLine(sub) };
  if (sub !== undefined) return unread('no subtotal', '小计', measure);
  const isAgeless =
    measure.dimensions.length > 0 &&
    measure.dimensions.every((dimension) => dictionary.bandDimensions.has(dimension) && !split.has(dimension));
  if (isAgeless && path.some((use) => use.facets?.alias === true))
    return unread('no ages', path.map((use) => use.text).join('｜'), measure);
  const isTotal = (use: LabelUse) => use.facets?.total === 'all';
  const [inRow, inColumn] = [row.some(isTotal), column.some(isTotal)];
  const others = (inRow && axes.rowOther) || (inColumn && axes.columnOther);
  if (others) return unread('total of others', others, measure);
  const care = (inRow && axes.rowCare) || (inColumn && axes.columnCare);
  if (care && countsExamined(measure)) return unread('same people', care, measure);
  const kinds = (inRow && axes.rowKinds) || (inColumn && axes.columnKinds);
  if (kinds && !measure.dimensions.includes(kinds.dimension) && !measure.name.includes(kinds.whole))
    return unread('total of kinds', kinds.whole, measure);
  const foreign = path.flatMap((use) => axes.foreign.get(use) ?? []).at(0);
  // 合计 below 死亡地点 is whole all the same where the measure is not divided by kinds of institutions.
  if (foreign !== undefined && measure.dimensions.some((each) => foreign.dimensions.has(each)))
    return unread('foreign division', foreign.heading, measure);
  // 小计 behind 一季度 and 二季度 is half a year, too.
  const isAnyTotal = (use: LabelUse) => use.facets?.total !== undefined;
  const period = (row.some(isAnyTotal) && axes.rowPart) || (column.some(isAnyTotal) && axes.columnPart);
  return period ? unread('part of year', period, measure) : null;
}
