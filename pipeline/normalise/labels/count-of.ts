import { conversion, isCounterOf } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import { nameKey } from '../text/name-key.ts';
import type { Facets } from './facets.ts';

/** A shorter alias without 数 may be a word for much else: 医疗机构. */
const longAlias = 10;

/**
 * 综合医院（个）, 紧急医学救援队伍（人）: a whole standard name or a long alias but for 数 or 人数, in a unit of what it counts.
 * @param isAlone no other name stands beside it, which it may only head (家庭医生签约 before 签约人数)
 */
export function countOf(name: string, units: readonly string[], dictionary: Dictionary, isAlone = true): Facets | null {
  const counts = ['数', ...(isAlone ? units.map((unit) => `${unit}数`) : [])];
  const [measure] = counts.flatMap((count) => {
    const own = dictionary.measureNames.get(`${name}${count}`);
    // 行政村（个）: but for 总, the standard name.
    const standard = own === undefined ? '' : nameKey(own.name);
    const isStandard = [standard, standard.replace(/总数$/u, '数')].includes(`${name}${count}`);
    const isNamed = own !== undefined && (isStandard || name.length >= longAlias);
    return isNamed ? own : [];
  });
  const isOf = (unit: string) =>
    measure !== undefined &&
    (conversion(unit, measure.unit, dictionary.units) !== null || isCounterOf(unit, measure, dictionary.units));
  return measure === undefined || !units.every(isOf) ? null : { measure, alias: true, units };
}
