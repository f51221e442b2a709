import { countOf } from '../labels/count-of.ts';
import { type Facets, isOnlyUnits, type LabelReader } from '../labels/facets.ts';
import { unitsNamed } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { nameForms, nameKey } from '../text/name-key.ts';

/**
 * Reads the unknown name of a line that lacks only 数 as its measure where the line writes a unit of that: 综合医院 | 个 | 20.
 * Every line of that name must. The name of a group (医疗卫生机构 | 50家) may be those that the table is about, of many.
 */
export function withCountedNames(
  rows: readonly number[],
  grid: Grid,
  dictionary: Dictionary,
  label: LabelReader,
): LabelReader {
  const found = new Map<string, Facets | null>();
  for (const row of rows) {
    const slots = grid.rows[row] ?? [];
    const words = slots.filter(({ kind, text }) => kind === 'text' && !isOnlyUnits(label(text)));
    const names = words.filter(({ text }) => label(text) === null);
    const units = unitsBeside(slots, dictionary);
    for (const { text } of names) {
      const name = nameForms(nameKey(text)).at(-1) ?? '';
      const facets = units.length === 0 ? null : countOf(name, units, dictionary, names.length === 1);
      const before = found.get(text);
      found.set(text, facets === null || before === null ? null : { ...facets });
    }
  }
  return (text) => found.get(text) ?? label(text);
}

/** The units that stand in the cells of a line, alone or behind its numbers; none where its numbers have several. */
function unitsBeside(slots: readonly Slot[], { units }: Dictionary): readonly string[] {
  const told = slots.flatMap(({ kind, reading, text }) => {
    if (kind === 'number') return reading.kind === 'number' && reading.unit !== null ? [reading.unit] : [];
    return kind === 'text' ? (unitsNamed(text, units) ?? []) : [];
  });
  const distinct = [...new Set(told)];
  return distinct.length === 1 ? distinct : [];
}
