/** Cells of one sheet, runs of neighbours as ranges: `卫生资源`, `C7:C12、E9`. */
interface PrintedSheet {
  readonly sheet: string;
  readonly cells: string;
}

/** The sheets of one file; `parts` is its path below `raw/` in pieces after which a line may break. */
interface PrintedCells {
  readonly file: string;
  readonly parts: readonly string[];
  readonly sheets: readonly PrintedSheet[];
}

/** Origins (`file#sheet!cell`) gathered by file and sheet, both in the order in which they are given. */
export function sourcesOf(origins: readonly string[]): readonly PrintedCells[] {
  const files = new Map<string, Map<string, string[]>>();
  for (const origin of origins) {
    const [, file = origin, sheet = '', cell = ''] = /^(.*)#(.*)!([^!]*)$/.exec(origin) ?? [];
    const sheets = files.get(file) ?? new Map<string, string[]>();
    files.set(file, sheets.set(sheet, [...(sheets.get(sheet) ?? []), cell]));
  }
  return [...files].map(([file, sheets]) => ({
    file,
    parts: pathParts(file.replace(/^raw\//, '')),
    sheets: [...sheets].map(([sheet, cells]) => ({ sheet, cells: rangesOf(cells) })),
  }));
}

/** A path as pieces after which a line may break. */
export function pathParts(file: string): readonly string[] {
  return file.split(/(?<=\/)/);
}

interface Cell {
  readonly column: string;
  readonly row: number;
}

/** `D13、D15、D14、B2` → `B2、D13:D15`: every cell once, by column and row, neighbours of a column as one range. */
function rangesOf(addresses: readonly string[]): string {
  const cells: Cell[] = [];
  const others: string[] = [];
  for (const address of new Set(addresses)) {
    const [, column, row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (column === undefined) others.push(address);
    else cells.push({ column, row: Number(row) });
  }
  const runs: { column: string; first: number; last: number }[] = [];
  for (const { column, row } of cells.sort(byPlace)) {
    const run = runs.at(-1);
    if (run?.column === column && run.last === row - 1) run.last = row;
    else runs.push({ column, first: row, last: row });
  }
  const printed = runs.map(({ column, first, last }) =>
    first === last ? `${column}${first}` : `${column}${first}:${column}${last}`,
  );
  return [...printed, ...others].filter((text) => text !== '').join('、');
}

function byPlace(one: Cell, other: Cell): number {
  if (one.column === other.column) return one.row - other.row;
  return one.column.length - other.column.length || (one.column < other.column ? -1 : 1);
}
