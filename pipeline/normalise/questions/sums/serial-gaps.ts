import type { Taken } from '../../figures/values/taken.ts';
import { type Grid, numberIn } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { serialGap } from '../messages/contradiction-messages.ts';
import { totalIn } from './total-names.ts';

const [fewestLines, mostShare] = [4, 0.3] as const;

/** Asks about the totals of a table of whose serial numbers some are left out: the lines may have been deleted, also from the sum. */
export function askAboutSerialGaps(
  reader: Reader,
  columns: readonly Column[],
  rows: RowPaths,
  taken: readonly Taken[],
): void {
  const isSerial = ({ role, path }: Column) =>
    role === 'aside' && (path.length === 0 || path.at(-1)?.facets?.layout === '序号');
  const gaps = columns.filter(isSerial).flatMap(({ index }) => gapsIn(reader.grid, [...rows.keys()], index));
  const [first] = gaps;
  if (first === undefined) return;
  const isTotal = totalIn([...rows.values()].flat(), reader);
  const ofTotals = taken.filter(
    ({ slot, observation }) => observation?.value != null && (rows.get(slot.row) ?? []).some(isTotal),
  );
  if (ofTotals.length > 0)
    reader.findings.add(
      serialGap(gaps),
      ofTotals.map(({ slot }) => slot),
    );
}

/** Numbers left out of a column that counts from 1 without going back; none where it leaves out many, as a choice of lines does. */
function gapsIn(grid: Grid, rows: readonly number[], column: number): readonly number[] {
  const slots = rows.flatMap((row) => grid.rows[row]?.[column] ?? []);
  const anchors = new Map(slots.map((slot) => [slot.anchor, slot]));
  const numbers = [...anchors.values()].flatMap((slot) => numberIn(slot) ?? []);
  const gaps: number[] = [];
  let before = 0;
  for (const number of numbers) {
    if (number === 1) before = 0;
    if (!Number.isInteger(number) || number <= before || number > before + numbers.length) return [];
    for (let left = before + 1; left < number; left += 1) gaps.push(left);
    before = number;
  }
  return numbers.length >= fewestLines && gaps.length <= numbers.length * mostShare ? gaps : [];
}
