import type { Taken } from '../../figures/values/taken.ts';
import { grouped } from '../../memory/grouped.ts';
import type { Block } from '../../tables/blocks.ts';
import type { RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { copiedName } from '../messages/contradiction-messages.ts';

/**
 * Asks about lines of a table that name the same measure in the same words and have the same number: the name, or the line,
 * was copied and then not changed. What stands under another heading of the table is another list, and several rates have one
 * denominator. The figures are read.
 */
export function askAboutCopiedNames(
  { table, findings }: Reader,
  { values, ofRates }: Block,
  rows: RowPaths,
  taken: readonly Taken[],
): void {
  if (ofRates === true) return;
  let list = 0;
  const lists = new Map(
    table.body.map((line) => {
      if (line.section) list += 1;
      return [line.row, list] as const;
    }),
  );
  const columns = new Set(values.map(({ index }) => index));
  const read = taken.filter(
    ({ slot, observation }) =>
      observation?.value != null &&
      columns.has(slot.column) &&
      rows.get(slot.row)?.at(-1)?.facets?.measure !== undefined,
  );
  const alike = grouped(read, ({ slot, decimal }) => {
    const names = (rows.get(slot.row) ?? []).map(({ text }) => nameKey(text));
    return [lists.get(slot.row), slot.column, ...names, decimal].join('｜');
  });
  for (const group of alike.values()) {
    const [first, ...others] = group;
    if (first === undefined || others.every(({ slot }) => slot.anchor === first.slot.anchor)) continue;
    const name = rows.get(first.slot.row)?.at(-1)?.text ?? '';
    findings.add(
      copiedName(name),
      group.map(({ slot }) => slot),
    );
  }
}
