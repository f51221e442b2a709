import { address } from '../../model/workbook.ts';
import type { Problem } from '../../problem.ts';
import { plainValue } from '../shared/plain-values.ts';

const most = 30;
/** IFERROR(VLOOKUP(…),0): nothing was found. */
const onError = /^IF(?:ERROR|NA)\(\s*(?:_xlfn\.)?(?:[VHX]?LOOKUP|INDEX|VALUE)\(.+,\s*0\s*\)$/su;
/** IF(D3="未报",0,D3), IF(ISBLANK(D3),0,D3), IF(ISNUMBER(D3),D3,0). */
const unless =
  /^IF\((?:[^,]*(?:<>|=)\s*"[^"]*"|NOT\(.*\)|IS(?:BLANK|NA|ERR|ERROR|TEXT|NUMBER)\([^()]*\)),(?:\s*0\s*,.*|.*,\s*0\s*)\)$/su;

/** Whether a formula that gave 0 gives it where there is no number, so that nobody knows whether there is one. */
export function isFallback(formula: string): boolean {
  const plain = formula.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').trim();
  return (onError.test(plain) || unless.test(plain)) && plainValue(formula) === null;
}

/** W121 for zeros that formulas put where there is no number. */
export function fallbackProblems(file: string, sheet: string, cells: readonly string[]): readonly Problem[] {
  if (cells.length === 0) return [];
  return [
    {
      severity: 'warn',
      code: 'W121',
      where: { file, sheet, cell: cells.slice(0, most).join('、') },
      found: `${cells.length} 个公式在没有数的时候给出 0，看不出是 0 还是没有报；数按 0 读入`,
      expected: '报的是 0 填 0，没有报的留空',
      remedy: '请核对；没有报的，请把公式的 0 改成空白（""）或删去；确是 0 的，请粘贴为数值',
    },
  ];
}

/** The cell of a formula that gave 0 for want of a number. */
export function fallbackAt(row: number, column: number, cell: { readonly f?: string; readonly v?: unknown }) {
  return cell.v === 0 && isFallback(cell.f ?? '') ? [address(row, column)] : [];
}
