import { asUnseen } from '../shared/look.ts';

/** The rows of one table, ends included, and its columns that are not shown. */
export interface TableExtent {
  readonly first: number;
  readonly last: number;
  readonly hidden: ReadonlySet<number>;
}

/**
 * The columns of a sheet that none of its tables shows. A column that only one of two tables hides is one of the sheet where
 * the other has nothing in it; else the numbers of the one that hides it say that nobody sees them.
 */
export function withoutColumns(
  rows: readonly (readonly string[])[],
  tables: readonly TableExtent[],
): { readonly rows: readonly (readonly string[])[]; readonly hiddenColumns: ReadonlySet<number> } {
  const hiding = tables.filter(({ hidden }) => hidden.size > 0);
  if (hiding.length === 0) return { rows, hiddenColumns: new Set() };
  const hidden = new Map<number, ReadonlySet<number>>();
  for (const { first, last, hidden: columns } of hiding) {
    for (let row = first; row <= last; row += 1) hidden.set(row, columns);
  }
  const candidates = new Set(hiding.flatMap((table) => [...table.hidden]));
  const shown = new Set<number>();
  rows.forEach((row, at) => {
    row.forEach((text, column) => {
      if (text !== '' && candidates.has(column) && hidden.get(at)?.has(column) !== true) shown.add(column);
    });
  });
  const masked = rows.map((row, at) => {
    const columns = hidden.get(at);
    if (columns === undefined || shown.size === 0) return row;
    return row.map((text, column) => (columns.has(column) && shown.has(column) ? asUnseen(text) : text));
  });
  return { rows: masked, hiddenColumns: new Set([...candidates].filter((column) => !shown.has(column))) };
}
