import type { Facets } from '../labels/facets.ts';
import { whole } from '../labels/whole-name.ts';
import { oncePer } from '../memory/once-per.ts';
import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { withHeadedName } from '../tables/headed-names.ts';
import type { LabelUse, Path } from '../tables/label-use.ts';
import { nameForms, nameKey } from '../text/name-key.ts';
import { toldYear } from '../years/told-year.ts';

/**
 * The labels of a cell with those put together that make one whole name of the dictionary only together, from line to
 * column or from column to line: 甲乙类合计 and 发病数, 65岁及以上 over 常住人口, 孕产妇 over 死亡数. Nothing is put together
 * where every label is known by itself.
 * @param amongOthers the lines are several kinds: 托育机构 before 托位数 is one of them, not another name of all of them
 */
export function withJoinedNames(
  column: Path,
  row: Path,
  dictionary: Dictionary,
  amongOthers = false,
): readonly [Path, Path] {
  if (![...column, ...row].some(({ facets }) => facets === null)) return [column, row];
  const ways = [
    ...[isPart, isPartOrGroup].flatMap((isOne) => [
      [...row, ...column].filter(isOne),
      [...column, ...row].filter(isOne),
    ]),
    ...[column, row].map(leafFirst),
  ];
  for (const parts of ways) {
    const [first, last] = [parts[0], parts.at(-1)];
    const facets = first === undefined || last === undefined ? null : nameOf(parts, dictionary);
    if (facets === null || first === undefined || last === undefined) continue;
    if (amongOthers && parts.some((use) => use.facets?.measure !== undefined && use.facets.measure === facets.measure))
      continue;
    const units = unitsIn(last, dictionary) ?? parts.map((part) => unitsIn(part, dictionary)).find((each) => each);
    const whole = {
      ...last,
      text: parts.map(({ text }) => text).join('｜'),
      facets: { ...facets, ...(units && { units }) },
    };
    const rest = (labels: Path) => labels.flatMap((use) => (use === last ? whole : parts.includes(use) ? [] : use));
    return [rest(column), rest(row)];
  }
  return [withHeadedName(column, dictionary), withHeadedName(row, dictionary)];
}

/** The year that one of the parts says before its word, 上年发病数 beside 甲乙类合计; none where two say one. */
function yearBefore(parts: Path): Pick<Facets, 'year'> {
  const years = parts.flatMap((use) => beforeName(use)?.year ?? []);
  return years[0] === undefined ? {} : { year: years[0] };
}

/** The year before a word that names nothing alone, or only a count; a label is put together with those of every line. */
function beforeName(use: LabelUse): ReturnType<typeof toldYear> {
  return yearsBefore(use).told;
}

const yearsBefore = oncePer(({ text, facets }: LabelUse) => ({
  told: facets === null || facets.layout === '数值' ? toldYear(nameKey(text)) : null,
}));

/** 编制 under 床位数: a heading and the unknown name below it that says which; nothing for other labels. */
function leafFirst(path: Path): Path {
  const [head, leaf, ...lower] = path;
  const isHeaded = head !== undefined && leaf?.facets === null && lower.length === 0 && isPartOrGroup(head);
  return isHeaded && head.facets?.members === undefined ? [leaf, head] : [];
}

/** The measure that a line names together with the heading of a column; null for none. */
export function joinedMeasure(columns: readonly Path[], row: Path, dictionary: Dictionary): Measure | null {
  if (!row.some(({ facets }) => facets === null)) return null;
  const found = columns.flatMap((column) => withJoinedNames(column, row, dictionary).flat());
  return found.find(({ facets }) => facets?.measure !== undefined)?.facets?.measure ?? null;
}

/** A label that may be a part of a name: an unknown one, a measure, or a word such as 发病数. */
function isPart({ facets }: LabelUse): boolean {
  return facets === null || facets.measure !== undefined || facets.layout === '数值';
}

/** 高血压 and 糖尿病 over 规范管理人数. */
function isPartOrGroup(use: LabelUse): boolean {
  return isPart(use) || use.facets?.layout === '分组' || use.facets?.members !== undefined;
}

const mostParts = 3;

function nameOf(parts: Path, dictionary: Dictionary): Facets | null {
  if (parts.length < 2 || parts.length > mostParts) return null;
  const { starts, ends } = partsOfNames(dictionary);
  const names = parts.map((use) => bareName(use, dictionary));
  if (parts.filter((use) => beforeName(use) !== null).length > 1) return null;
  if (!starts.has(names[0] ?? '') || !ends.has((names.at(-1) ?? '').replace(/^服务(?=人数$)/u, ''))) return null;
  const facets =
    whole(names.join(''), dictionary) ?? servedIn(parts, names, dictionary) ?? countedIn(parts, names, dictionary);
  if (facets?.measure !== undefined) return { ...facets, alias: true, ...yearBefore(parts) };
  return facets?.ignored === undefined ? null : facets;
}

/** 产前筛查 and 服务人数: those served are those counted. */
function servedIn(parts: Path, names: readonly string[], dictionary: Dictionary): Facets | null {
  const last = names.at(-1) ?? '';
  const isCount = parts.at(-1)?.facets?.layout === '数值' && last.startsWith('服务');
  return isCount ? whole([...names.slice(0, -1), last.slice(2)].join(''), dictionary) : null;
}

/** 户籍 over 出生: what is counted, without a word that says so. */
function countedIn(parts: Path, names: readonly string[], dictionary: Dictionary): Facets | null {
  const [measure] = parts.every(({ facets }) => facets === null)
    ? ['人数', '数'].flatMap((count) => dictionary.measureNames.get(`${names.join('')}${count}`) ?? [])
    : [];
  return measure === undefined ? null : { measure };
}

/** A label without what stands before its name, its unit and a word for a total. */
function bareName(use: LabelUse, dictionary: Dictionary): string {
  const known = bareNames(dictionary);
  const before = known.get(use);
  if (before !== undefined) return before;
  const name = nameWithin(use, dictionary);
  known.set(use, name);
  return name;
}

const bareNames = oncePer((_: Dictionary) => new WeakMap<LabelUse, string>());

function nameWithin(use: LabelUse, dictionary: Dictionary): string {
  const { name } = nameAndUnits(beforeName(use)?.rest ?? nameForms(nameKey(use.text)).at(-1) ?? '', dictionary.units);
  if (use.facets !== null) return name;
  // 合计（甲乙类）
  return (/^(?:合计|总计)\(([^()]+)\)$/u.exec(name)?.[1] ?? name).replace(/(?:合计|总计|小计)$/u, '');
}

/** The unit in brackets behind a label. */
function unitsIn({ text, facets }: LabelUse, dictionary: Dictionary): readonly string[] | undefined {
  return facets?.units ?? nameAndUnits(nameKey(text), dictionary.units).units ?? undefined;
}

/** What the names of measures and of what is not read begin and end with; most labels of a long table are neither. */
const partsOfNames = oncePer(({ measureNames, ignored }: Dictionary) => {
  const starts = new Set<string>();
  const ends = new Set<string>();
  for (const name of [...measureNames.keys(), ...ignored.keys()]) {
    for (const form of new Set([name, name.replace(/人?数$/u, '')])) {
      for (let at = 1; at < form.length; at++) {
        starts.add(form.slice(0, at));
        ends.add(form.slice(at));
      }
    }
  }
  return { starts, ends };
});
