import type { Taken } from '../figures/taken.ts';
import type { Slot } from '../sheet/grid.ts';
import type { Block } from '../tables/blocks.ts';
import type { Reader } from '../tables/reader.ts';
import { shiftedLines } from './question-messages.ts';

interface Line {
  readonly row: number;
  readonly named: boolean;
  readonly slot: Slot | undefined;
}

/**
 * Asks about the figures of a column between a line with a name and no number and one with a number and no name: they may
 * have slipped by a line against their names.
 */
export function askAboutShifts(reader: Reader, blocks: readonly Block[], taken: readonly Taken[]): void {
  const { grid, table, findings, label } = reader;
  const read = new Map(taken.map((item) => [`${item.slot.row},${item.slot.column}`, item.slot]));
  for (const { labels, values } of blocks.filter((block) => block.labels.length > 0)) {
    for (const { index } of values) {
      const lines = table.body.flatMap(({ row, section }): readonly Line[] => {
        const cells = grid.rows[row] ?? [];
        const names = labels.flatMap((column) => (cells[column]?.kind === 'text' ? cells[column].text : []));
        // A name alone on its line heads the lines below, unless it is that of a measure.
        const isHead = section && !names.some((text) => label(text)?.measure !== undefined);
        return isHead ? [] : [{ row, named: names.length > 0, slot: cells[index] }];
      });
      for (const between of [slipped(lines), slipped(lines.toReversed())]) {
        const slots = between.flatMap(({ row }) => read.get(`${row},${index}`) ?? []);
        if (slots.length > 0) findings.add(shiftedLines(), slots);
      }
    }
  }
}

/** The lines with name and number behind one with a name alone and before one with a number alone. */
function slipped(lines: readonly Line[]): readonly Line[] {
  let between: Line[] | null = null;
  for (const line of lines) {
    const isBlank = line.slot === undefined || line.slot.kind === 'blank';
    const isNumber = line.slot?.kind === 'number';
    if (line.named && isBlank) between = [];
    else if (line.named && isNumber) between?.push(line);
    else if (!line.named && isNumber && between !== null && between.length > 0) return between;
    else if (line.named || !isBlank) between = null;
  }
  return [];
}
