import { noResult } from '../xlsx/sheet-xml.ts';
import { type Area, area, cellOf, isAlike, places, type Surroundings, sizeOf } from './formula-areas.ts';
import { type Test, testOf, testOfWord } from './formula-criteria.ts';

/** (明细!B2:B9="公立")*明细!C2:C9 as its factors; none for what is nothing of the kind. */
export function factorsIn(text: string): readonly string[] {
  const parts = text.split(/\*(?=\(|-|[^)]*$)/u).map((part) => part.trim());
  return parts.length > 1 ? parts : [];
}

/** The sum of the products of what stands at the same places of ranges, or of 1 where a cell is as it is asked for. */
export function products(parts: readonly string[], where: Surroundings): number | null {
  const factors = parts.map((part) => factorOf(part, where));
  const [shape] = factors.flatMap((factor) => factor?.cells ?? []);
  if (shape === undefined || factors.some((each) => each === null || !isAlike(each.cells, shape))) return null;
  if (!where.may(sizeOf(shape) * factors.length)) return null;
  let sum = 0;
  for (const [row, column] of places(shape)) {
    let product = 1;
    for (const factor of factors) {
      const cell = factor === null ? undefined : cellOf(factor.cells, row, column);
      // A word that is multiplied is an error.
      if (factor === null || cell?.t === 'e' || cell?.v === noResult || (factor.test === null && cell?.t === 's'))
        return null;
      product *= factor.test === null ? Number(cell?.v ?? 0) : Number(factor.test(cell));
    }
    sum += product;
  }
  return sum;
}

interface Factor {
  readonly cells: Area;
  readonly test: Test | null;
}

function factorOf(text: string, where: Surroundings): Factor | null {
  const bare = text.replace(/^--/u, '').replace(/^\((.*)\)$/su, '$1');
  const [, range = bare, sign = '', other = ''] = /^([^<>=]+)(>=|<=|=|>|<)([^<>=]+)$/u.exec(bare) ?? [];
  const cells = area(range, where);
  if (cells === null || sign === '') return cells === null ? null : { cells, test: null };
  const isNumber = /^-?[\d.]+$/u.test(other.trim());
  const test =
    sign === '=' && !isNumber ? testOfWord(other, where) : isNumber ? testOf(`${sign}${other.trim()}`, where) : null;
  return test === null ? null : { cells, test };
}
