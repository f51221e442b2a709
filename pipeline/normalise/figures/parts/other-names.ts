import { isEstablishment, isWithinOne } from '../../places/providers.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { isRest } from '../../resolve/resolution.ts';
import type { LabelUse, RowPaths } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';
import { isBatch } from '../../years/part-label.ts';

/** The labels of the lines; 三级 behind the name of a hospital is no part of what has no such parts. */
export function namesIn(rows: RowPaths, measures: readonly Measure[]): readonly LabelUse[] {
  const isPart = ({ facets }: LabelUse) =>
    facets?.members?.some(({ dimension }) => measures.some(({ dimensions }) => dimensions.includes(dimension)));
  const heads = [...rows.values()].flatMap((path) => path.find(({ facets }) => facets === null) ?? []);
  // Each hospital once: what stands behind its name says what it is, not what it is a part of.
  const isList =
    heads.length > 2 &&
    heads.filter(({ text }) => isEstablishment(text)).length * 2 > heads.length &&
    new Set(heads.map(({ text }) => text)).size === heads.length;
  const column = heads[0]?.slot.column;
  return [...rows.values()].flatMap((path) => {
    const name = path.findIndex(({ facets }) => facets === null);
    const head = name >= 0 ? name : path.findIndex(({ slot }) => slot.column === column);
    if (isList && head >= 0) return path.slice(0, head + 1);
    return path.filter((use, at) => name < 0 || at <= name || use.facets?.members === undefined || isPart(use));
  });
}

/**
 * A name that no register knows beside which a total is not the area's: an establishment or a batch where no name is a
 * known part, a department or a ward where nothing names the area, or any name beside one that is an area.
 * @param isNamed a title, who reports or the file names the area
 * @param measures of the table: 医疗机构 beside 学校 is a kind of 被监督单位, no one of them
 */
export function othersIn(uses: readonly LabelUse[], isNamed: boolean, measures: readonly Measure[] = []): string {
  if (uses.some((use) => use.facets?.members !== undefined && !isRest(use))) return '';
  const areas = uses.some(({ facets }) => typeof facets?.area === 'string');
  const areKinds = measures.length > 0 && measures.every(({ name }) => /(?:单位|场所)数$/u.test(name));
  const isOther = ({ text }: LabelUse) =>
    areas ||
    (isEstablishment(text) && !(areKinds && kindOfPlace.test(nameKey(text)))) ||
    isBatch(text) ||
    (!isNamed && isWithinOne(text));
  return uses.find((use) => use.facets === null && isOther(use))?.text ?? '';
}

const kindOfPlace =
  /^(?:各[级类])*(?:医疗卫生|医疗|卫生|托幼|托育|养老|教育|公共卫生|采供血)?(?:机构|单位|场所|服务站点)$/u;

const dwelling = /^常住(?:人口|居民|人群)?$/u;
const passing = /^(?:非常住|流动|外来|暂住|流入)(?:人口|居民|人群)?$/u;

/** 流动 beside 常住: a total of both is of more people than live in the area; empty where they do not stand so. */
export function besideResidents(uses: readonly LabelUse[]): string {
  const isOne = (pattern: RegExp) => uses.find(({ text }) => pattern.test(nameKey(text)));
  return isOne(dwelling) === undefined ? '' : (isOne(passing)?.text ?? '');
}

/** As many lines that are not read for one reason are a list, of which 其他 is the rest. */
const fewLines = 3;

/** The one reason why all lines but totals and 其他 are not read (the diseases of a total); empty for none. */
export function restReason(rows: readonly LabelUse[]): string {
  const unread = rows.filter(({ facets }) => facets?.ignored !== undefined && facets.derived === undefined);
  const [reason = '', ...others] = new Set(unread.map(({ facets }) => facets?.ignored ?? ''));
  const isOfKind = (use: LabelUse) =>
    !isRest(use) && use.facets?.members?.some(({ measures }) => measures.length === 0) === true;
  return unread.length >= fewLines && others.length === 0 && !rows.some(isOfKind) ? reason : '';
}
