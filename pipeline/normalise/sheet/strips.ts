import { cellsOf, type Grid, type Slot } from './grid.ts';
import { spotKey } from './spots.ts';

/**
 * The parts of a sheet on which tables stand side by side, each under a title of its own, with an empty column between
 * them; the whole sheet where that is not so. Every place keeps its row and column.
 */
export function stripsOf(grid: Grid): readonly Grid[] {
  const isEmpty = (column: number) => grid.rows.every((row) => (row[column]?.kind ?? 'blank') === 'blank');
  const strips: { from: number; to: number }[] = [];
  for (let column = 0; column < grid.width; column++) {
    if (isEmpty(column)) continue;
    const last = strips.at(-1);
    if (last !== undefined && last.to === column - 1) last.to = column;
    else strips.push({ from: column, to: column });
  }
  if (strips.length < 2) return [grid];
  const parts = strips.map(
    ({ from, to }): Grid => ({ width: grid.width, rows: grid.rows.map((row) => only(row, from, to)) }),
  );
  return strips.every(({ from, to }) => to > from) && parts.every(isTitled) ? parts : [grid];
}

/** A title alone in its row, then rows of more, one of them with numbers. */
function isTitled(part: Grid): boolean {
  const rows = part.rows.map(cellsOf).filter((cells) => cells.length > 0);
  const [title] = rows;
  return (
    title?.length === 1 &&
    title[0]?.kind === 'text' &&
    rows.some((cells) => cells.some((slot) => slot.kind === 'number'))
  );
}

function only(row: readonly Slot[], from: number, to: number): readonly Slot[] {
  return row.map((slot) =>
    slot.column >= from && slot.column <= to
      ? slot
      : {
          ...slot,
          cell: null,
          text: '',
          kind: 'blank',
          reading: { kind: 'state', state: 'missing' },
          anchor: spotKey(slot.row, slot.column),
          merge: null,
        },
  );
}
