import type { Taken } from '../../figures/values/taken.ts';
import { grouped } from '../../memory/grouped.ts';
import type { Finding } from '../../sheet/finding.ts';
import type { Slot } from '../../sheet/grid.ts';
import type { LabelUse } from '../../tables/label-use.ts';
import type { Reader } from '../../tables/reader.ts';

/** Fewer figures have no looks in common; of more than this share that are set apart, the colours mean something else. */
const [fewest, mostShare] = [3, 0.25] as const;
/** Words that tell what colours mean. */
const legend =
  /[黄红绿蓝橙紫灰粉青]色?(?:的?(?:字|底|部分|单元格|数|标|区域|格)|[为是表示代指：:])|标[注记]?[黄红绿蓝橙紫]|[底字颜]色|颜色|填色|色块|阴影|高亮|着色|涂[黄红绿蓝]/u;

/**
 * Notes few figures of a table that a ground or an ink sets apart from those beside them, where nothing says what it means:
 * they may be in doubt. Whole lines and columns, and negative numbers in red, are only dressed.
 */
export function noteAccents({ grid, findings }: Reader, taken: readonly Taken[]): void {
  const cells = new Map<number, Taken>();
  for (const item of taken) if (item.observation?.value != null) cells.set(item.slot.anchor, item);
  const read = [...cells.values()];
  // A form has the places of one year in one colour.
  const odd = [...grouped(read, ({ figure }) => figure.year).values()].flatMap((ofYear) => {
    const plain = commonest(ofYear.map(({ slot }) => accentIn(slot)));
    return ofYear.filter(({ slot }) => accentIn(slot) !== plain);
  });
  if (read.length < fewest || odd.length > Math.max(1, read.length * mostShare)) return;
  const rows = grouped(read, ({ slot }) => slot.row);
  const columns = grouped(read, ({ slot }) => slot.column);
  const isApart = (item: Taken) => {
    const { slot, observation } = item;
    const accent = accentIn(slot);
    if (accent === '' || (accent.startsWith('红字') && (observation?.value ?? 0) < 0)) return false;
    return (
      !isDressed(accent, slot, rows.get(slot.row) ?? [], item.labels, 'row') &&
      !isDressed(accent, slot, columns.get(slot.column) ?? [], item.labels, 'column')
    );
  };
  const apart = odd.filter(isApart);
  if (apart.length === 0 || grid.rows.some((row) => row.some(({ kind, text }) => kind === 'text' && legend.test(text))))
    return;
  for (const [kind, items] of grouped(apart, ({ slot }) => accentIn(slot).split(' ')[0] ?? ''))
    findings.add(
      unexplained(kind),
      items.map(({ slot }) => slot),
    );
}

function accentIn({ cell }: Slot): string {
  return cell?.accent ?? '';
}

function commonest(accents: readonly string[]): string {
  const counts = [...grouped(accents, (accent) => accent)].map(([accent, all]) => ({ accent, count: all.length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.accent ?? '';
}

/** Whether all figures of a line look the same: with its label where there is no second one. */
function isDressed(
  accent: string,
  { row, column }: Slot,
  line: readonly Taken[],
  labels: readonly LabelUse[],
  along: 'row' | 'column',
): boolean {
  if (line.some(({ slot }) => accentIn(slot) !== accent)) return false;
  if (line.length > 1) return true;
  return labels.some(
    (use) => (along === 'row' ? use.slot.row === row : use.slot.column === column) && accentIn(use.slot) === accent,
  );
}

function unexplained(kind: string): Finding {
  const words = kind === '底色' ? '有底色' : kind === '红字' ? '是红字' : '用了彩色的字';
  return {
    severity: 'note',
    code: 'N252',
    key: kind,
    found: (cells) => `${cells} 个数${words}，旁边的数没有，表上没有说明是什么意思；数已照常读入`,
    expected: '',
    remedy: '请向报送科室核实（多为待核、估算或改过的数）；没有特别意思的不用处理，也可以在表注中写明',
  };
}
