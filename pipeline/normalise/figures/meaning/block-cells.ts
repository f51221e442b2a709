import type { Dictionary } from '../../registers/dictionary.ts';
import type { Resolution } from '../../resolve/resolution.ts';
import { resolve } from '../../resolve/resolve.ts';
import type { Surroundings } from '../../resolve/surroundings.ts';
import type { Slot } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { Column } from '../../tables/columns.ts';
import type { LabelUse, Path, RowPaths } from '../../tables/label-use.ts';
import { isOtherScope } from '../../tables/scope-column.ts';
import { atEndOfYear, atYearEnd } from '../../tables/year-ends.ts';
import { isEndOfYear, isPartOfYear } from '../../years/part-label.ts';
import type { BlockFacts } from './block-facts.ts';
import { besideScope } from './scope-labels.ts';

/** The cells of a line in the value columns, a merged one with all columns that it covers. */
export function cellsIn(
  block: Block,
  row: readonly Slot[],
): readonly { readonly slot: Slot; readonly columns: Column[] }[] {
  const found = new Map<number, { slot: Slot; columns: Column[] }>();
  for (const column of block.values) {
    const slot = row[column.index];
    if (slot === undefined) continue;
    const before = found.get(slot.anchor);
    if (before === undefined) found.set(slot.anchor, { slot, columns: [column] });
    else before.columns.push(column);
  }
  return [...found.values()];
}

/** Row labels of the further lines that a merged cell covers; each must say the same figure. */
export function pathsBelow(slot: Slot, rows: RowPaths): readonly Path[] {
  if (slot.merge === null) return [];
  const found: Path[] = [];
  for (let row = slot.merge.top + 1; row <= slot.merge.bottom; row++) {
    const path = rows.get(row);
    if (path !== undefined) found.push(path);
  }
  return found;
}

/** What the labels of a cell say; a column or a line without a name says nothing. */
export function resolveCell(
  column: Column,
  path: readonly LabelUse[],
  around: Surroundings,
  facts: BlockFacts,
): Resolution {
  if (facts.bare.has(column)) return { kind: 'unread', why: 'no label', detail: '这一列没有标题' };
  const settled = column.path.some((use) => use.facets === null || use.facets.ignored !== undefined);
  if (path.length === 0 && facts.needsName && !settled) {
    return { kind: 'unread', why: 'no label', detail: '这一行没有名称' };
  }
  const group = settled ? undefined : [...column.path, ...path].find((use) => use.unclear === true);
  if (group !== undefined) return { kind: 'unread', why: 'unclear group', detail: group.text };
  const labels = atYearEnd(column.path, path, facts.yearEnds);
  const resolution = besideScope(resolve(...labels, around), ...labels, around, facts.districts);
  if (!facts.hasEndOfYear || resolution.kind === 'figure') return resolution;
  const end = resolve(atEndOfYear(column.path), atEndOfYear(path), around);
  if (end.kind !== 'figure' || end.figure.measure.flow) return resolution;
  // 第三季度末 beside 第四季度末.
  const earlier = [...column.path, ...path].find(({ text }) => isPartOfYear(text) && !isEndOfYear(text));
  return earlier === undefined ? end : { kind: 'ignored', use: earlier };
}

/** A figure of another scope than its measure, as a column of the table says, is none. */
export function scoped(
  resolution: Resolution,
  row: readonly Slot[],
  facts: BlockFacts,
  dictionary: Dictionary,
): Resolution {
  if (resolution.kind !== 'figure') return resolution;
  const { measure } = resolution.figure;
  for (const column of facts.scopes.filter(({ index }) => !facts.districts.has(index))) {
    const slot = row[column.index];
    const heading = column.path.at(-1)?.text ?? '';
    if (slot?.kind === 'text' && isOtherScope(slot.text, heading, measure, facts.split, dictionary)) {
      return { kind: 'unread', why: 'narrow scope', detail: slot.text, measure };
    }
  }
  return resolution;
}

/** Whether two resolutions are the same figure. */
export function same(one: Resolution, other: Resolution): boolean {
  if (one.kind !== 'figure' || other.kind !== 'figure') return one.kind === other.kind;
  const [left, right] = [one.figure, other.figure];
  return (
    left.measure === right.measure &&
    left.breakdown === right.breakdown &&
    left.year === right.year &&
    left.area === right.area
  );
}
