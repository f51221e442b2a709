import { unitsMentioned } from '../numbers/mentioned-units.ts';
import type { Measure } from '../registers/vocabulary.ts';
import { joinedMeasure } from '../resolve/joined-names.ts';
import type { Surroundings } from '../resolve/resolution.ts';
import type { Block } from '../tables/blocks.ts';
import type { Column } from '../tables/columns.ts';
import type { LabelUse, RowPaths } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';
import { enter, noSection, unitHeadingsOf } from '../tables/section.ts';
import { cellsIn, pathsBelow, resolveCell, same, scoped } from './block-cells.ts';
import type { BlockFacts } from './block-facts.ts';
import { isParted, partedColumns, unitOf, unitsOf, unitsOfLine, unitsOfParts } from './block-units.ts';
import { derivedReader } from './derived-labels.ts';
import * as say from './figure-messages.ts';
import { splitNumber } from './figure-messages.ts';
import { isGrandTotal, isOnlyOf, isPart } from './line-kinds.ts';
import { lineSurroundings } from './line-surroundings.ts';
import { headingIn, isDeeper, splitOff } from './line-words.ts';
import type { StatedUnits } from './stated-units.ts';
import { takeCell } from './take-cell.ts';
import { takeDerived } from './take-derived.ts';
import type { Taken } from './taken.ts';
import { unitsAbove } from './units-above.ts';

/** A line that named a measure; lines below that name only members of it belong to it and share its unit. */
interface Parent {
  readonly measure: Measure;
  readonly units: StatedUnits;
  /** Its own line has the number, and no part of it has come yet: a total below it is that of several measures. */
  readonly filled: boolean;
  /** Its own line has a number. */
  readonly counted: boolean;
}

/** Whether a line says a year before the one of its table beside what it names. */
function isEarlier(names: readonly LabelUse[], year: number): boolean {
  return names.some(
    ({ facets }) => facets?.year === 'previous' || (typeof facets?.year === 'number' && facets.year < year),
  );
}

