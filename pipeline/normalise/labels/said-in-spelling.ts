import { oncePer } from '../memory/once-per.ts';
import { nameAndUnits } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { nameForms, nameKey, withoutBlanks } from '../text/name-key.ts';
import { withoutYear, yearOf } from '../years/year-label.ts';
import type { Facets } from './facets.ts';

/**
 * What an alias says beside its name: 就诊量（万人次）, 2023年就诊量 and 床位（社会办） mean the measure in that unit, year or
 * part, whatever a register says that they are called.
 */
export function saidInSpelling(key: string, dictionary: Dictionary): Pick<Facets, 'units' | 'year' | 'members'> {
  const { inside } = split(key);
  const year = withoutYear(key)?.year ?? yearOf(inside);
  const members = dictionary.memberNames.get(inside);
  return {
    ...unitsInSpelling(key, dictionary),
    ...(year === null ? {} : { year }),
    ...(members === undefined ? {} : { members }),
  };
}

export function unitsInSpelling(key: string, dictionary: Dictionary): Pick<Facets, 'units'> {
  const units = nameAndUnits(key, dictionary.units).units ?? scaledUnitBehind(key, dictionary);
  return units === null ? {} : { units };
}

/** What a register should say of a label: without its number, its unit, its year and a member in brackets, which are read anyway. */
export function spellingOf(text: string, dictionary: Dictionary): string {
  const key = nameForms(nameKey(text)).at(-1) ?? '';
  const bare = bareKey(key, dictionary);
  return bare === key && key === nameKey(text) ? text : bare;
}

function bareKey(key: string, dictionary: Dictionary): string {
  const { name, inside } = split(key);
  const said = inside === '' ? {} : saidInSpelling(key, dictionary);
  const isRead = said.units !== undefined || said.members !== undefined || yearOf(inside) !== null;
  const dated = withoutYear(key)?.rests.at(-1);
  const shorter = isRead ? name : dated;
  return shorter === undefined || withoutBlanks(shorter).length < 2 ? key : bareKey(shorter, dictionary);
}

function split(key: string): { readonly name: string; readonly inside: string } {
  const [, name = key, inside = ''] = /^(.+)\(([^()]+)\)$/u.exec(key) ?? [];
  return { name, inside };
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
