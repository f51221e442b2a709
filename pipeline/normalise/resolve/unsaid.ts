import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse, Path } from '../tables/label-use.ts';
import type { Surroundings } from './surroundings.ts';

type Axes = Surroundings['axes'];

/** 数值 beside 全市, under a title that names the district: a column that names no place and no part is the district's. */
export function isOursUnsaid(column: Path, { onlyCity, rowArea }: Axes): boolean {
  return onlyCity && !rowArea && column.length > 0 && !column.some((use) => isTotal(use) || isMember(use));
}

/**
 * 数量 beside 上年, but not 公立 beside it, which may be a part of that; 65岁及以上 behind 年末, among columns that name nothing
 * but that and what is counted.
 */
export function isThisYearUnsaid(column: Path, measure: Measure, axes: Axes): boolean {
  const { before, onlyBefore, onlyNow, parts, rowYear } = axes;
  const isNamed = column.some(({ facets }) => facets?.measure !== undefined);
  const isBeside = onlyBefore && !column.some(isMember) && (!isNamed || measure.flow || before.has(measure));
  const isNow = onlyNow && !rowYear && column.some((use) => isMember(use) || isNamed) && !column.some(isTotal);
  return !parts && (isBeside || isNow);
}

/** 产妇数 behind 上年活产数: of which of the two years nothing tells; what happens in a year is no part of what there was at its start. */
export function isBehindEarlier(measure: Measure, { before }: Axes): boolean {
  return before.size > 0 && !before.has(measure) && !(measure.flow && [...before].every(({ flow }) => !flow));
}

function isMember({ facets }: LabelUse): boolean {
  return facets?.members !== undefined;
}

function isTotal({ facets }: LabelUse): boolean {
  return facets?.total !== undefined;
}
