import { hasFraction } from '../../numbers/decimal.ts';
import { nameAndUnits, type Units } from '../../numbers/unit.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Resolution } from '../../resolve/resolution.ts';
import type { Slot } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import { nameKey } from '../../text/name-key.ts';

/** Units that labels state, nearest last. */
export function unitsOf(uses: readonly LabelUse[]): readonly (readonly string[])[] {
  return uses.flatMap((use) => (use.facets?.units === undefined ? [] : [use.facets.units]));
}

/** The same of the names of a line, the last of which may say something with the heading of its column only: 总人口（万人） beside 常住. */
export function unitsOfLine(path: readonly LabelUse[], units: Units): readonly (readonly string[])[] {
  const leaf = path.at(-1);
  const own = leaf?.facets === null ? nameAndUnits(nameKey(leaf.text), units).units : null;
  return own === null ? unitsOf(path) : [...unitsOf(path), own];
}

/** Units in brackets behind labels that name something only together: 户籍 over 出生（万人）. */
export function unitsOfParts(
  uses: readonly LabelUse[],
  resolution: Resolution,
  { units }: Dictionary,
): readonly (readonly string[])[] {
  if (resolution.kind !== 'figure') return [];
  const parts = uses.filter((use) => use.facets === null && !resolution.topics.includes(use));
  return parts.flatMap(({ text }) => {
    const found = nameAndUnits(nameKey(text), units).units;
    return found === null ? [] : [found];
  });
}

/** The unit on a line for one value column: of several columns of units the one beside it. */
export function unitOf(block: Block, row: readonly Slot[], column: Column | null): string {
  const leads = (block.units[0] ?? 0) < (block.values[0]?.index ?? 0);
  const beside = leads
    ? block.units.filter((unit) => unit < (column?.index ?? Number.POSITIVE_INFINITY)).slice(column === null ? 0 : -1)
    : block.units.filter((unit) => unit > (column?.index ?? -1));
  const texts = beside.map((unit) => row[unit]).filter((slot) => slot?.kind === 'text');
  return texts[0]?.text ?? '';
}

/** Whether a number of a line that no heading says to follow from others comes in parts of one. */
export function isParted({ values }: Block, row: readonly Slot[]): boolean {
  const own = values.filter(({ path }) => path.every(({ facets }) => facets?.ignored === undefined));
  return own.some(({ index }) => isPartAt(index, row));
}

/** The columns of which some number comes in parts of one. */
export function partedColumns({ values }: Block, rows: readonly (readonly Slot[])[]): ReadonlySet<Column> {
  return new Set(values.filter(({ index }) => rows.some((row) => isPartAt(index, row))));
}

function isPartAt(index: number, row: readonly Slot[]): boolean {
  const reading = row[index]?.reading;
  return reading?.kind === 'number' && hasFraction(reading.decimal);
}
