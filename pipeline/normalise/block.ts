import type { BlockFacts } from './block-facts.ts';
import { unitOf, unitsOf } from './block-units.ts';
import type { Block } from './blocks.ts';
import type { Column } from './columns.ts';
import * as say from './figure-messages.ts';
import type { Slot } from './grid.ts';
import type { LabelUse } from './label-use.ts';
import type { Reader } from './reader.ts';
import type { Resolution, Surroundings } from './resolution.ts';
import { resolve } from './resolve.ts';
import { isOtherScope } from './scope-column.ts';
import { enter, headingsOf, noSection } from './section.ts';
import { type Taken, takeCell } from './take-cell.ts';
import type { StatedUnits } from './value.ts';
import type { Measure } from './vocabulary.ts';

type Rows = ReadonlyMap<number, readonly LabelUse[]>;

/** A line that named a measure; lines below that name only members of it belong to it and share its unit. */
interface Parent {
  readonly measure: Measure;
  readonly units: StatedUnits;
}

/** Reads the value columns of a block line by line. */
export function readBlock(
  reader: Reader,
  block: Block,
  rows: Rows,
  facts: BlockFacts,
  whole: Pick<Surroundings, 'tableHasAreas' | 'narrowing'>,
): readonly Taken[] {
  const { grid, table, label } = reader;
  let section = noSection;
  let parent: Parent | null = null;
  return table.body.flatMap((line) => {
    const row = grid.rows[line.row] ?? [];
    let path = rows.get(line.row) ?? [];
    if (line.section) {
      const slot = row.find((candidate) => candidate.kind !== 'blank');
      if (slot === undefined) return [];
      const use = { text: slot.text, facets: label(slot.text), slot };
      section = enter(section, use);
      parent = null;
      const empty = use.facets?.measure !== undefined && block.labels.includes(slot.column) && slot.merge === null;
      if (!empty) return [];
      path = [use];
    }
    const own = path.flatMap((use) => use.facets?.measure ?? []).at(-1) ?? null;
    const units = { asked: block.units.length > 0, line: unitOf(block, row, null), labels: unitsOf(path) };
    const belongs = own === null && path.length > 0 && path.every(isPart);
    if (own !== null) parent = { measure: own, units };
    else if (!belongs && path.length > 0) parent = null;
    const lent: Parent | null = belongs && !facts.columnsMeasured ? parent : null;
    const headings = headingsOf(section).filter((use) => own === null || use.facets?.measure === undefined);
    const around: Surroundings = {
      ...facts,
      context: reader.context,
      folder: reader.place.folder,
      dictionary: reader.dictionary,
      parent: lent?.measure ?? null,
      section: headings,
      topic: section.topic,
      narrowing: whole.narrowing,
      tableHasAreas: whole.tableHasAreas || section.area !== null,
    };
    const stated = units.line === '' && units.labels.length === 0 ? (lent?.units ?? units) : units;
    const labels = [...stated.labels, ...unitsOf(headings)];
    const at = (column: Column, names: readonly LabelUse[]) => resolveCell(column, names, around, facts);
    return cellsIn(block, row).flatMap(({ slot, columns }) => {
      const [first] = columns;
      if (first === undefined || (slot.merge !== null && slot.merge.top < line.row)) return [];
      const resolution = scoped(at(first, path), row, facts);
      const others = [
        ...columns.slice(1).map((column) => at(column, path)),
        ...pathsBelow(slot, rows).map((names) => at(first, names)),
      ];
      if (slot.kind === 'number' && resolution.kind === 'figure' && others.some((other) => !same(other, resolution))) {
        reader.findings.add(say.merged(resolution.figure), [slot]);
        return [];
      }
      const beside = stated === units ? unitOf(block, row, first) : stated.line;
      const stands = { ...stated, line: beside, labels: [...labels, ...unitsOf(first.path)] };
      const taken = takeCell(reader, slot, resolution, stands, [...first.path, ...path, ...headings]);
      return taken === null ? [] : [taken];
    });
  });
}

/** The cells of a line in the value columns, a merged one with all columns that it covers. */
function cellsIn(block: Block, row: readonly Slot[]): readonly { readonly slot: Slot; readonly columns: Column[] }[] {
  const found = new Map<string, { slot: Slot; columns: Column[] }>();
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
function pathsBelow(slot: Slot, rows: Rows): readonly (readonly LabelUse[])[] {
  if (slot.merge === null) return [];
  const found: (readonly LabelUse[])[] = [];
  for (let row = slot.merge.top + 1; row <= slot.merge.bottom; row++) {
    const path = rows.get(row);
    if (path !== undefined) found.push(path);
  }
  return found;
}

function resolveCell(column: Column, path: readonly LabelUse[], around: Surroundings, facts: BlockFacts): Resolution {
  if (facts.bare.has(column)) return { kind: 'unread', why: 'no label', detail: '这一列没有标题' };
  const settled = column.path.some((use) => use.facets === null || use.facets.ignored !== undefined);
  if (path.length === 0 && facts.needsName && !settled) {
    return { kind: 'unread', why: 'no label', detail: '这一行没有名称' };
  }
  return resolve(column.path, path, around);
}

/** A figure of another scope than its measure, as a column of the table says, is none. */
function scoped(resolution: Resolution, row: readonly Slot[], facts: BlockFacts): Resolution {
  if (resolution.kind !== 'figure') return resolution;
  const { measure } = resolution.figure;
  for (const column of facts.scopes) {
    const slot = row[column.index];
    const heading = column.path.at(-1)?.text ?? '';
    if (slot?.kind === 'text' && isOtherScope(slot.text, heading, measure.name)) {
      return { kind: 'unread', why: 'narrow scope', detail: slot.text, measure };
    }
  }
  return resolution;
}

function same(one: Resolution, other: Resolution): boolean {
  if (one.kind !== 'figure' || other.kind !== 'figure') return one.kind === other.kind;
  const [left, right] = [one.figure, other.figure];
  return (
    left.measure === right.measure &&
    left.breakdown === right.breakdown &&
    left.year === right.year &&
    left.area === right.area
  );
}

/** A label that names a part of a measure above it, or a total, or nothing but layout. */
function isPart(use: LabelUse): boolean {
  return use.facets?.members !== undefined || use.facets?.total !== undefined || use.facets?.layout !== undefined;
}
