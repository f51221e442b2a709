import { address } from '../../../model/workbook.ts';
import type { Surroundings } from '../../resolve/surroundings.ts';
import type { Slot } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { resolveCell, scoped } from '../meaning/block-cells.ts';
import type { BlockFacts } from '../meaning/block-facts.ts';
import type { StatedUnits } from '../values/stated-units.ts';
import type { DerivedLabels, DerivedReader } from './derived-labels.ts';
import { waysOf } from './derived-ways.ts';
import { printedNumber } from './printed-number.ts';

/** Whether a number that is no figure but follows from figures is kept for comparison: its labels tell from which. */
export function takeDerived(
  reader: Reader,
  derived: DerivedReader,
  cell: {
    readonly slot: Slot;
    readonly row: readonly Slot[];
    readonly column: Column;
    readonly path: readonly LabelUse[];
  },
  around: Surroundings,
  facts: BlockFacts,
  stated: StatedUnits,
): boolean {
  const { dictionary, place } = reader;
  const { slot } = cell;
  const reading = slot.merge === null ? printedNumber(slot, dictionary) : null;
  if (reading === null) return false;
  const labels = derived.labels(cell.column, cell.path, around) ?? joinedLabels(reader, derived, cell, around);
  if (labels === null) return false;
  const names = [...labels.column, ...labels.row].some((use) => use.facets?.measure !== undefined);
  const beside = { ...around, section: labels.section, measured: around.measured || names };
  const as = resolveCell({ ...cell.column, path: labels.column }, labels.row, beside, facts);
  const resolution = scoped(as, cell.row, facts, dictionary);
  if (resolution.kind !== 'figure' || resolution.doubt !== null) return false;
  const { figure } = resolution;
  const own = [...(reading.unit === null ? [] : [reading.unit]), ...labels.units];
  const total = [...labels.column, ...labels.row].some((use) => use.facets?.total === 'all');
  const origin = { file: place.file, sheet: place.sheet, cell: address(slot.row, slot.column) };
  const at = { area: figure.area, year: figure.year, origin, edition: place.folder.year };
  const ways = waysOf(labels.ways, { figure, reading, stated, own, total }, labels.earlier, reader);
  reader.printed(ways.map((way) => ({ ...at, ...way })));
  return ways.length > 0;
}

/** 高血压 beside 规范管理率: the name of one rate, put together from its line and its column. */
function joinedLabels(
  { label }: Reader,
  derived: DerivedReader,
  { column, path }: { readonly column: Column; readonly path: readonly LabelUse[] },
  around: Surroundings,
): DerivedLabels | null {
  const uses = [...column.path, ...path];
  const rate = uses.find(({ facets }) => facets?.derived !== undefined);
  const name = rate === undefined ? undefined : (column.path.includes(rate) ? path : column.path).at(-1);
  if (rate === undefined || name === undefined) return null;
  const facets = label(`${nameKey(name.text)}${nameKey(rate.text)}`);
  if (facets?.derived === undefined) return null;
  const put = (labels: readonly LabelUse[]) =>
    labels.flatMap((use) => (use === name ? { ...use, facets } : use === rate ? [] : use));
  return derived.labels({ ...column, path: put(column.path) }, put(path), around);
}
