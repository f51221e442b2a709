import type { Column } from './columns.ts';
import { nameKey } from './name.ts';
import type { Reader } from './reader.ts';
import * as say from './remark-messages.ts';
import type { Taken } from './take-cell.ts';
import { yearsIn } from './year.ts';

/** Words of a column whose figures replace those of another: 2023年（修订）, 核定数. */
const later = /修订|修正|订正|更正|核定|核实|审定|复核|调整后|最终/u;

/** Asks about figures that stand beside a column which is not read and, by its heading, has the later figures of their year. */
export function askAboutRivals({ grid, findings }: Reader, columns: readonly Column[], taken: readonly Taken[]): void {
  for (const { index, path } of columns) {
    const rival = path.find(({ text, facets }) => facets === null && later.test(nameKey(text)));
    if (rival === undefined) continue;
    const years = path.flatMap(({ text }) => yearsIn(text));
    for (const { slot, figure, observation } of taken) {
      const beside = grid.rows[slot.row]?.[index];
      if (beside?.kind !== 'number' || beside.reading.kind !== 'number' || observation === null) continue;
      if (years.length > 0 && !years.includes(figure.year)) continue;
      findings.add(say.rivalColumn(rival.text), [slot]);
    }
  }
}
