import type { Taken } from '../../figures/values/taken.ts';
import { numberIn } from '../../sheet/grid.ts';
import type { Column } from '../../tables/columns.ts';
import type { Reader } from '../../tables/reader.ts';
import { isNotActual } from '../../words/not-actual.ts';
import { copiedTarget } from '../messages/contradiction-messages.ts';

/** A smaller number is reached to the last digit often enough. */
const least = 1000;

/** Asks about figures that are the number of a column of targets on their line to the last digit: the wrong column was copied. */
export function askAboutCopiedTargets(
  { grid, findings }: Reader,
  columns: readonly Column[],
  taken: readonly Taken[],
): void {
  const targets = columns.flatMap(({ index, path }) => {
    const heading = path.find(({ text, facets }) => facets?.ignored !== undefined && isNotActual(text, ''));
    return heading === undefined ? [] : [{ index, text: heading.text }];
  });
  for (const { index, text } of targets) {
    const copies = taken.filter(({ slot, observation }) => {
      const number = numberIn(slot);
      return (
        observation?.value != null &&
        number !== null &&
        number >= least &&
        number === numberIn(grid.rows[slot.row]?.[index])
      );
    });
    if (copies.length > 0)
      findings.add(
        copiedTarget(text),
        copies.map(({ slot }) => slot),
      );
  }
}
