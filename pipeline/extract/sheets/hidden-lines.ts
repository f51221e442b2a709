import type { WorkSheet } from '@e965/xlsx';
import type { Sheet } from '../../model/workbook.ts';

/** Points, and widths of a digit, below which nothing of a row or a column can be read. */
const [lowest, narrowest] = [3, 0.7] as const;

/** A row or a column as the library tells it. */
interface Line {
  readonly hidden?: boolean;
  readonly hpt?: number;
  readonly width?: number;
}

/** Rows and columns that a sheet does not show, or so low and narrow that nothing of them can be read. */
export function hiddenLines(stored: WorkSheet): Pick<Sheet, 'hiddenRows' | 'hiddenColumns'> {
  const rows = hiddenIn(stored['!rows'] ?? []);
  const columns = hiddenIn(stored['!cols'] ?? []);
  return { ...(rows.size > 0 ? { hiddenRows: rows } : {}), ...(columns.size > 0 ? { hiddenColumns: columns } : {}) };
}

/** The library leaves holes, as many as a million, for lines of which the file says nothing. */
function hiddenIn(lines: readonly (Line | undefined)[]): ReadonlySet<number> {
  return new Set(Object.entries(lines).flatMap(([index, line]) => (line && isHidden(line) ? [Number(index)] : [])));
}

function isHidden({ hidden, hpt = lowest, width = narrowest }: Line): boolean {
  return hidden === true || hpt < lowest || width < narrowest;
}
