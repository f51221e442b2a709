import type { LabelReader } from '../labels/facets.ts';
import type { Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import { settled } from './column-groups.ts';
import type { Place } from './group-spread.ts';
import type { LabelUse } from './label-use.ts';

/**
 * The groups in a column of names that count for each line, where they were written once and not merged; a name further
 * left begins anew.
 * @param position of the column among those of the names
 */
export function rowGroups(
  lines: readonly (readonly Slot[])[],
  columns: readonly number[],
  position: number,
  label: LabelReader,
): readonly (LabelUse | null)[] {
  const found: (LabelUse | null)[] = lines.map(() => null);
  const isFilled = (line: readonly Slot[]) => (column: number) => (line[column]?.kind ?? 'blank') !== 'blank';
  const before = columns.slice(0, position);
  const behind = columns.slice(position + 1);
  const own = columns[position] ?? -1;
  let run: number[] = [];
  const finish = () => {
    const places = run.map((index): Place<Slot> => {
      const line = lines[index] ?? [];
      const names = behind.flatMap((column) => (isFilled(line)(column) ? (line[column]?.text ?? []) : []));
      const slot = line[own];
      return {
        heading: slot === undefined || slot.kind === 'blank' ? null : slot,
        key: names.map(nameKey).join('｜'),
        alone: names.some((text) => label(text)?.total === 'all'),
      };
    });
    settled(places, label).forEach((use, at) => {
      found[run[at] ?? -1] = use;
    });
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    if (before.some(isFilled(line))) finish();
    if (isFilled(line)(own) || behind.some(isFilled(line))) run.push(index);
  }
  finish();
  return found;
}
