import { type Grid, numberIn } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse, Path, RowPaths } from '../../tables/label-use.ts';
import type { Table } from '../../tables/table.ts';
import { nameKey } from '../../text/name-key.ts';

/** A line or a column with its labels and its numbers, those of rates and of what is not read left out. */
export interface Entry {
  readonly path: Path;
  readonly numbers: readonly (number | null)[];
  /** Lines, or columns, of one number stand below one heading, or behind one measure. */
  readonly part: number;
  /** Which labels of the paths stand beside each other. */
  readonly level: (use: LabelUse) => number;
}

/** The lines of a block, and its columns, each in their order. */
export function entriesIn(rows: RowPaths, columns: readonly Column[], table: Table, grid: Grid): readonly Entry[][] {
  const lines = [...rows].filter(([, path]) => isCounted(path)).map(([row]) => row);
  const upright = columns.filter(({ path }) => isCounted(path)).map(({ index }) => index);
  const at = (row: number, column: number) => numberIn(grid.rows[row]?.[column]);
  let part = 0;
  const begin = (path: Path) => (isHost(path) ? ++part : part);
  const across = table.body.flatMap(({ row, section }): Entry[] => {
    if (section) part += 1;
    const path = rows.get(row);
    if (section || path === undefined || path.length === 0) return [];
    const numbers = upright.map((column) => at(row, column));
    return [{ path, numbers, part: begin(path), level: ({ slot }) => slot.column }];
  });
  part = 0;
  const down = columns.flatMap(({ index, path }): Entry[] => {
    if (path.length === 0) return [];
    const numbers = lines.map((row) => at(row, index));
    return [{ path, numbers, part: begin(path), level: ({ slot }) => slot.row }];
  });
  return [across, down];
}

/** A measure by itself, of which the lines or columns behind it may be parts. */
export function isHost(path: Path): boolean {
  return (
    path.at(-1)?.facets?.measure !== undefined &&
    path.every(({ facets }) => facets?.members === undefined && facets?.total === undefined)
  );
}

function isCounted(path: Path): boolean {
  return path.every(({ facets }) => facets !== null && facets.ignored === undefined);
}

/** What an entry says besides one of its labels, a total and 其中. */
export function besides(path: Path, use: LabelUse | undefined): string {
  const others = path.filter(
    (each) => each !== use && each.facets?.total === undefined && each.facets?.layout !== '分组',
  );
  return others.map(({ text }) => nameKey(text)).join('｜');
}

const rate = /[率比]|[%‰]/u;

/** Whether an entry is a rate or a share, printed beside what is counted. */
export function isRate({ path }: Entry): boolean {
  return path.some(({ text, facets }) => facets?.derived !== undefined || rate.test(text));
}
