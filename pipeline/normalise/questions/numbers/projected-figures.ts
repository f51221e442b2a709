import { address } from '../../../model/workbook.ts';
import type { Taken } from '../../figures/values/taken.ts';
import type { Finding } from '../../sheet/finding.ts';
import type { Reader } from '../../tables/reader.ts';
import { yearsStated } from '../../years/written-years.ts';

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

/** Asks about figures that a formula takes from a sheet that is named for other years only: ='2024年'!C3 as that of 2025. */
export function askAboutCarriedFigures({ findings, label, place }: Reader, taken: readonly Taken[]): void {
  for (const { slot, figure, observation } of taken) {
    const { sourceSheet } = slot.cell ?? {};
    if (sourceSheet === undefined || observation?.value == null) continue;
    const stated = yearsStated(sourceSheet);
    const years = label(sourceSheet)?.year === 'previous' ? [place.folder.year - 1] : stated;
    if (years.length > 0 && !years.includes(figure.year))
      findings.add(carried(figure.year, sourceSheet, address(slot.row, slot.column)), [slot]);
  }
}

/** A figure that is taken from the sheet of another year; it is read. */
function carried(year: number, sheet: string, cell: string): Finding {
  return {
    severity: 'warn',
    code: 'W247',
    key: `carried｜${year}｜${sheet}`,
    found: (cells) =>
      `${year} 年的数是用公式从工作表“${sheet}”取来的（如 ${cell}），${cells} 个数像是那一年的数；数已照常读入`,
    expected: `${year} 年统计的数`,
    remedy: `请核对；不是 ${year} 年的，请填 ${year} 年的数，确是的请把公式改成数值`,
  };
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
