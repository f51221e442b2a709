import { titleMeasure } from '../around/title-measure.ts';
import type { LabelReader } from '../labels/facets.ts';
import { conversion } from '../numbers/unit.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Grid, Slot } from '../sheet/grid.ts';
import { nameKey } from '../text/name-key.ts';
import { withAges } from './age-labels.ts';
import { withAmong } from './among-lines.ts';
import type { Block } from './blocks.ts';
import { indentOf, isMarked } from './depth.ts';
import { labelUse } from './division-lines.ts';
import type { BodyLine } from './draft.ts';
import { bodiesIn, isPeriods, periodUse } from './filing-columns.ts';
import { withFormatIndents } from './format-indents.ts';
import { withGroupNames } from './group-names.ts';
import type { LabelUse, Path, RowPaths } from './label-use.ts';
import { withoutLetteredNames } from './line-codes.ts';
import { withLoneSubtotal } from './lone-subtotal.ts';
import { withParts } from './named-parts.ts';
import { withRateGroups } from './rate-groups.ts';
import { rowGroups } from './row-groups.ts';
import type { Table } from './tables.ts';
import { totalBeside } from './total-beside.ts';
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

/** Whether a title, a heading of lines or one of columns names a measure, of which the lines may be parts. */
function namesMeasure(grid: Grid, table: Table, block: Block, dictionary: Dictionary, label: LabelReader): boolean {
  const sections = table.body.filter(({ section }) => section).map(({ row }) => grid.rows[row] ?? []);
  const uses = block.values.flatMap(({ path }) => path.map(({ facets }) => facets));
  return (
    [...uses, ...sections.flat().map(({ text }) => label(text))].some((facets) => facets?.measure !== undefined) ||
    table.said.titles.some((title) => titleMeasure(title, dictionary, label) !== null)
  );
}

/** 社区卫生服务中心 | 个 | 20 is 社区卫生服务中心数: the unit on the line shows that they are counted. */
function withCount(
  path: Path,
  row: readonly Slot[],
  isAmong: () => boolean,
  block: Block,
  label: LabelReader,
  dictionary: Dictionary,
): Path {
  const leaf = path.at(-1);
  const written = unitOf(row, block);
  // 医疗卫生机构 is a word for groups too: beside a unit in a column of its own it is none.
  const isGroup = leaf?.facets?.layout === '分组' && indentOf(leaf) === 0 && !isMarked(leaf);
  if (leaf === undefined || (leaf.facets !== null && !(isGroup && written !== undefined && !isAmong()))) return path;
  const facets = label(`${nameKey(leaf.text)}数`);
  const value = block.values.map(({ index }) => row[index]?.reading).find((reading) => reading?.kind === 'number');
  const unit = written ?? (value?.kind === 'number' ? value.unit : null);
  const isCount =
    facets?.measure !== undefined &&
    facets.alias === undefined &&
    conversion(unit ?? '', facets.measure.unit, dictionary.units) === 0;
  return isCount ? [...path.slice(0, -1), { ...leaf, facets }] : path;
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

/** How the columns of a long export are read that say when a line is of, and who reported it. */
function filingColumns(
  grid: Grid,
  { headers }: Table,
  block: Block,
  lines: readonly BodyLine[],
  dictionary: Dictionary,
  label: LabelReader,
): ReadonlyMap<number, (slot: Slot) => LabelUse> {
  const found = new Map<number, (slot: Slot) => LabelUse>();
  for (const column of [...block.labels, ...block.behind]) {
    const heading = grid.rows[headers.at(-1) ?? -1]?.[column]?.text ?? '';
    const slots = lines.flatMap(({ row }) => grid.rows[row]?.[column] ?? []).filter(({ kind }) => kind !== 'blank');
    const bodies = bodiesIn(heading, slots, dictionary);
    if (bodies !== null) found.set(column, (slot) => ({ text: slot.text, facets: bodies(slot.text), slot }));
    else if (isPeriods(heading, slots, true, label)) found.set(column, (slot) => periodUse(slot, label));
  }
  return found;
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

/** The unit that stands on a line in a column of its own. */
function unitOf(row: readonly Slot[], { units }: Block): string | undefined {
  return units.map((unit) => nameKey(row[unit]?.text ?? '')).find((text) => text !== '');
}

function isKnown(use: LabelUse | undefined): boolean {
  return use?.facets?.measure !== undefined || use?.facets?.members !== undefined || use?.facets?.total !== undefined;
}
