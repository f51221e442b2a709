import { cellsOf } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import type { Reader } from './reader.ts';

/** What was read of one part of a sheet, with its tables. */
interface Part {
  readonly readers: readonly Reader[];
}

/** Tables with the same labels, one of them of the folder's year: those of earlier years stand beside it as a series. */
export function withCompanions<Each extends Part>(parts: readonly Each[], year: number): readonly Each[] {
  const current = new Set(
    parts.flatMap(({ readers }) =>
      readers
        .filter(({ context }) => context.years.every((each) => each === year) && context.years.length > 0)
        .map(signature),
    ),
  );
  return parts.map((part) => ({
    ...part,
    readers: part.readers.map((reader) =>
      current.has(signature(reader)) ? { ...reader, context: { ...reader.context, series: true } } : reader,
    ),
  }));
}

/** The headings of a table, which say of what it is; without any, the names of its lines. */
function signature({ grid, table, label }: Reader): string {
  const headings = table.headers.flatMap((row) =>
    cellsOf(grid.rows[row] ?? []).map((slot) => label(slot.text)?.measure?.name ?? nameKey(slot.text)),
  );
  const names = table.body.map((line) => nameKey(cellsOf(grid.rows[line.row] ?? [])[0]?.text ?? ''));
  return (headings.length > 0 ? headings : names).join('｜');
}