/** Reads the value columns of a block line by line. */
export function readLines(
  reader: Reader,
  block: Block,
  rows: RowPaths,
  facts: BlockFacts,
  whole: Pick<Surroundings, 'tableHasAreas' | 'narrowing'>,
): readonly Taken[] {
  const { grid, table } = reader;
  const { context, place, dictionary } = reader;
  const aroundLine = lineSurroundings({ ...facts, ...whole, context, folder: place.folder, dictionary });
  const headings = block.values.map((column) => column.path);
  const derived = derivedReader(block, rows);
  const lentUnits = unitsAbove(dictionary);
  const partedIn = partedColumns(
    block,
    table.body.map(({ row }) => grid.rows[row] ?? []),
  );
  let section = noSection;
  let parent: Parent | null = null;
  /** The line that last named a measure together with the heading of a column. */
  let joined: Parent | null = null;
  let joinedNames: readonly LabelUse[] = [];
  /** The line that was last a part of the parent. */
  let part: readonly LabelUse[] = [];
  /** The line that last named a measure by itself. */
  let last: Parent | null = null;
  return table.body.flatMap((line) => {
    const row = grid.rows[line.row] ?? [];
    let path = rows.get(line.row) ?? [];
    if (line.section) {
      const use = headingIn(line, row, grid.rows[line.row - 1] ?? [], parent !== null, reader);
      if (use === null) return [];
      section = enter(section, use);
      parent = null;
      joined = null;
      last = null;
      const empty =
        use.facets?.measure !== undefined && block.labels.includes(use.slot.column) && use.slot.merge === null;
      if (!empty) return [];
      path = [use];
    }
    const names = path.filter(({ slot }) => !block.behind.includes(slot.column));
    if (names.length === 0 && block.labels.length > 0) path = [];
    derived.line(path);
    const named = path.flatMap((use) => use.facets?.measure ?? []).at(-1) ?? null;
    const own = named ?? joinedMeasure(headings, path, dictionary);
    const unit = unitOf(block, row, null);
    const above = lentUnits(names.at(-1), own);
    const isBare = unit === '' && context.units === null && unitsOfLine(path, dictionary.units).length === 0;
    const units = {
      asked: block.units.length > 0,
      line: unit,
      labels: isBare && above.units.length > 0 ? [above.units] : unitsOfLine(path, dictionary.units),
      lender: isBare && above.units.length > 0 ? above.lender : undefined,
      parted: isParted(block, row),
      remarked: facts.scopes.flatMap(({ index }) => unitsMentioned(row[index]?.text ?? '', reader.dictionary.units)),
    };
    // The group that a line stands in (诊疗 over 总诊疗人次 and its 医院) is no name of a part.
    const parts = names.filter((use) => use.facets !== null || !facts.axes.headings.has(use.slot.anchor));
    const belongs = own === null && parts.length > 0 && parts.every(isPart);
    const numbered = block.values.some((column) => row[column.index]?.kind === 'number');
    // What stands below 上年末注册床位数 may be of that year: it has no parent here.
    if (own !== null)
      parent = isEarlier(names, context.years[0] ?? place.folder.year)
        ? null
        : { measure: own, units, filled: numbered, counted: numbered };
    else if ((!belongs && path.length > 0 && !isDeeper(path, part)) || (parent?.filled === true && isGrandTotal(path)))
      parent = null;
    else if (parent !== null && path.length > 0) parent = { ...parent, filled: false };
    if (belongs || own !== null) part = belongs ? path : [];
    if (own !== null && named === null) {
      joined = parent;
      joinedNames = path;
    }
    if (named !== null) last = parent;
    const isOnly = (each: Parent | null) => each !== null && isOnlyOf(path, each.measure);
    const nearest = parent ?? [joined, facts.columnsMeasured ? null : last].find(isOnly) ?? null;
    const lent: Parent | null =
      belongs && (!facts.columnsMeasured || nearest?.measure === joined?.measure) ? nearest : null;
    const around = aroundLine(section, lent, own !== null);
    const stated = units.line === '' && units.labels.length === 0 ? (lent?.units ?? units) : units;
    const labels = [...stated.labels, ...unitsOf(around.section)];
    // 新冠 below 甲乙类合计 is of what that makes with each of the headings.
    const before = lent !== null && lent.measure === joined?.measure ? joinedNames : [];
    const at = (column: Column, names: readonly LabelUse[]) => {
      const found = resolveCell(column, names, around, facts);
      if (found.kind !== 'unknown' || before.length === 0) return found;
      const whole = resolveCell(column, [...before, ...names], around, facts);
      return whole.kind === 'unknown' ? found : whole;
    };
    return cellsIn(block, row).flatMap(({ slot, columns }) => {
      const [first] = columns;
      if (first === undefined || (slot.merge !== null && slot.merge.top < line.row)) return [];
      const resolution = scoped(at(first, path), row, facts, dictionary);
      const others = [
        ...columns.slice(1).map((column) => at(column, path)),
        ...pathsBelow(slot, rows).map((names) => at(first, names)),
      ];
      if (slot.kind === 'number' && resolution.kind === 'figure' && others.some((other) => !same(other, resolution))) {
        for (const each of [resolution, ...others])
          if (each.kind === 'figure') reader.findings.add(say.merged(each.figure, slot.anchor), [slot]);
        return [];
      }
      const beside = stated === units ? unitOf(block, row, first) : stated.line;
      const parted = facts.columnsMeasured ? partedIn.has(first) : stated.parted;
      const near = [
        ...labels,
        ...unitsOf(first.path),
        ...unitsOfParts([...first.path, ...path], resolution, dictionary),
      ];
      const stands = {
        ...stated,
        parted,
        groups: unitHeadingsOf(section),
        perhaps: section.perhaps,
        line: beside,
        labels: near,
      };
      const rest = splitOff(slot, row, facts);
      if (rest !== null && resolution.kind === 'figure') {
        reader.findings.add(splitNumber(`${slot.text},${rest}`), [slot]);
        return [];
      }
      const isDerived = resolution.kind === 'ignored' && resolution.use.facets?.derived !== undefined;
      const cell = { slot, row, column: first, path };
      if (isDerived && takeDerived(reader, derived, cell, around, facts, stands)) return [];
      const taken = takeCell(reader, slot, resolution, stands, [...first.path, ...path, ...around.section]);
      return taken === null ? [] : [taken];
    });
  });
}
