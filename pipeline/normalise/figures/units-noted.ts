import type { Context } from '../around/context.ts';
import { unitsStatedFor } from '../around/units-in-notes.ts';
import { conversion } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';

/**
 * The units that the notes of a table state for a number without one, and the scaled units spoken of elsewhere that may be
 * meant: `told` is empty where these differ, and where only a note on everything says 万人, which may be left from another
 * table, of numbers that are all whole.
 * @param parted some number of the line comes in parts of one
 */
export function unitsNoted(
  measure: Measure,
  { parted }: { readonly parted: boolean },
  context: Context,
  dictionary: Dictionary,
): { readonly told: readonly string[]; readonly elsewhere: readonly string[] } {
  const placesIn = (unit: string) => conversion(unit, measure.unit, dictionary.units);
  const noted = unitsStatedFor(measure, context.unitClauses, dictionary);
  const told = noted.units.filter((unit) => placesIn(unit) !== null);
  const elsewhere = (context.earlierUnits ?? []).filter(
    (unit) => (placesIn(unit) ?? 0) !== 0 && !noted.ofOthers.includes(unit),
  );
  const isSure = noted.named || parted || told.every((unit) => placesIn(unit) === 0);
  const isContrary = elsewhere.some((unit) => placesIn(unit) !== placesIn(told[0] ?? ''));
  return { told: isSure && !isContrary ? told : [], elsewhere };
}
