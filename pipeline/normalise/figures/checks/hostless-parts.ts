import type { Finding } from '../../sheet/finding.ts';
import { cellsOf } from '../../sheet/grid.ts';
import { isAmongHeading } from '../../tables/among-lines.ts';
import type { Block } from '../../tables/blocks.ts';
import { isMarked } from '../../tables/depth.ts';
import type { RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import type { Taken } from '../values/taken.ts';

/**
 * Asks about the figures of a line that is marked as a part (其中：注册护士数) where no line but 包括： stands above it in its table, nor a name in
 * front of it: what it is a part of is not shown. A part named by its member only is of the measure over it. The figures are read.
 */
export function askAboutHostlessParts(
  { table, grid, findings, label }: Reader,
  block: Block,
  rows: RowPaths,
  taken: readonly Taken[],
): void {
  const first = table.body.find(({ row }) =>
    grid.rows[row]?.some(({ kind, text }) => kind === 'text' && text.trim() !== '' && !isAmongHeading(text)),
  );
  const path = first === undefined ? [] : (rows.get(first.row) ?? []);
  const use = path.at(-1);
  if (first === undefined || first.section || use === undefined || path.length > 1) return;
  const above = table.body.slice(0, table.body.indexOf(first)).flatMap(({ row }) => cellsOf(grid.rows[row] ?? []));
  const isOpened = above.some(({ kind, text }) => kind === 'text' && isAmongHeading(text));
  if (!isMarked(use) && !isOpened) return;
  if (use.facets?.measure === undefined || use.facets.members !== undefined) return;
  const headings = block.values.flatMap((column) => column.path.map(({ slot }) => slot.anchor));
  const corner = table.headers.flatMap((row) =>
    cellsOf(grid.rows[row] ?? []).filter(({ kind, anchor }) => kind === 'text' && !headings.includes(anchor)),
  );
  // 卫生技术人员 over the names of the lines is what they are parts of.
  if (corner.some(({ text }) => label(text)?.measure !== undefined)) return;
  const slotsIn = (lines: ReadonlySet<number>) =>
    taken.flatMap(({ slot, observation }) => (lines.has(slot.row) && observation?.value != null ? slot : []));
  const slots = slotsIn(new Set([first.row]));
  if (slots.length > 0) findings.add(partOfNothing(use.text.trim()), slots);
  if (!isOpened) return;
  // All lines behind 包括： may be parts, to the next heading.
  const behind = table.body.slice(table.body.indexOf(first) + 1);
  const end = behind.findIndex(({ section }) => section);
  const others = slotsIn(new Set(behind.slice(0, end < 0 ? behind.length : end).map(({ row }) => row)));
  if (others.length > 0) findings.add(partsOfNothing(), others);
}

/** A line marked as a part of what is not there; its figures are read. */
function partOfNothing(name: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `hostless｜${name}`,
    found: `“${name}”是表的第一行，前面没有它所属的那一项，看不出是全区的，还是只是其中一部分；数已按全区的读入`,
    expected: '全区的数，或“其中”前面写明是哪一项的',
    remedy: '请核对；是全区的，请去掉“其中”“包括”；只是一部分的，请在前面补上所属的那一项，或移出这张表',
    together: true,
  };
}

/** Lines behind 包括：, of what is not said; their figures are read. */
function partsOfNothing(): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: 'hostless list',
    found: (cells) =>
      `“其中：”“包括：”一类的话前面没有它所说的那一项，看不出其下是全区的，还是只是其中一部分；${cells} 个数已按全区的读入`,
    expected: '全区的数，或前面写明是哪一项的',
    remedy: '请核对；是全区的，请去掉这一行；只是一部分的，请在前面补上所属的那一项，或移出这张表',
  };
}
