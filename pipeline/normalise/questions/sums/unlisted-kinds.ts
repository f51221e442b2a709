import { type AxisLine, linesAndColumns } from '../../figures/checks/axis-lines.ts';
import { isEqual, numberedAt } from '../../figures/checks/crossings.ts';
import { isWorkforce, primary } from '../../figures/meaning/listed-lines.ts';
import type { Taken } from '../../figures/values/taken.ts';
import { sistersOf } from '../../registers/divisions.ts';
import { kindsOf } from '../../registers/kinds.ts';
import type { Measure, Member } from '../../registers/vocabulary.ts';
import type { Finding } from '../../sheet/finding.ts';
import { numberIn } from '../../sheet/grid.ts';
import { listedNames } from '../../sheet/listed-labels.ts';
import type { Block } from '../../tables/blocks.ts';
import type { RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';

/**
 * Asks about totals of institutions, or of their staff, that are the sum of some kinds only: 医院 and 社区卫生服务中心 without clinics
 * and 专业公共卫生机构, 医院 and these without primary care, or staff of 医院 and
 * 基层医疗卫生机构 only. Where a rest stands among them, or anything else adds to the total, it is whole. The figures are read.
 */
export function askAboutUnlistedKinds(reader: Reader, block: Block, rows: RowPaths, taken: readonly Taken[]): void {
  for (const group of linesAndColumns(reader, block, rows, taken)) {
    const totals = group.filter(({ use, read }) => use.facets?.total === 'all' && read.size > 0);
    if (totals.length === 0) continue;
    const kinds = withoutLower(group.flatMap((line) => kindOf(line, reader)));
    const [first] = kinds.flatMap(({ member }) => member ?? []);
    // 医院 and 专业公共卫生机构 have nothing of primary care; 医院 alone is what the table is about.
    const isOfOne = kinds.every(({ member }) => member?.name === first?.name);
    if (first === undefined || isOfOne) continue;
    if (kinds.some(({ member }) => member !== null && isRest(member))) continue;
    const isListed = (each: Member) => kinds.some(({ member }) => member?.name === each.name);
    const missing = sistersOf(first, reader.dictionary).filter((each) => !isRest(each) && !isListed(each));
    const hasCentres = kinds.some(({ member }) => member === null);
    const hasPrimary = kinds.some(({ member }) => member !== null && primary.test(member.name));
    if (missing.length === 0 || (hasPrimary && hasCentres)) continue;
    if (!hasPrimary && missing.every(({ name }) => primary.test(name)) === hasCentres) continue;
    const beside = numberedAt(kinds.map(({ line }) => line));
    for (const { read, cells } of totals)
      for (const [at, { figure, slot, observation }] of read) {
        if (observation?.value == null || figure.breakdown !== '' || !isOfAll(figure.measure, first)) continue;
        // A list of institutions may have two kinds; doctors and nurses are in all of them.
        if (hasPrimary && figure.measure.unit !== '人') continue;
        const { lines, sum } = beside(at);
        if (lines.length > 1 && isEqual(sum, numberIn(cells.get(at))))
          reader.findings.add(unlisted(figure.measure.name, kinds, missing, hasCentres), [slot]);
      }
  }
}

/** A line of a kind of institutions: the member that it is, or is a kind of (三级医院 of 医院); null for the health centres. */
interface Kind {
  readonly line: AxisLine;
  readonly member: Member | null;
  readonly isKind?: true;
}

/** Without 三级医院 where 医院 itself is listed. */
function withoutLower(kinds: readonly Kind[]): readonly Kind[] {
  const listed = new Set(kinds.flatMap(({ member, isKind }) => (isKind === true ? [] : (member?.name ?? []))));
  return kinds.filter(({ member, isKind }) => isKind !== true || member === null || !listed.has(member.name));
}

function kindOf(line: AxisLine, { dictionary }: Reader): readonly Kind[] {
  const { text, facets } = line.use;
  const wholes = new Set(kindsOf(dictionary).values());
  const isDivision = (each: Member) => [each, ...sistersOf(each, dictionary)].some(({ name }) => wholes.has(name));
  const member = facets?.members?.find((each) => each.composes && isDivision(each));
  if (member !== undefined) return [{ line, member }];
  const key = nameKey(text);
  const names = [...dictionary.memberNames.keys()];
  const whole = ofKind.test(key)
    ? [...wholes].find((name) => key.endsWith(name))
    : names.find((name) => publicHealth.test(key) && /公共卫生机构$/u.test(name));
  const [over] = (dictionary.memberNames.get(whole ?? '') ?? []).filter(isDivision);
  if (over !== undefined) return [{ line, member: over, isKind: true }];
  return facets === null && centres.test(key) ? [{ line, member: null }] : [];
}

/** Kinds by who runs them, by level and by what they do; 朝阳医院 is one of them. */
const ofKind = /^(?:\(?[一二三四五六七八九十\d]+\)?[、.]?)?(?:非?公立|民营|社会办|[一二三]级|未定级|综合|中医|专科)/u;

/** 疾控中心, 妇幼保健院, 急救中心. */
const publicHealth =
  /^(?:\(?[一二三四五六七八九十\d]+\)?[、.]?)?(?:[区县市]级?)?(?:疾控|疾病预防控制|妇幼保健|急救|采供血|血站|卫生监督)(?:计划生育服务)?(?:中心|机构|院|站|所)*$/u;

/** 社区卫生服务中心（站）, 社区, 乡镇卫生院, 村卫生室: the greater part of primary care, beside which there are clinics. */
const centres =
  /^(?:\(?[一二三四五六七八九十\d]+\)?[、.]?)?各?(?:社区(?:卫生(?:服务)?)?(?:中心|站|机构|[、,和及与()])*|(?:乡镇|街道|中心)?卫生院|村卫生室)$/u;

function isRest({ name }: Member): boolean {
  return name.startsWith('其他');
}

/** The institutions themselves, and those who work there; there may be some without beds or visits. */
function isOfAll({ name, unit, dimensions }: Measure, { dimension }: Member): boolean {
  return unit === '个' ? dimensions.includes(dimension) : unit === '人' && isWorkforce(name);
}

function unlisted(measure: string, kinds: readonly Kind[], missing: readonly Member[], hasCentres: boolean): Finding {
  const listed = listedNames(kinds.map(({ line }) => line.use.text.trim()));
  const names = listedNames(missing.map(({ name }) => (hasCentres && primary.test(name) ? `其余${name}` : name)));
  return {
    severity: 'warn',
    code: 'W247',
    key: `unlisted｜${listed}`,
    name: measure,
    found: (cells, measures) =>
      `${listedNames(measures)}的合计只是${listed}之和，没有列出${names}，可能不是全部；${cells} 个数已照常读入`,
    expected: '全部机构的合计',
    remedy: `请核对；有${names}的，请补上并改正合计；没有的，请列出并填 0`,
    together: true,
  };
}
