import { nameKey } from '../text/name-key.ts';

/** A unit and what one of it is in the base: 万人 → 人, 4 (a power of ten). */
export interface UnitFactor {
  readonly base: string;
  readonly exponent: number;
  /** It merely counts (个 for 张): words of the measures that it does not count; absent for a true unit. */
  readonly unless?: readonly string[];
}

/** Every unit by key; a unit may be counted in more than one base (死亡 1 例 is 1 人). */
export type Units = ReadonlyMap<string, readonly UnitFactor[]>;

/** Places to move the decimal point from one unit to another, null when they have no base in common. */
export function conversion(from: string, to: string, units: Units): number | null {
  const sources = units.get(nameKey(from)) ?? [];
  const targets = units.get(nameKey(to)) ?? [];
  if (nameKey(from) === nameKey(to) && sources.length > 0) return 0;
  const found = new Set<number>();
  for (const source of sources.filter(isTrue)) {
    for (const target of targets.filter(isTrue)) {
      if (source.base === target.base) found.add(source.exponent - target.exponent);
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function isTrue({ unless }: UnitFactor): boolean {
  return unless === undefined;
}

/** Whether a word that merely counts stands for the unit of a measure: 个 for 张 of beds. */
export function isCounterOf(word: string, measure: { readonly name: string; readonly unit: string }, units: Units) {
  return (units.get(nameKey(word)) ?? []).some(
    ({ base, unless }) =>
      unless !== undefined && base === measure.unit && !unless.some((each) => measure.name.includes(each)),
  );
}

/** 床位数(张): the name and the units in brackets behind it; the whole key and null where no units stand there. */
export function nameAndUnits(
  key: string,
  units: Units,
): { readonly name: string; readonly units: readonly string[] | null } {
  const [, name = '', inside = ''] = /^(.+)\(([^()]+)\)$/u.exec(key) ?? [];
  const found = unitsNamed(inside, units);
  return found === null ? { name: key, units: null } : { name, units: found };
}

/** Units named in a text such as `万人`, `单位：张、人` or `人、万人`; null when a part of it is no unit of the register. */
export function unitsNamed(text: string, units: Units): readonly string[] | null {
  const key = nameKey(text).replace(/^(计量|金额)?单位:?/u, '');
  if (units.has(key)) return [key];
  const parts = key.split(/[、,;]/u).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => units.has(part)) ? parts : null;
}
