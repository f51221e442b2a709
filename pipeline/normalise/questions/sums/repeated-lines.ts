import type { Taken } from '../../figures/values/taken.ts';
import type { Block } from '../../tables/blocks.ts';
import type { RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { repeatedLine } from '../messages/contradiction-messages.ts';
import { totalIn } from './total-names.ts';

/** Asks about the totals of a table that has the same line twice, name and numbers: they may have it in them twice. */
export function askAboutRepeatedLines(reader: Reader, block: Block, rows: RowPaths, taken: readonly Taken[]): void {
  const { grid, findings } = reader;
  const seen = new Set<string>();
  const repeated: { readonly name: string; readonly row: number }[] = [];
  for (const [row, path] of rows) {
    const name = path.map(({ text }) => nameKey(text)).join('｜');
    const numbers = block.values.flatMap(({ index }) => {
      const slot = grid.rows[row]?.[index];
      return slot?.reading.kind === 'number' && Number(slot.reading.decimal) > 0 ? [slot.reading.decimal] : [];
    });
    if (path.at(-1)?.facets !== null || numbers.length === 0) continue;
    const key = [name, ...numbers].join('｜');
    if (seen.has(key)) repeated.push({ name: path.at(-1)?.text ?? name, row });
    seen.add(key);
  }
  const [first] = repeated;
  if (first === undefined) return;
  const isTotal = totalIn([...rows.values()].flat(), reader);
  const again = new Set(repeated.map(({ row }) => row));
  const ofTotals = taken.filter(
    ({ slot, observation }) =>
      observation?.value != null && !again.has(slot.row) && (rows.get(slot.row) ?? []).some(isTotal),
  );
  if (ofTotals.length > 0)
    findings.add(
      repeatedLine(first.name, first.row + 1),
      ofTotals.map(({ slot }) => slot),
    );
}
