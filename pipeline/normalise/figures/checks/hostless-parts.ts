import type { Finding } from '../../sheet/findings.ts';
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
  if (!isMarked(use) && !above.some(({ kind, text }) => kind === 'text' && isAmongHeading(text))) return;
  if (use.facets?.measure === undefined || use.facets.members !== undefined) return;
  const headings = block.values.flatMap((column) => column.path.map(({ slot }) => slot.anchor));
  const corner = table.headers.flatMap((row) =>
    cellsOf(grid.rows[row] ?? []).filter(({ kind, anchor }) => kind === 'text' && !headings.includes(anchor)),
  );
  // 卫生技术人员 over the names of the lines is what they are parts of.
  if (corner.some(({ text }) => label(text)?.measure !== undefined)) return;
  const slots = taken.flatMap(({ slot, observation }) =>
    slot.row === first.row && observation?.value != null ? slot : [],
  );
  if (slots.length > 0) findings.add(partOfNothing(use.text.trim()), slots);
}

/** A line marked as a part of what is not there; its figures are read. */
function partOfNothing(name: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `hostless｜${name}`,
    found: `“${name}”是表的第一行，前面没有它所属的那一项，看不出是全区的，还是只是其中一部分；数已按全区的读入`,
    expected: '全区的数，或“其中”前面写明是哪一项的',
    remedy: '请核对；是全区的，请去掉“其中”；只是一部分的，请在前面补上所属的那一项，或移出这张表',
    together: true,
  };
}
