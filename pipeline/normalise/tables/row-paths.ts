import type { LabelReader } from '../labels/facets.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { withAges } from './age-labels.ts';
import type { Block } from './blocks.ts';
import type { LabelUse, Path, RowPaths } from './label-use.ts';
import { asPartOf } from './parts-of-measure.ts';
import type { BodyLine, Table } from './tables.ts';
import { withVersions } from './versions.ts';

/** The row labels of every line of a block; a group written once counts for the lines below it. */
export function rowPaths(grid: Grid, table: Table, block: Block, dictionary: Dictionary, label: LabelReader): RowPaths {
  const last = new Map<number, Slot>();
  const unreadable = ignoredColumns(grid, table, block, label);
  const lines = table.body.filter((line) => !line.section);
  const labels = withoutTranslations(grid, block, lines);
  const paths = lines.map((line) => {
    const row = grid.rows[line.row] ?? [];
    const seen = new Set<number>();
    const path: LabelUse[] = [];
    labels.forEach((column, position) => {
      const own = row[column];
      const deeper = block.labels.slice(position + 1).some((next) => (row[next]?.kind ?? 'blank') !== 'blank');
      if (own !== undefined && own.kind !== 'blank') {
        last.set(column, own);
        for (const next of labels.slice(position + 1)) last.delete(next);
      }
      const slot = own?.kind === 'blank' && deeper ? last.get(column) : own;
      if (slot === undefined || slot.kind === 'blank' || seen.has(slot.anchor)) return;
      seen.add(slot.anchor);
      path.push(unreadable.get(column) ?? { text: slot.text, facets: label(slot.text), slot });
    });
    return path.length > 0 ? path : totalBeside(row, block, label);
  });
  const resolved = withVersions(withParts(withAges(paths, dictionary), lines, table, dictionary));
  return new Map(lines.map((line, index) => [line.row, resolved[index] ?? []]));
}

/** Lines that name a part of the measure of a line above them, under the same heading. */
function withParts(
  paths: readonly Path[],
  lines: readonly BodyLine[],
  table: Table,
  dictionary: Dictionary,
): readonly Path[] {
  const sections = table.body.filter(({ section }) => section).map(({ row }) => row);
  let host: LabelUse | undefined;
  let from = 0;
  return paths.map((path, index) => {
    const leaf = path.at(-1);
    const row = lines[index]?.row ?? 0;
    while (sections[from] !== undefined && (sections[from] ?? 0) < row) {
      from += 1;
      host = undefined;
    }
    if (leaf === undefined) return path;
    if (leaf.facets?.measure !== undefined) host = leaf;
    else if (leaf.facets?.ignored !== undefined) host = undefined;
    return leaf.facets === null ? [...path.slice(0, -1), asPartOf(host, leaf, dictionary)] : path;
  });
}

/** Without columns that say in English what another says: beside Chinese names, every text of them has words and no Chinese. */
function withoutTranslations(grid: Grid, block: Block, lines: readonly BodyLine[]): readonly number[] {
  const isEnglish = (column: number) => {
    const texts = lines.flatMap(({ row }) => {
      const slot = grid.rows[row]?.[column];
      return slot?.kind === 'text' ? [slot.text] : [];
    });
    return texts.length > 1 && texts.every((text) => /[a-z]{3}/u.test(text) && !/[\u4e00-\u9fff]/u.test(text));
  };
  const chinese = block.labels.filter((column) => !isEnglish(column));
  return chinese.length > 0 ? chinese : block.labels;
}

/** 合计 in the column of serial numbers, where the line has no other name. */
function totalBeside(row: readonly Slot[], block: Block, label: LabelReader): readonly LabelUse[] {
  if (block.labels.length === 0) return [];
  const before = row.slice(0, block.values[0]?.index ?? 0).filter(({ kind }) => kind === 'text');
  const [slot] = before;
  const facets = slot === undefined ? null : label(slot.text);
  if (slot === undefined || before.length > 1 || facets?.measure !== undefined) return [];
  return facets?.total === 'all' || facets?.layout === '全区' ? [{ text: slot.text, facets, slot }] : [];
}

/** Label columns that are not to be read (姓名): their heading stands for what they hold. */
function ignoredColumns(grid: Grid, table: Table, block: Block, label: LabelReader): ReadonlyMap<number, LabelUse> {
  const found = new Map<number, LabelUse>();
  for (const column of block.labels) {
    for (const header of table.headers) {
      const slot = grid.rows[header]?.[column];
      const facets = slot === undefined ? null : label(slot.text);
      if (slot !== undefined && facets?.ignored !== undefined) found.set(column, { text: slot.text, facets, slot });
    }
  }
  return found;
}
