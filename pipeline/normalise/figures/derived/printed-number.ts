import { type NumberRead, readCell } from '../../numbers/cell-number.ts';
import { conversion } from '../../numbers/unit.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Figure } from '../../resolve/resolution.ts';
import type { Slot } from '../../sheet/grid.ts';
import type { StatedUnits } from '../values/stated-units.ts';

/** A derived number with the figure that its other labels name. */
export interface Printed {
  readonly figure: Figure;
  readonly reading: NumberRead;
  readonly stated: StatedUnits;
  /** Units in its own cell and heading. */
  readonly own: readonly string[];
  /** A label says that it stands for a total. */
  readonly total: boolean;
}

/** The number of a cell, also one with a plus before it; null when there is none. */
export function printedNumber({ cell, reading }: Slot, { units }: Dictionary): NumberRead | null {
  if (reading.kind === 'number') return reading;
  if (cell === null || !/^\s*[+＋]\s*[\d.]/u.test(cell.text)) return null;
  const bare = (text: string) => text.replace(/^\s*[+＋]\s*/u, '');
  const value = typeof cell.value === 'string' ? bare(cell.value) : cell.value;
  const again = readCell({ ...cell, text: bare(cell.text), value }, units);
  return again.kind === 'number' ? again : null;
}

/** A number per so many; without a sign of its own 0.36 may be 36 %. */
export function scaled(
  reading: NumberRead,
  per: number,
): readonly { readonly per: number; readonly value: number; readonly resolution: number }[] {
  const number = { value: Number(reading.decimal), resolution: 10 ** -reading.decimals };
  const scales = per === 100 && reading.unit === null ? [100, 1] : [per];
  return scales.map((each) => ({ ...number, per: each }));
}

/** 1000 of ‰; null of what is no sign of a share. */
export function perOf(unit: string, { units }: Dictionary): number | null {
  const places = unit === '' ? null : conversion(unit, '%', units);
  return places === null ? null : 10 ** (2 - places);
}

/** The sign to print behind a number. */
export function signOf({ unit }: NumberRead, own: readonly string[], per: number): string {
  return per === 1 ? '' : (unit ?? own[0] ?? (per === 100 ? '%' : ''));
}
