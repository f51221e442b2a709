import { nameAndUnits } from '../numbers/unit.ts';
import { unusedName } from '../registers/unused.ts';
import type { Slot } from '../sheet/grid.ts';
import { headingsAt } from '../tables/ledger-columns.ts';
import type { Reader } from '../tables/reader.ts';
import { nameKey } from '../text/name-key.ts';
import * as say from './ledger-column-messages.ts';
import { isProse } from './prose-column.ts';

/** Columns that no register knows, and columns that come twice. */
export function reportUnreadColumns(
  reader: Reader,
  lines: readonly (readonly Slot[])[],
  columns: ReadonlySet<number>,
  doubled: ReadonlySet<number>,
): void {
  const { grid, table, dictionary, findings } = reader;
  for (let column = 0; column < grid.width; column++) {
    const cells = lines.flatMap((row) => row.slice(column, column + 1).filter((slot) => slot.kind !== 'blank'));
    if (cells.length === 0 || (columns.has(column) && !doubled.has(column))) continue;
    const numbers = cells.filter((slot) => slot.kind === 'number' || /\d/u.test(slot.text));
    const heading = headingsAt(grid, table.headers, column).join('');
    // 2026年完成投资 is that of the year.
    const { name } = nameAndUnits(nameKey(heading), dictionary.units);
    const reason =
      dictionary.ignored.get(name.replace(/^\d{4}年度?(?![末底])/u, '本年')) ?? unusedName(heading, dictionary)?.reason;
    if (reason !== undefined) findings.add(say.ignoredColumn(heading, reason), cells);
    else if (numbers.length === 0 || isProse(heading, cells)) findings.add(say.wordsColumn(heading), cells);
    else
      findings.add(doubled.has(column) ? say.doubledColumn(heading) : say.unknownColumn(heading, dictionary), numbers);
  }
}
