import { isCounted } from '../../../model/counted.ts';
import { type AxisLine, columnsIn, linesOf } from '../../figures/checks/axis-lines.ts';
import type { Taken } from '../../figures/values/taken.ts';
import type { Finding } from '../../sheet/findings.ts';
import { numberIn } from '../../sheet/grid.ts';
import type { Block } from '../../tables/blocks.ts';
import type { RowPaths } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';
import { nameForms, nameKey } from '../../text/name-key.ts';

/**
 * Asks about a figure that is less than two opposite parts beside it, of which none was read: 产妇数 15000 before 本区户籍 15000 and
 * 外区户籍 5000 leaves out the others. It stands right before them, or right behind them where they are the first. It is read.
 */
export function askAboutOppositeParts(reader: Reader, block: Block, rows: RowPaths, taken: readonly Taken[]): void {
  for (const group of [...linesOf(reader, block, rows, taken), ...columnsIn(reader, block, taken)])
    group.forEach((one, at) => {
      const other = group[at + 1];
      const host = group[at === 0 ? 2 : at - 1];
      if (other === undefined || host === undefined || !areOpposite(one, other)) return;
      for (const [place, { figure, slot, observation }] of host.read) {
        if (!isCounted(figure.measure.unit) || figure.breakdown !== '' || observation?.value == null) continue;
        const [whole, ...parts] = [host, one, other].map(({ cells }) => numberIn(cells.get(place)));
        // One number over both is of neither.
        const isTwice = one.cells.get(place)?.anchor === other.cells.get(place)?.anchor;
        const isUnread = !isTwice && ![one, other].some(({ read }) => read.has(place));
        const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
        const isMore = whole != null && parts.every((part) => part !== null && part > 0) && sum > whole * (1 + 1e-9);
        if (isUnread && isMore)
          reader.findings.add(
            lessThanParts(figure.measure.name, [one, other].map(({ use }) => use.text.trim()).join('、')),
            [slot],
          );
      }
    });
}

/** Whether two names are the same but for a word and its opposite. */
function areOpposite(one: AxisLine, other: AxisLine): boolean {
  const [left, right] = [one, other].map(({ use }) => [...(nameForms(nameKey(use.text)).at(-1) ?? '')]);
  if (left === undefined || right === undefined) return false;
  while (left.length > 0 && left[0] === right[0]) {
    left.shift();
    right.shift();
  }
  while (left.length > 0 && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  return opposites.has(`${left.join('')}|${right.join('')}`) || opposites.has(`${right.join('')}|${left.join('')}`);
}

const opposites = new Set(
  '本|外 本市|外地 本地|外地 内|外 |非 |未 |不 已|未 有|无 男|女 城镇|农村 城市|农村 公立|民营 公立|社会办 公立|民办 在编|编外 在编|合同制 本地|外来 户籍|流动'.split(
    ' ',
  ),
);

function lessThanParts(measure: string, parts: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `opposite｜${measure}｜${parts}`,
    found: (cells) => `${measure}比旁边的“${parts}”相加还少，可能只是其中一部分；${cells} 个数已照常读入`,
    expected: '全区的数，不少于两部分之和',
    remedy: '请核对；只是其中一部分的，请改成全区的数；是全区的，请改正分项',
  };
}
