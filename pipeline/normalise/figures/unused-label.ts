import type { LabelReader } from '../labels/facets.ts';
import { unusedName } from '../registers/unused.ts';
import { isRest } from '../resolve/resolution.ts';
import type { Grid } from '../sheet/grid.ts';
import type { LabelUse } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';

/**
 * Why nothing is to be asked about the number of a cell with an unknown label; null where it must be asked about: also a
 * kind of what another label, or the title, counts is asked about, unless it is known to be no more than a part of that.
 * @param labels all labels of the cell
 */
export function unusedReason(use: LabelUse, labels: readonly LabelUse[], reader: Reader): string | null {
  const found = unusedName(use.text, reader.dictionary);
  if (found === null) return null;
  if (found.own === true && found.beside.size === 0) return found.reason;
  const measures = measuresIn(reader.grid, reader.label);
  const titled = reader.context.measure?.name ?? '';
  // Where a label names what the title does, that is the whole.
  const isTitled = titled !== '' && measures.size === 0;
  const counted = [isTitled ? titled : [], ...labels.map(({ facets }) => facets?.measure?.name ?? [])].flat();
  const isAlong = ({ slot }: LabelUse) => slot.row === use.slot.row || slot.column === use.slot.column;
  if (labels.some((each) => each.facets?.members !== undefined && !isRest(each) && isAlong(each))) return null;
  if (counted.some((measure) => !found.beside.has(measure))) return null;
  const isBeside = [...measures, ...counted].some((measure) => found.beside.has(measure));
  return found.beside.size === 0 || isBeside ? found.reason : null;
}

const kept = new WeakMap<Grid, ReadonlySet<string>>();

/** The measures that the cells of a sheet name. */
function measuresIn(grid: Grid, label: LabelReader): ReadonlySet<string> {
  const before = kept.get(grid);
  if (before !== undefined) return before;
  const names = grid.rows
    .flat()
    .flatMap(({ kind, text }) => (kind === 'text' ? (label(text)?.measure?.name ?? []) : []));
  const measures = new Set(names);
  kept.set(grid, measures);
  return measures;
}
