import type { Taken } from '../../figures/values/taken.ts';
import { grouped } from '../../memory/grouped.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';
import { narrowingNote } from '../messages/narrowing-note.ts';

const open = /^[待未暂][\u4e00-\u9fff]{1,3}$/u;

/**
 * Asks where a word that stands for a number still to come is the next thing over a column of numbers: 待核实, 待定, which no
 * line of headings has to be. The figures are read.
 */
export function askAboutOpenHeadings({ grid, findings, label }: Reader, taken: readonly Taken[]): void {
  const read = taken.filter(({ observation }) => observation?.value != null);
  // 待定 on the line of a measure is a value of it.
  const names = (row: number) => grid.rows[row]?.some(({ text }) => label(text)?.measure !== undefined) === true;
  for (const [column, items] of grouped(read, ({ slot }) => slot.column)) {
    const first = Math.min(...items.map(({ slot }) => slot.row));
    const above = grid.rows.slice(0, first).map((row) => row[column]);
    const heading = above.findLast((slot) => slot !== undefined && slot.kind !== 'blank');
    if (heading !== undefined && open.test(nameKey(heading.text)) && !names(heading.row))
      findings.add(narrowingNote(heading.text, { word: heading.text, why: 'state' }), [heading]);
  }
}
