import type { Problem } from '../../problem.ts';
import type { StaleResult } from './stale-results.ts';

const most = 30;

/** W120 for results that a program other than a spreadsheet left as they were: opened in one, the sheet shows others. */
export function staleProblems(file: string, sheet: string, stale: readonly StaleResult[]): readonly Problem[] {
  const [first] = stale;
  if (first === undefined) return [];
  const shown = (value: number) => String(Number(value.toPrecision(12)));
  const cells = stale.slice(0, most).map(({ cell }) => cell);
  return [
    {
      severity: 'warn',
      code: 'W120',
      where: { file, sheet, cell: cells.join('、') },
      found: `${stale.length} 个公式存的结果与它用到的单元格不符，没有重新计算：如 ${first.cell} 存的是 ${shown(first.stored)}，重算是 ${shown(first.computed)}；数按存的结果读`,
      expected: '重新计算过的结果',
      remedy: '请用 Excel 或 WPS 打开，按 F9 重新计算，核对后保存',
    },
  ];
}
