import type { Facets } from '../labels/facets.ts';
import { whole } from '../labels/whole-name.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { withHeadedName } from '../tables/headed-names.ts';
import type { LabelUse, Path } from '../tables/label-use.ts';
import { plainDeeds } from '../words/plain-deeds.ts';
import { bareName, beforeName, partsOfNames, unitsIn } from './name-parts.ts';

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
    ...[isPart, isPartOrGroup].flatMap((isOne) =>
      [
        [...row, ...column],
        [...column, ...row],
      ].map((labels) => labels.filter((use) => isOne(use) && !isOnlyNumber(use, dictionary))),
    ),
    ...[column, row].map(leafFirst),
    // 糖尿病 over 管理人数, whatever the line is called.
    ...[column, row].map((labels) => labels.filter((use) => isPartOrGroup(use) && !isOnlyNumber(use, dictionary))),
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

/** 数值, 数量: a word for a number that ends no name, unlike 发病数. */
function isOnlyNumber(use: LabelUse, dictionary: Dictionary): boolean {
  if (use.facets?.layout !== '数值') return false;
  return !partsOfNames(dictionary).ends.has(bareName(use, dictionary).replace(served, ''));
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
  const doing = doingIn(names, dictionary);
  if (doing !== null) return { ...doing, alias: true, ...yearBefore(parts) };
  if (!starts.has(names[0] ?? '') || !ends.has((names.at(-1) ?? '').replace(served, ''))) return null;
  const facets =
    whole(names.join(''), dictionary) ??
    servedIn(parts, names, dictionary) ??
    institutionsIn(names, dictionary) ??
    countedIn(parts, names, dictionary);
  if (facets?.measure !== undefined) return { ...facets, alias: true, ...yearBefore(parts) };
  return facets?.ignored === undefined ? null : facets;
}

/** 产前筛查 and 服务人数, 产前筛查 and 实查人数: those served are those counted. */
function servedIn(parts: Path, names: readonly string[], dictionary: Dictionary): Facets | null {
  const last = names.at(-1) ?? '';
  const isCount = parts.at(-1)?.facets?.layout === '数值' && served.test(last);
  return isCount ? whole([...names.slice(0, -1), last.replace(served, '')].join(''), dictionary) : null;
}

const served = /^(?:服务|实查|实检)(?=人数$)/u;

/** 乡镇 and 机构数 are institutions there. */
const institutions = /(?:机构|医院|中心|诊所)$/u;

/** 社区卫生服务中心 and 机构数, or 机构总数: those institutions, counted. */
function institutionsIn(names: readonly string[], { measureNames }: Dictionary): Facets | null {
  const counted = institutions.exec(names.slice(0, -1).join(''))?.input;
  const measure = /^机构总?数$/u.test(names.at(-1) ?? '') ? measureNames.get(`${counted}数`) : undefined;
  return measure === undefined ? null : { measure };
}

/** 社区卫生服务机构 and 能够提供中医药服务的机构数: those institutions that do it, counted. */
function doingIn([counted = '', last = '', ...more]: readonly string[], { measureNames }: Dictionary): Facets | null {
  const [, deed] = /^(.{4,}的)(?:机构|单位)(?:总|个)?数?$/u.exec(last) ?? [];
  if (deed === undefined || more.length > 0 || !institutions.test(counted)) return null;
  const measure = plainDeeds(deed).flatMap((plain) => measureNames.get(`${plain}的${counted}数`) ?? [])[0];
  return measure === undefined ? null : { measure };
}

/** 户籍 over 出生: what is counted, without a word that says so. */
function countedIn(parts: Path, names: readonly string[], dictionary: Dictionary): Facets | null {
  const [measure] = parts.every(({ facets }) => facets === null)
    ? ['人数', '数'].flatMap((count) => dictionary.measureNames.get(`${names.join('')}${count}`) ?? [])
    : [];
  return measure === undefined ? null : { measure };
}
