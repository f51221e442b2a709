import { isCounted } from '../../model/counted.ts';
import { kindsOf } from '../registers/kinds.ts';
import type { Measure, Member } from '../registers/vocabulary.ts';
import type { LabelUse, Path } from '../tables/label-use.ts';
import { nameKey } from '../text/name-key.ts';
import type { Surroundings } from './surroundings.ts';

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
  { axes, parentCounted, dictionary }: Surroundings,
): boolean {
  // 三级医院 below a proven 医院 in the column of what is used by kinds of institutions only.
  const kinds = part.facets?.members?.flatMap(({ dimension }) => kindsOf(dictionary).get(dimension) ?? []) ?? [];
  const wholes = [...axes.wholes].flatMap(({ facets }) => facets?.members?.map(({ name }) => name) ?? []);
  if (kinds.some((name) => wholes.includes(name))) return true;
  if (row.includes(part))
    return parentCounted || axes.counted.has(measure) || column.some(({ slot }) => axes.totalled.has(slot));
  return column.includes(part) && (row.length > 0 ? row : column).some(({ slot }) => axes.totalled.has(slot));
}

/** 其他 beside 三级, 二级, 一级 is what is left of those, not of the kinds that the measure has. */
export function isRestOfOthers(use: LabelUse, members: readonly Member[], { axes, split }: Surroundings): boolean {
  if (axes.strangeRests.has(use)) return true;
  const { facets } = use;
  const own = members.filter((member) => facets?.members?.includes(member));
  return split.size > 1 && own.length > 0 && own.every(({ dimension }) => !axes.sisters.has(dimension));
}

/** 平均值 beside 最大值 of what is a mean itself; 平均 beside 男 and 女 of what nobody adds up. */
export function isOwnMean(use: LabelUse, path: readonly LabelUse[], { axes, context }: Surroundings): boolean {
  const [measure = context.measure] = path.flatMap(({ facets }) => facets?.measure ?? []);
  if (measure === null || !/^平均[值数]?$/u.test(nameKey(use.text))) return false;
  const isNamed = path.some(({ facets }) => facets?.measure === measure);
  return (
    (isNamed && measure.name.includes('平均')) ||
    (axes.means.has(use) && !isCounted(measure.unit) && measure.name.includes('均'))
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

/** Whether a 小计 stands under or behind nothing that says what it is the 小计 of. */
export function isLoneSubTotal(use: LabelUse, axis: readonly LabelUse[]): boolean {
  return axis.includes(use) && axis.every(({ facets }) => facets?.total === 'sub' || facets?.layout === '分组');
}

/** Whether a measure counts those who were examined: who had two examinations is counted twice in the sum of both. */
export function countsExamined({ name, unit }: Measure): boolean {
  return unit === '人' && /(?:筛查|检查|体检|检测)(?:目标)?人数$/u.test(name);
}
