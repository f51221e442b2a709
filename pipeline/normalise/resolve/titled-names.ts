import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { LabelUse, Path } from '../tables/label-use.ts';
import { asPartOf } from '../tables/parts-of-measure.ts';
import { type AgeBand, ageBand } from '../text/age-band.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { withJoinedNames } from './joined-names.ts';
import { withResidents } from './resident-labels.ts';
import type { Surroundings } from './surroundings.ts';

/** The labels of a cell with those put together that name something only together, among themselves or with the title. */
export function withNames(columnLabels: Path, rowLabels: Path, around: Surroundings): readonly [Path, Path] {
  const { axes, dictionary } = around;
  const [column, row] = withResidents(...withOwnRate(columnLabels, rowLabels, dictionary), around);
  // 上年发病数 beside 1—9月发病数 stays a part of the year before.
  const isOwn = [...column, ...row].some((use) => axes.own.has(use) || isJoinedPart(use, axes.partsBefore));
  const isAmongOthers = axes.rowOther !== '';
  const joined = isOwn ? ([column, row] as const) : withJoinedNames(column, row, dictionary, isAmongOthers);
  const counted = withCountBefore(...joined, around, isAmongOthers);
  const [over, before] = counted ?? withTitledName(...joined, around);
  return [withWorkAgain(over), withWorkAgain(before)];
}

/** 率（%） over the line of what is itself a rate, beside 样本量: its number. */
function withOwnRate(column: Path, row: Path, { units }: Dictionary): readonly [Path, Path] {
  const isRate = row.some(({ facets }) => facets?.measure?.unit === '%');
  if (!isRate) return [column, row];
  const asNumber = (use: LabelUse): LabelUse => {
    const { name, units: written } = nameAndUnits(nameForms(nameKey(use.text)).at(-1) ?? '', units);
    const isBare = use.facets?.derived !== undefined && /^(?:百分|比)?率$/u.test(name);
    return isBare ? { ...use, facets: { layout: '数值', ...(written === null ? {} : { units: written }) } } : use;
  };
  return [column.map(asNumber), row];
}

/** 筛查人数 below 听力筛查, which the title makes 新生儿听力筛查人数: the same work, counted; 管理人数 below 规范管理 may be more. */
function withWorkAgain(path: Path): Path {
  const [head, leaf, ...lower] = path;
  if (head?.facets?.measure === undefined || leaf?.facets !== null || lower.length > 0) return path;
  const [, work] = /^(筛查|检查)人数(?:\(人\))?$/u.exec(nameForms(nameKey(leaf.text)).at(-1) ?? '') ?? [];
  const isAgain = work !== undefined && head.facets.measure.unit === '人' && nameKey(head.text).endsWith(work);
  return isAgain ? [head, { ...leaf, facets: { layout: '数值', units: ['人'] } }] : path;
}

/** 甲乙类合计 before 上年同期, as it is before the 发病数 in front of that; null where they make no name. */
function withCountBefore(
  column: Path,
  row: Path,
  { axes, dictionary }: Surroundings,
  isAmongOthers: boolean,
): readonly [Path, Path] | null {
  const [year, ...over] = column;
  const count = year === undefined ? undefined : axes.countsBefore.get(year);
  if (count === undefined || over.length > 0 || !row.some(({ facets }) => facets === null)) return null;
  const [named, names] = withJoinedNames([count], row, dictionary, isAmongOthers);
  const isNamed = [...named, ...names].some(({ facets }) => facets?.measure !== undefined);
  return isNamed ? [[...named.filter((use) => use !== count), ...column], names] : null;
}

function isJoinedPart(use: LabelUse, partsBefore: ReadonlySet<LabelUse>): boolean {
  return use.facets?.layout === '数值' && partsBefore.has(use);
}

/** 其中：65岁及以上, and what is set in deeper: a part of the line above, which may be a part itself. */
const ofLineAbove = /^[\s\u3000]*(?:其中|[#＃-])|^[\s\u3000]/u;

function isOfLineAbove({ slot, text }: LabelUse): boolean {
  return ofLineAbove.test(slot.cell?.text ?? text);
}

/** 其中：65岁及以上 below 60岁及以上, which leaves out none of them. */
function isOfOpenBand(use: LabelUse, ages: ReadonlySet<LabelUse>): boolean {
  const among = [...ages];
  const host = among.slice(0, among.indexOf(use)).findLast((each) => !isOfLineAbove(each));
  const [own, over] = [use, host].map((each) => (each === undefined ? null : bandOf(each)));
  return own?.to === null && over?.to === null && over.from <= own.from;
}

function bandOf({ text }: LabelUse): AgeBand | null {
  return nameForms(nameKey(text)).flatMap((form) => ageBand(form) ?? [])[0] ?? null;
}

/** A label that names the measure of the title again, as a word for its numbers; with members it is more than that. */
function withoutName(use: LabelUse): LabelUse {
  const { measure: _, alias: __, ...facets } = use.facets ?? {};
  return { ...use, facets: { layout: '数值', ...facets } };
}

/**
 * The labels of a cell with the one that nothing knows as the measure that its words name together with the measure of the
 * title: 65岁及以上 among the ages of a table of 常住人口. Nothing is changed where a label names another measure.
 */
function withTitledName(
  column: Path,
  row: Path,
  { axes, context, dictionary, measured, parent, section }: Surroundings,
): readonly [Path, Path] {
  const all = [...column, ...row, ...section];
  const [unknown, ...others] = [...column, ...row].filter(({ facets }) => facets === null);
  const { measure } = context;
  if (unknown === undefined || others.length > 0 || measure === null || measured || parent !== null)
    return [column, row];
  if (!axes.ages.has(unknown) || (isOfLineAbove(unknown) && !isOfOpenBand(unknown, axes.ages))) return [column, row];
  const isOther = ({ facets }: LabelUse) => facets?.measure !== undefined && facets.measure !== measure;
  if (all.some((use) => isOther(use) || use.facets?.ignored !== undefined)) return [column, row];
  const host: LabelUse = { text: measure.name, facets: { measure }, slot: unknown.slot };
  const named = asPartOf(host, unknown, dictionary);
  // 人口数 beside it is the same as the title.
  const put = (path: Path) =>
    path.map((use) => (use === unknown ? named : use.facets?.measure === measure ? withoutName(use) : use));
  return named === unknown || section.some(({ facets }) => facets?.measure !== undefined)
    ? [column, row]
    : [put(column), put(row)];
}
