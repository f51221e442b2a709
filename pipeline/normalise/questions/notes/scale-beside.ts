import { conversion, unitsNamed } from '../../numbers/unit.ts';
import type { Figure } from '../../resolve/resolution.ts';
import { numberIn, type Slot } from '../../sheet/grid.ts';
import type { Reader } from '../../tables/reader.ts';

/** 万, 千, 百万人. */
const scales = /^(十|百|千|十?万|百万|千万|亿)(?:个|人|名|张|家|位|人次|单位)?$/u;
const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 };

/** The power of ten by which a text that is a unit or a bare scale multiplies; null for any other text. */
export function scaleOf(key: string, { measure }: Figure, { dictionary: { units } }: Reader): number | null {
  const [unit] = unitsNamed(key, units) ?? [];
  const known = unit === undefined ? null : conversion(unit, measure.unit, units);
  return known ?? powers[scales.exec(key)?.[1] ?? ''] ?? null;
}

/** Whether a number was read otherwise than such a power says. */
export function isOtherThan(power: number, slot: Slot, value: number): boolean {
  const number = numberIn(slot);
  return number !== null && number !== 0 && power !== Math.round(Math.log10(Math.abs(value / number)));
}
