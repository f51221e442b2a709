import type { Column } from '../../tables/columns.ts';
import type { LabelUse } from '../../tables/label-use.ts';

/**
 * The columns that say a year and nothing else (上年同期) right behind the one column that says what is counted (发病数), each with
 * the label of that. Behind a rate, or beside a second count (死亡数), nothing tells what they are the last year's of.
 */
export function countsBeforeYears(columns: readonly Column[]): ReadonlyMap<LabelUse, LabelUse> {
  const counts = columns.filter(({ path }) => path.some(({ facets }) => facets?.layout === '数值'));
  const [count, ...more] = counts;
  const [use, ...over] = count?.path ?? [];
  if (count === undefined || use === undefined || more.length > 0 || over.length > 0) return new Map();
  const behind = columns[columns.indexOf(count) + 1]?.path ?? [];
  const [year, ...others] = behind;
  const isYear =
    year !== undefined && Object.keys(year.facets ?? {}).every((key) => key === 'year' || key === 'layout');
  return isYear && others.length === 0 && year.facets?.year !== undefined ? new Map([[year, use]]) : new Map();
}
