import type { Context } from '../../around/context.ts';
import { unitsStatedFor } from '../../around/units-in-notes.ts';
import type { NumberRead } from '../../numbers/cell-number.ts';
import { shift } from '../../numbers/decimal.ts';
import { conversion } from '../../numbers/unit.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import type { StatedUnits } from './stated-units.ts';

/**
 * The units that the notes of a table state for a number without one, and the scaled units spoken of elsewhere that may be
 * meant: `told` is empty where these differ, and where only a note on everything says 万人, which may be left from another
 * table, of numbers that are all whole. A whole number that would come to 亿 is written in no such unit.
 * @param number as printed
 * @param parted some number of the same measure beside it comes in parts of one
 */
export function unitsNoted(
  measure: Measure,
  { decimal, decimals }: Pick<NumberRead, 'decimal' | 'decimals'>,
  { parted }: Pick<StatedUnits, 'parted'>,
  context: Context,
  dictionary: Dictionary,
): { readonly told: readonly string[]; readonly elsewhere: readonly string[] } {
  const placesIn = (unit: string) => conversion(unit, measure.unit, dictionary.units);
  const noted = unitsStatedFor(measure, context.unitClauses, dictionary);
  const told = noted.units.filter((unit) => placesIn(unit) !== null);
  const elsewhere = (context.earlierUnits ?? []).filter(
    (unit) => (placesIn(unit) ?? 0) !== 0 && !noted.ofOthers.includes(unit),
  );
  const isSmall = told.every((unit) => Math.abs(Number(shift(decimal, placesIn(unit) ?? 0))) < 1e8);
  const isSure = told.every((unit) => placesIn(unit) === 0) || decimals > 0 || ((noted.named || parted) && isSmall);
  const isContrary = elsewhere.some((unit) => placesIn(unit) !== placesIn(told[0] ?? ''));
  return { told: isSure && !isContrary ? told : [], elsewhere };
}
