import type { Taken } from '../../figures/values/taken.ts';
import type { Slot } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { Reader } from '../../tables/reader.ts';
import { shifted } from '../messages/question-messages.ts';

/** A line of a column, or a column of a table: its place, whether it has a name, and what stands in it. */
interface Line {
  readonly at: number;
  readonly named: boolean;
  readonly content: 'blank' | 'number' | 'other';
}

/**
 * Asks about the figures between a name without a number and a number without a name, down a column or along the headings:
 * they may have slipped against their names.
 */
export function askAboutShifts(reader: Reader, blocks: readonly Block[], taken: readonly Taken[]): void {
  const { grid, table, findings, label } = reader;
  const read = new Map(taken.map((item) => [`${item.slot.row},${item.slot.column}`, item.slot]));
  for (const { labels, values } of blocks.filter((block) => block.labels.length > 0)) {
    for (const { index } of values) {
      const lines = table.body.flatMap(({ row, section }, at): readonly Line[] => {
        const cells = grid.rows[row] ?? [];
        const names = labels.flatMap((column) => (cells[column]?.kind === 'text' ? cells[column].text : []));
        // A name alone on its line heads the lines below, unless it is that of a measure or none are below.
        const isHead =
          section && at < table.body.length - 1 && !names.some((text) => label(text)?.measure !== undefined);
        return isHead ? [] : [{ at: row, named: names.length > 0, content: contentOf(cells[index]) }];
      });
      const slots = between(lines).flatMap((row) => read.get(`${row},${index}`) ?? []);
      if (slots.length > 0) findings.add(shifted('lines'), slots);
    }
    const columns = values.map(({ index, path }): Line => {
      const contents = table.body.map(({ row }) => contentOf(grid.rows[row]?.[index]));
      const content =
        contents.find((each) => each === 'number') ?? contents.find((each) => each === 'other') ?? 'blank';
      return { at: index, named: path.length > 0, content };
    });
    const slots = between(columns).flatMap((index) =>
      table.body.flatMap(({ row }) => read.get(`${row},${index}`) ?? []),
    );
    if (slots.length > 0) findings.add(shifted('columns'), slots);
  }
}

function contentOf(slot: Slot | undefined): Line['content'] {
  if (slot === undefined || slot.kind === 'blank') return 'blank';
  return slot.kind === 'number' ? 'number' : 'other';
}

/** The places between the two, in either order. */
function between(lines: readonly Line[]): readonly number[] {
  return [...slipped(lines), ...slipped(lines.toReversed())].map(({ at }) => at);
}

/** The lines with name and number behind one with a name alone and before one with a number alone. */
function slipped(lines: readonly Line[]): readonly Line[] {
  let behind: Line[] | null = null;
  for (const line of lines) {
    const isNumber = line.content === 'number';
    if (line.named && line.content === 'blank') behind = [];
    else if (line.named && isNumber) behind?.push(line);
    else if (!line.named && isNumber && behind !== null && behind.length > 0) return behind;
    else if (line.named || line.content !== 'blank') behind = null;
  }
  return [];
}
