import type { LabelUse, Path } from './label-use.ts';
import type { Table } from './tables.ts';

/**
 * The labels of lines with a full-width blank in front of what a cell prints for each step that its format sets it in, counted
 * from the first line below a heading: a form sets every name in by a step, which makes nothing a part, nor a host of what a
 * line without that step was put between.
 * @param paths of the lines that are no headings, in their order
 */
export function withFormatIndents(paths: readonly Path[], { body }: Pick<Table, 'body'>): readonly Path[] {
  if (!paths.some((path) => path.some(({ slot }) => slot.cell?.indent !== undefined))) return paths;
  const shown = [...paths];
  let first = new Map<number, number>();
  let at = 0;
  for (const { section } of body) {
    if (section) {
      first = new Map();
      continue;
    }
    shown[at] = (shown[at] ?? []).map((use) => {
      const { column, cell } = use.slot;
      if (!first.has(column)) first.set(column, cell?.indent ?? 0);
      return setIn(use, (cell?.indent ?? 0) - (first.get(column) ?? 0));
    });
    at += 1;
  }
  return shown;
}

function setIn(use: LabelUse, steps: number): LabelUse {
  const { cell } = use.slot;
  if (steps <= 0 || cell === null) return use;
  return { ...use, slot: { ...use.slot, cell: { ...cell, text: `${'\u3000'.repeat(steps)}${cell.text}` } } };
}
