import { address } from '../../../model/workbook.ts';
import { type AxisLine, linesAndColumns } from '../../figures/checks/axis-lines.ts';
import { isEqual } from '../../figures/checks/crossings.ts';
import type { Taken } from '../../figures/values/taken.ts';
import type { Finding } from '../../sheet/finding.ts';
import { numberIn, type Slot } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { RowPaths } from '../../tables/label-use.ts';
import { leftOutBy } from '../../tables/left-out-names.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameKey } from '../../text/name-key.ts';

/**
 * Asks about a figure, a part of it and the number without that part where these three do not agree: 2345 cases, 345 of them
 * 新冠, 1990 不含新冠. The two figures are read, the third number is not.
 */
export function askAboutLeftOutSums(reader: Reader, block: Block, rows: RowPaths, taken: readonly Taken[]): void {
  for (const group of linesAndColumns(reader, block, rows, taken))
    for (const rest of group) {
      const part = leftOutBy(rest.use.text);
      if (part === '' || rest.read.size > 0) continue;
      for (const [place, slot] of rest.cells) {
        const number = numberIn(slot);
        const { whole, without } = figuresAt(group, place, part, reader);
        if (number === null || whole === undefined || without === undefined) continue;
        const [all, less] = [numberIn(whole.slot), numberIn(without.slot)];
        if (all === null || less === null || isEqual(all - less, number)) continue;
        reader.findings.add(notTheRest(rest.use.text.trim(), slot, all, less, number), [whole.slot, without.slot]);
      }
    }
}

/** The undivided figure beside a number, and the part of it that a word names. */
function figuresAt(group: readonly AxisLine[], place: number, part: string, { dictionary }: Reader) {
  const read = group.flatMap(({ use, read: each }) => {
    const item = each.get(place);
    return item === undefined ? [] : [{ use, item }];
  });
  const members = new Set((dictionary.memberNames.get(part) ?? []).map(({ name }) => name));
  const isPart = ({ use, item }: (typeof read)[number]) =>
    item.figure.breakdown !== '' && (members.has(item.figure.breakdown) || nameKey(use.text).includes(part));
  const without = read.find(isPart)?.item;
  const measure = without?.figure.measure;
  const whole = read.find(({ item }) => item.figure.measure === measure && item.figure.breakdown === '')?.item;
  return { whole, without };
}

function notTheRest(name: string, slot: Slot, all: number, part: number, number: number): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `left out｜${address(slot.row, slot.column)}`,
    found: `合计 ${all} 减去其中的 ${part} 是 ${all - part}，${address(slot.row, slot.column)} 的“${name}”是 ${number}；合计和其中的数已照常读入`,
    expected: '三个数相符',
    remedy: '请核对这三个数，改正单元格',
  };
}
