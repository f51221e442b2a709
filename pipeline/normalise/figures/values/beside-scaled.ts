import { conversion } from '../../numbers/unit.ts';
import { numberIn } from '../../sheet/grid.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { unitFault } from '../messages/cell-messages.ts';
import type { Taken } from './taken.ts';

/**
 * Takes back numbers without any unit beside one of the same measure, or of its whole, that has 万 or the like in its cell,
 * where they may be counted so too: 65岁及以上 62 below 总计 345万. What is more than that as printed (620000) is not.
 * @returns the figures that are left
 */
export function withoutBareBesideScaled(
  { findings, dictionary }: Pick<Reader, 'findings' | 'dictionary'>,
  taken: readonly Taken[],
): readonly Taken[] {
  const scaled = taken.flatMap((one) => {
    const { reading, text } = one.slot;
    const number = numberIn(one.slot);
    const unit = reading.kind === 'number' ? reading.unit : null;
    const places = unit === null ? null : conversion(unit, one.figure.measure.unit, dictionary.units);
    return number === null || places === null || places < fewestPlaces ? [] : [{ one, number, text }];
  });
  if (scaled.length === 0) return taken;
  return taken.filter((bare) => {
    const number = numberIn(bare.slot);
    const isBare = bare.slot.reading.kind === 'number' && bare.slot.reading.unit === null;
    // 人数 over 345万 is no unit to hold to; what was read as 万人 is asked about no more.
    const isPlain = bare.observation === null || bare.observation.value === number;
    if (!isBare || !isPlain || number === null || number === 0) return true;
    const like = scaled.find(({ one, number: other }) => {
      if (one.figure.area !== bare.figure.area) return false;
      if (isSame(one, bare)) return number <= other * furthest && number * furthest >= other;
      return one.figure.year === bare.figure.year && isPartOf(bare, one) && number <= other;
    });
    if (like !== undefined)
      findings.add(
        unitFault(`数没有写“万”一类的字，同一表里有“${like.text.trim()}”，看不出是不是同一个单位`, bare.figure),
        [bare.slot],
      );
    return like === undefined;
  });
}

/** A member, or what is named after the whole: 65岁及以上常住人口 of 年末常住人口. */
function isPartOf({ figure: part }: Taken, { figure: whole }: Taken): boolean {
  if (whole.breakdown !== '') return false;
  if (part.measure === whole.measure) return part.breakdown !== '';
  const name = nameKey(whole.measure.name).replace(/^(?:年末|总)/u, '');
  return part.breakdown === '' && part.measure.unit === whole.measure.unit && nameKey(part.measure.name).endsWith(name);
}

/** 百, 千, 万. */
const fewestPlaces = 2;

/** The same figure of two years is not ten times as much. */
const furthest = 10;

function isSame({ figure: one }: Taken, { figure: other }: Taken): boolean {
  return one.measure === other.measure && one.breakdown === other.breakdown;
}
