import type { LabelReader } from '../labels/facets.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { withAges } from './age-labels.ts';
import { withAmong } from './among-lines.ts';
import type { Block } from './blocks.ts';
import { isKnown, namesMeasure, unitOf, withCount } from './counted-lines.ts';
import { labelUse } from './division-lines.ts';
import { withFormatIndents } from './format-indents.ts';
import { withGroupNames } from './group-names.ts';
import { filingColumns, ignoredColumns } from './label-columns.ts';
import type { LabelUse, RowPaths } from './label-use.ts';
import { withoutLetteredNames } from './line-codes.ts';
import { withLoneSubtotal } from './lone-subtotal.ts';
import { withParts } from './named-parts.ts';
import { withRateGroups } from './rate-groups.ts';
import { rowGroups } from './row-groups.ts';
import type { Table } from './table.ts';
import { totalBeside } from './total-beside.ts';
import { withoutTranslations } from './translations.ts';
import { withVersions } from './versions.ts';
import { withYieldingNames } from './yielding-names.ts';

/** The row labels of every line of a block; a group written once counts for the lines below it. */
export function rowPaths(grid: Grid, table: Table, block: Block, dictionary: Dictionary, label: LabelReader): RowPaths {
  const unreadable = ignoredColumns(grid, table, block, label);
  const lines = table.body.filter((line) => !line.section);
  const labels = withoutTranslations(grid, block, lines);
  const filing = filingColumns(grid, table, block, lines, dictionary, label);
  const useOf = (column: number, slot: Slot): LabelUse =>
    unreadable.get(column) ?? filing.get(column)?.(slot) ?? labelUse(slot, label);
  const cells = lines.map(({ row }) => grid.rows[row] ?? []);
  const groups = labels.slice(0, -1).map((_, position) => rowGroups(cells, labels, position, label));
  const read = cells.map((row, index) => {
    const seen = new Set<number>();
    const path: LabelUse[] = [];
    labels.forEach((column, position) => {
      const own = row[column];
      const group = groups[position]?.[index] ?? null;
      const slot = own?.kind === 'blank' ? group?.slot : own;
      if (slot === undefined || slot.kind === 'blank' || seen.has(slot.anchor)) return;
      seen.add(slot.anchor);
      path.push(group?.unclear === true ? group : useOf(column, slot));
    });
    const behind = block.behind.flatMap((column) => {
      const slot = row[column];
      return slot === undefined || slot.kind === 'blank' || slot.kind === 'mark' ? [] : [useOf(column, slot)];
    });
    return [...behind, ...(path.length > 0 ? path : totalBeside(row, block, label))];
  });
  const paths = withRateGroups(withAmong(withoutLetteredNames(read), lines, dictionary));
  const isOpen = !namesMeasure(grid, table, block, dictionary, label);
  const units = cells.map((row) => unitOf(row, block));
  // Beside what has no name here, institutions may be some of those: 学校 100 个, 医疗卫生机构 250 个.
  const isAmong = (unit: string | undefined, at: number) =>
    paths.some((path, index) => index !== at && units[index] === unit && !isKnown(path.at(-1)));
  const counted = paths.map((path, index) =>
    isOpen ? withCount(path, cells[index] ?? [], () => isAmong(units[index], index), block, label, dictionary) : path,
  );
  const resolved = withVersions(
    withGroupNames(withYieldingNames(withParts(withAges(counted, dictionary), lines, table, grid, dictionary))),
  );
  const isPlain = lines.length === table.body.length;
  const whole = isPlain ? withLoneSubtotal(resolved, lines, grid, block) : resolved;
  const totalled = withFormatIndents(whole, table, grid);
  return new Map(lines.map((line, index) => [line.row, totalled[index] ?? []]));
}
