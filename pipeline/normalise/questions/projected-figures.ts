import { address } from '../../model/workbook.ts';
import type { Taken } from '../figures/taken.ts';
import type { Finding } from '../sheet/findings.ts';
import type { Reader } from '../tables/reader.ts';

/** Asks about figures that a formula makes of the same figure of an earlier year alone: 2958 as C3*1.02, or last year's number again. */
export function askAboutProjectedFigures({ findings }: Reader, taken: readonly Taken[]): void {
  const byPlace = new Map(taken.map((item) => [`${item.slot.row},${item.slot.column}`, item]));
  for (const { slot, figure, observation } of taken) {
    const { source } = slot.cell ?? {};
    const from = source === undefined ? undefined : byPlace.get(`${source.row},${source.column}`)?.figure;
    if (source === undefined || from === undefined || observation?.value == null) continue;
    const isSame = from.measure === figure.measure && from.breakdown === figure.breakdown && from.area === figure.area;
    if (isSame && from.year < figure.year)
      findings.add(projected(figure.year, from.year, address(source.row, source.column)), [slot]);
  }
}

/** A figure that was computed from that of an earlier year; it is read. */
function projected(year: number, from: number, source: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `projected｜${year}｜${from}`,
    found: (cells) =>
      `${year} 年的数是由 ${from} 年的数用公式推算的（如由 ${source}），${cells} 个数像是估计数；数已照常读入`,
    expected: `${year} 年统计的数`,
    remedy: '请核对；估计的请换成统计的数，确是当年实际数的请把公式改成数值',
  };
}
