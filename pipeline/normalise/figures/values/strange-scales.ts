import { isCounted } from '../../../model/counted.ts';
import { hasFraction } from '../../numbers/decimal.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import { numberIn } from '../../sheet/grid.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { strangeScale } from '../messages/cell-messages.ts';
import { excessParts, inherited } from './excess-parts.ts';
import type { Taken } from './taken.ts';
import { isNamedIn, subjectOf } from './topic-units.ts';

/**
 * Takes back whole numbers of things counted one by one that would be multiplied by a unit which is shared with other lines
 * or columns (人口（万人）, 单位：万人) and seems not to be theirs: others that it holds for come in parts of one and are
 * another kind of figure (户籍出生人数 1856 beside 年末常住人口 52.3) or many times smaller; or none comes so, and the heading
 * names something else than what the line counts (婴儿死亡数 5 below 儿童健康（千人）).
 * @returns the figures that are left
 */
export function withoutStrangeScales(
  { findings, dictionary }: Pick<Reader, 'findings' | 'dictionary'>,
  taken: readonly Taken[],
): readonly Taken[] {
  const read = withoutStrange(findings, taken);
  const excess = excessParts(read, dictionary);
  for (const one of excess)
    findings.add(strangeScale(one.figure, null, one.scale?.unit ?? inherited(one) ?? '', false), [one.slot]);
  return read.filter((one) => !excess.has(one));
}

function withoutStrange(findings: Reader['findings'], taken: readonly Taken[]): readonly Taken[] {
  if (!taken.some(({ scale }) => scale !== undefined)) return taken;
  return taken.filter((one) => {
    const { scale, figure, slot } = one;
    const number = numberIn(slot);
    if (scale === undefined || number === null || number === 0 || !isWhole(one)) return true;
    if (!isCounted(figure.measure.unit)) return true;
    const { over, unit } = scale;
    const beside = taken.filter((other) => other !== one && isUnder(other, one));
    const inParts = beside.filter((other) => !isWhole(other));
    if (isMeant(one, number, beside, inParts)) return true;
    findings.add(strangeScale(figure, over?.text.trim() ?? null, unit, inParts.length > 0), [slot]);
    return false;
  });
}

function isMeant(
  { figure: { measure }, scale, observation }: Taken,
  number: number,
  beside: readonly Taken[],
  inParts: readonly Taken[],
): boolean {
  const { over = null, unit = '' } = scale ?? {};
  const isNamed = over === null ? false : over.facets?.measure === measure || isNamedIn(over.text, measure);
  const isOfOther = over?.facets?.measure !== undefined && over.facets.measure !== measure;
  const host = isOfOther ? beside.find(({ labels }) => labels.includes(over)) : undefined;
  // A part of the line with the unit, set in below it, is no more than that.
  if (host !== undefined && number > (numberIn(host.slot) ?? number)) return false;
  if (inParts.length === 0) return over === null || isNamed || host !== undefined || !saysOther(over, unit, measure);
  const isOfPeople = isWrittenFor(unit, measure) && !unit.endsWith('次');
  const most = (some: readonly Taken[]) => Math.max(...some.map(({ slot }) => numberIn(slot) ?? 0));
  // 医院 2838 and 合计 4440 beside 专业公共卫生机构 21.6.
  const same = beside.filter(({ figure }) => figure.measure === measure);
  const isBesideSame = same.some((other) => !isWhole(other)) && number <= most(same) * furthest;
  if (isBesideSame && (observation?.value ?? 0) < mostWhole) return true;
  const kin = inParts.filter(({ figure }) => isKin(figure.measure, measure));
  if (kin.length === 0) return (isNamed || isWrittenFor(unit, measure)) && (observation?.value ?? 0) < mostWhole;
  return number <= most(kin) * (isNamed || isOfPeople ? furthestNamed : furthest);
}

/** A whole is at most so many times its largest part in the table, and a figure that the heading names its smallest. */
const [furthest, furthestNamed] = [3, 100] as const;

/** A whole number of 万人 that comes to 亿 is one of single ones. */
const mostWhole = 1e8;

/** Whether a heading has a subject that the measure is not known to be of: 儿童健康（千人） over 婴儿死亡数. */
function saysOther({ text, facets }: LabelUse, unit: string, measure: Measure): boolean {
  if (facets !== null && facets.layout !== '分组') return false;
  return subjectOf(text) !== '' && !isWrittenFor(unit, measure);
}

/** People as such are what 万人 is written for, and visits what 万人次 is. */
function isWrittenFor(unit: string, { name }: Measure): boolean {
  const counts = unit.replace(/^[十百千万亿]+/u, '');
  return nameKey(name).endsWith(counts === '人' ? '人口' : counts);
}

/** Whether a figure has its unit from the same heading, or is that of the line with the unit itself. */
function isUnder(other: Taken, { scale }: Taken): boolean {
  const over = scale?.over ?? null;
  if (over === null) return other.scale?.over === null;
  return other.scale?.over?.slot.anchor === over.slot.anchor || other.labels.includes(over);
}

function isWhole({ slot: { reading } }: Taken): boolean {
  return reading.kind === 'number' && reading.decimals === 0 && !hasFraction(reading.decimal);
}

/** 年末户籍人口 and 年末常住人口, 基层门诊人次 and 总诊疗人次; what they count is the end of their names. */
function isKin(one: Measure, other: Measure): boolean {
  return one === other || endOf(one) === endOf(other);
}

function endOf({ name }: Measure): string {
  return nameKey(name)
    .replace(/人?数$/u, '')
    .slice(-2);
}
