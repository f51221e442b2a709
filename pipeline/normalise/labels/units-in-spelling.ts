import { oncePer } from '../memory/once-per.ts';
import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Facets } from './facets.ts';

/** The unit that an alias says: 就诊量（万人次） means the measure in that unit. */
export function unitsInSpelling(key: string, dictionary: Dictionary): Pick<Facets, 'units'> {
  const units = nameAndUnits(key, dictionary.units).units ?? scaledUnitBehind(key, dictionary);
  return units === null ? {} : { units };
}

/** 就诊量万人次: a unit of many without brackets. */
function scaledUnitBehind(key: string, dictionary: Dictionary): readonly string[] | null {
  const unit = scaledUnits(dictionary).find((each) => key.endsWith(each) && key.length > each.length + 1);
  return unit === undefined ? null : [unit];
}

/** The longest first. */
const scaledUnits = oncePer(({ units }: Dictionary): readonly string[] =>
  [...units]
    .filter(([unit, factors]) => unit.length > 1 && factors.some(({ exponent }) => exponent > 0))
    .map(([unit]) => unit)
    .sort((one, other) => other.length - one.length),
);
