import type { Measure, Member } from '../registers/vocabulary.ts';
import type { LabelUse, Path } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';
import type { Surroundings } from './resolution.ts';

/** 其中：户籍人口 below 常住人口 is those of the residents who are registered, not all that are registered. */
export function isRegisteredPart({ text, facets }: LabelUse, measure: Measure): boolean {
  return facets?.measure === measure && measure.name.includes('户籍') && /^[\s\u3000(（#]*其中/u.test(text);
}

/** Whether the total of what a part is of stands in a line of its own, in another column of the line or in another line of the column. */
export function isOfTotal(
  part: LabelUse,
  measure: Measure,
  column: Path,
  row: Path,
  { axes, parentCounted }: Surroundings,
): boolean {
  if (row.includes(part))
    return parentCounted || axes.counted.has(measure) || column.some(({ slot }) => axes.totalled.has(slot));
  return column.includes(part) && row.some(({ slot }) => axes.totalled.has(slot));
}

/** 其他 beside 三级, 二级, 一级 is what is left of those, not of the kinds that the measure has. */
export function isRestOfOthers(
  { facets }: LabelUse,
  members: readonly Member[],
  { axes, split }: Surroundings,
): boolean {
  const own = members.filter((member) => facets?.members?.includes(member));
  return split.size > 1 && own.length > 0 && own.every(({ dimension }) => !axes.sisters.has(dimension));
}

/** 平均值 beside 最大值 of what is a mean itself. */
export function isOwnMean({ text }: LabelUse, path: readonly LabelUse[]): boolean {
  return (
    /^平均[值数]?$/u.test(nameKey(text)) && path.some(({ facets }) => facets?.measure?.name.includes('平均') === true)
  );
}

/** Words of layout that name no figure by themselves: a line called 编号 is none of the measure above it. */
const nameless: ReadonlySet<string> = new Set(['分组', '标签', '序号', '代码', '备注', '单位', '年份栏']);

/** A grouping word alone on its axis groups nothing: it stands for a figure that has no name. */
export function loneTopic(path: readonly LabelUse[]): LabelUse | null {
  const leaf = path.at(-1);
  return leaf !== undefined && nameless.has(leaf.facets?.layout ?? '') ? leaf : null;
}

/** 男 where no measure of the table is used by sex. */
export function isOfNone({ facets }: LabelUse, { axes }: Surroundings): boolean {
  const members = facets?.measure === undefined ? (facets?.members ?? []) : [];
  return members.length > 0 && members.every(({ dimension }) => !axes.divided.has(dimension));
}
