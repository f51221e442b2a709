import { grouped } from '../../memory/grouped.ts';
import { conversion } from '../../numbers/unit.ts';
import { numberIn } from '../../sheet/grid.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { unitFault } from '../messages/cell-messages.ts';
import type { Taken } from './taken.ts';

interface Scaled {
  readonly one: Taken;
  readonly number: number;
  /** 万 or the like stands in the cell, else in a name, a heading or a unit of its line. */
  readonly inCell: boolean;
}

/**
 * Takes back numbers without any unit beside one of the same measure, of its whole or of the like (年末户籍人口 beside
 * 年末常住人口) that has 万 or the like in its cell or its name, where they may be counted so too: 65岁及以上 62 below 总计 345万,
 * 年末户籍人口 211 beside 年末常住人口（万人） 343. What is more than that as printed (620000) is not.
 * @returns the figures that are left
 */
export function withoutBareBesideScaled(
  { findings, dictionary }: Pick<Reader, 'findings' | 'dictionary'>,
  taken: readonly Taken[],
): readonly Taken[] {
  const all = taken.flatMap((one): readonly Scaled[] => {
    const number = numberIn(one.slot);
    const { reading } = one.slot;
    if (number === null || number <= 0 || reading.kind !== 'number') return [];
    if (reading.unit === null) return placesTold(one, number) >= fewestPlaces ? [{ one, number, inCell: false }] : [];
    const places = conversion(reading.unit, one.figure.measure.unit, dictionary.units) ?? 0;
    return places >= fewestPlaces ? [{ one, number, inCell: true }] : [];
  });
  if (all.length === 0) return taken;
  const scaled = outermost(all);
  return taken.filter((bare) => {
    const number = numberIn(bare.slot);
    const isBare = bare.slot.reading.kind === 'number' && bare.slot.reading.unit === null;
    // 人数 over 345万 is no unit to hold to; what was read as 万人 is asked about no more.
    const isPlain = bare.observation === null || bare.observation.value === number;
    if (!isBare || !isPlain || number === null || number === 0) return true;
    const like = scaled.find(({ one, number: other, inCell }) => {
      if (one.figure.area !== bare.figure.area || (!inCell && isTold(bare))) return false;
      if (isSame(one, bare)) return number <= other * furthest && number * furthest >= other;
      if (one.figure.year !== bare.figure.year) return false;
      return (isPartOf(bare, one) && number <= other) || (isLike(bare, one) && number <= other * furthestLike);
    });
    if (like !== undefined) findings.add(unitFault(unsure(like), bare.figure), [bare.slot]);
    return like === undefined;
  });
}

/** Of many numbers of one figure that are less than twice each other, the least and the greatest: what is near any is near one of these. */
function outermost(all: readonly Scaled[]): readonly Scaled[] {
  const groups = grouped(all, ({ one: { figure }, number, inCell }) =>
    [figure.area, figure.year, figure.measure.name, figure.breakdown, inCell, Math.floor(Math.log2(number))].join('｜'),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const least = group.reduce((found, one) => (one.number < found.number ? one : found), first);
    const greatest = group.reduce((found, one) => (one.number > found.number ? one : found), first);
    return least === greatest ? [least] : [least, greatest];
  });
}

/** The places by which a unit outside of its cell moved the point of a number. */
function placesTold({ stated, observation }: Taken, number: number): number {
  const value = stated ? (observation?.value ?? 0) : 0;
  return value > number ? Math.round(Math.log10(value / number)) : 0;
}

/** Whether the unit of a number is written, or is asked about: a blank place in a column of units, persons in parts of one. */
function isTold({ stated, observation }: Taken): boolean {
  return stated || observation === null || observation.unitAsked === true;
}

function unsure({ one: { figure, slot }, inCell, number }: Scaled): string {
  const text = slot.text.trim();
  return inCell
    ? `数没有写“万”一类的字，同一表里有“${text}”，看不出是不是同一个单位`
    : `单位没有写，同一表里${figure.measure.name}的“${text || number}”是按“万”一类的单位写的，看不出是不是同一个单位`;
}

/** A member, or what is named after the whole: 65岁及以上常住人口 of 年末常住人口. */
function isPartOf({ figure: part }: Taken, { figure: whole }: Taken): boolean {
  if (whole.breakdown !== '') return false;
  if (part.measure === whole.measure) return part.breakdown !== '';
  const name = nameKey(whole.measure.name).replace(/^(?:年末|总)/u, '');
  return part.breakdown === '' && part.measure.unit === whole.measure.unit && nameKey(part.measure.name).endsWith(name);
}

/**
 * Of two whole figures that count the same: 年末户籍人口 and 年末常住人口, 基层门诊人次 and 总诊疗人次; children, and those who have a
 * contract or a record, are counted among all who live there.
 */
function isLike({ figure: one }: Taken, { figure: other }: Taken): boolean {
  if (one.breakdown !== '' || other.breakdown !== '' || one.measure.unit !== other.measure.unit) return false;
  const counts = (name: string) =>
    /岁儿童数$|(?:签约|档案)人数$/u.test(nameKey(name)) ? '人口' : /人口$|人次$/u.exec(nameKey(name))?.[0];
  return counts(one.measure.name) !== undefined && counts(one.measure.name) === counts(other.measure.name);
}

/** 百, 千, 万. */
const fewestPlaces = 2;

/** The same figure of two years is not ten times as much. */
const furthest = 10;

/** Nor is one population or number of visits of a district more than so many times the other. */
const furthestLike = 2;

function isSame({ figure: one }: Taken, { figure: other }: Taken): boolean {
  return one.measure === other.measure && one.breakdown === other.breakdown;
}
