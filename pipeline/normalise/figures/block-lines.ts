import { unitsMentioned } from '../numbers/mentioned-units.ts';
import { conversion } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Surroundings } from '../resolve/surroundings.ts';
import type { Block } from '../tables/blocks.ts';
import type { Column } from '../tables/columns.ts';
import type { LabelUse, RowPaths } from '../tables/label-use.ts';
import type { Reader } from '../tables/reader.ts';
import { enter, noSection, unitHeadingsOf } from '../tables/section.ts';
import { derivedReader } from './derived/derived-labels.ts';
import { takeDerived } from './derived/take-derived.ts';
import { lineParents } from './line-parents.ts';
import { lineSurroundings } from './line-surroundings.ts';
import { cellsIn, pathsBelow, resolveCell, same, scoped } from './meaning/block-cells.ts';
import type { BlockFacts } from './meaning/block-facts.ts';
import { headingIn, splitOff } from './meaning/line-words.ts';
import * as say from './messages/figure-messages.ts';
import { splitNumber } from './messages/figure-messages.ts';
import { takeCell } from './take-cell.ts';
import { isParted, partedColumns, unitOf, unitsOf, unitsOfLine, unitsOfParts } from './values/block-units.ts';
import type { Taken } from './values/taken.ts';
import { unitsAbove } from './values/units-above.ts';

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
  const parents = lineParents(block, facts, reader);
  const derived = derivedReader(block, rows);
  const lentUnits = unitsAbove(dictionary);
  const partedIn = partedColumns(
    block,
    table.body.map(({ row }) => grid.rows[row] ?? []),
  );
  let section = noSection;
  return table.body.flatMap((line) => {
    const row = grid.rows[line.row] ?? [];
    let path = rows.get(line.row) ?? [];
    if (line.section) {
      const use = headingIn(line, row, grid.rows[line.row - 1] ?? [], parents.isOpen(), reader);
      if (use === null) return [];
      section = enter(section, use);
      parents.end();
      const empty =
        use.facets?.measure !== undefined && block.labels.includes(use.slot.column) && use.slot.merge === null;
      if (!empty) return [];
      path = [use];
    }
    const names = path.filter(({ slot }) => !block.behind.includes(slot.column));
    if (names.length === 0 && block.labels.length > 0) path = [];
    derived.line(path);
    const own = parents.measureOf(path);
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
    const numbered = block.values.some((column) => row[column.index]?.kind === 'number');
    const { lent, before } = parents.of({ path, names, own, units, numbered });
    const around = aroundLine(section, lent, own !== null);
    const stated = units.line === '' && units.labels.length === 0 ? (lent?.units ?? units) : units;
    const labels = [
      ...stated.labels,
      ...unitsOf(around.section).filter((each) => mayBeOf(each, stated.labels, dictionary)),
    ];
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

/** 单位：张 above 注册护士数（人） is that of other lines. */
function mayBeOf(units: readonly string[], own: readonly (readonly string[])[], dictionary: Dictionary): boolean {
  const hasBase = (unit: string) => own.flat().some((each) => conversion(unit, each, dictionary.units) !== null);
  return own.length === 0 || units.some(hasBase);
}
