import { isCounted } from '../../../model/counted.ts';
import { type AxisLine, linesAndColumns } from '../../figures/checks/axis-lines.ts';
import type { Taken } from '../../figures/values/taken.ts';
import type { Finding } from '../../sheet/finding.ts';
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
  for (const group of linesAndColumns(reader, block, rows, taken))
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
  return areOppositeNames(one.use.text, other.use.text);
}

/** 城镇人口 and 农村人口 */
export function areOppositeNames(one: string, other: string): boolean {
  const [left = '', right = ''] = [one, other].map((text) => nameForms(nameKey(text)).at(-1) ?? '');
  return opposites.has(difference(left, right)) || opposites.has(difference(right, left));
}

/** What two names do not have in common: 城|郊 of 城区 and 郊区, |非 of 户籍 and 非户籍. */
function difference(one: string, other: string): string {
  const [left, right] = [[...one], [...other]];
  while (left.length > 0 && left[0] === right[0]) {
    left.shift();
    right.shift();
  }
  while (left.length > 0 && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  return `${left.join('')}|${right.join('')}`;
}

const opposites = new Set(
  [
    '本|外 本市|外地 本市|外省 北京|外地 北京|外埠 京籍|外埠 本地|外地 本地|外来 内|外 户籍|流动 常住|流动 城镇|农村 城市|农村 城镇|乡村 城区|郊区 城区|农村',
    '|非 |未 |不 |助理 已|未 有|无 男|女 单|多 单|双 初|经 初|复 早|足月 顺|剖宫 顺|剖腹 自然分娩|剖宫产 重点|一般 首次|续 新签|续签 线上|线下 门|急 医保|自费 有偿|无偿',
    '公立|民营 公立|社会办 公立|民办 公办|民办 公办|社会办 公办|民营 政府办|社会办 政府办|非政府办 国有|民营 中央|地方',
    '在编|编外 在编|合同制 在编|聘用 在编|外聘 编制|聘用 编内|编外 在职|返聘 在职|离退休 在职|退休 在岗|离岗 专|兼 全|兼',
  ]
    .flatMap((line) => line.split(' '))
    .map((pair) => {
      const [one = '', other = ''] = pair.split('|');
      return difference(one, other);
    }),
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
