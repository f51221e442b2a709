import { oncePer } from '../memory/once-per.ts';
import { nameKey } from '../text/name-key.ts';
import type { Units } from './unit.ts';

const scaled = /^(?:[十百千]?万|亿|千)./u;

/**
 * Units in thousands or more that a text speaks of in passing (人口（万人）情况, 注：以万人为单位): where a number has no
 * unit of its own they may be meant. Numbers with a unit (344.6万人) and 每万人口 are none.
 */
export function unitsMentioned(text: string, units: Units): readonly string[] {
  const found: string[] = [];
  let rest = nameKey(text).replace(
    /每[十百千]?[万千]人?口?|[\d.]+[十百千]?[万亿千][\u4e00-\u9fa5]?|万人(?:口|以上|以下)/gu,
    '|',
  );
  for (const unit of scaledUnits(units)) {
    if (!rest.includes(unit)) continue;
    found.push(unit);
    rest = rest.replaceAll(unit, '|');
  }
  if (found.length === 0 && /\((?:单位:?)?[万亿千]\)/u.test(rest))
    found.push(/\((?:单位:?)?([万亿千])\)/u.exec(rest)?.[1] ?? '');
  return found;
}

const scaledUnits = oncePer((units: Units) =>
  [...units.keys()].filter((unit) => scaled.test(unit)).sort((one, other) => other.length - one.length),
);
