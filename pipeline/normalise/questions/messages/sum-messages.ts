import { address } from '../../../model/workbook.ts';
import { named } from '../../figures/messages/figure-words.ts';
import type { Figure } from '../../resolve/resolution.ts';
import type { Finding } from '../../sheet/finding.ts';
import type { Slot } from '../../sheet/grid.ts';

const shown = (value: number) => Number(value.toPrecision(12));

/** A total that is not the sum of what it is printed for; `proven`: another column adds up over the same lines. */
export function sumIsNotTotal(figure: Figure, sum: number, total: number, proven: boolean): Finding {
  return {
    severity: proven ? 'stop' : 'warn',
    code: proven ? 'E215' : 'W247',
    key: `sum｜${named(figure)}｜${figure.year}｜${sum}｜${total}`,
    found: `${named(figure)}的合计是 ${shown(total)}，各分项之和是 ${shown(sum)}${proven ? '（表中别的数与各分项之和相等）' : '；数已照常读入'}`,
    expected: '合计等于各分项之和',
    remedy: '请核对合计和分项（漏加、重复、只加了筛选出来的行、没有重新计算），改正单元格',
    ...(proven ? { together: true } : {}),
  };
}

/** A total that is more than its parts, beside an 其他 that was not read for want of words and may be of them. */
export function sumWithoutRest(figure: Figure, sum: number, total: number, { row, column, text }: Slot): Finding {
  const place = address(row, column);
  return {
    severity: 'warn',
    code: 'W247',
    key: `sum｜${named(figure)}｜${figure.year}｜${sum}｜${total}`,
    found: `${named(figure)}的合计是 ${shown(total)}，读入的各分项之和是 ${shown(sum)}，差 ${shown(total - sum)}；${place} 的“其他”（${text}）看不出是哪一类的其他，没有加进去；数已照常读入`,
    expected: '合计等于各分项之和',
    remedy: `请写明 ${place} 是哪一类的其他；漏了一项的请补上，没有漏的请核对合计`,
  };
}
