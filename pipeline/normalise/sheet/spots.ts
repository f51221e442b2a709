import { address } from '../../model/workbook.ts';

/** A place of a sheet; rows and columns count from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** More columns than a worksheet of any program has. */
const columns = 2 ** 16;

/** A number that only this place of a sheet has. */
export function spotKey(row: number, column: number): number {
  return row * columns + column;
}

/** Names cells as few rectangles: C7:C12、E7. */
export function rangesOf(spots: readonly Spot[]): string {
  const left = new Set(spots.map((spot) => spotKey(spot.row, spot.column)));
  const has = (row: number, column: number) => left.has(spotKey(row, column));
  const ordered = [...spots].sort((one, other) => one.row - other.row || one.column - other.column);
  const parts: string[] = [];
  for (const { row, column } of ordered) {
    if (!has(row, column)) continue;
    let right = column;
    while (has(row, right + 1)) right += 1;
    let bottom = row;
    const whole = (at: number) => {
      for (let index = column; index <= right; index++) if (!has(at, index)) return false;
      return true;
    };
    while (whole(bottom + 1)) bottom += 1;
    for (let at = row; at <= bottom; at++)
      for (let index = column; index <= right; index++) left.delete(spotKey(at, index));
    const start = address(row, column);
    const end = address(bottom, right);
    parts.push(start === end ? start : `${start}:${end}`);
  }
  return parts.join('、');
}
