import { address, type Sheet } from '../model/workbook.ts';
import { limits } from './shared/limits.ts';
import { type Refusal, tooLarge } from './shared/refusal.ts';

const numberLike = /^[\s\d.,%-]*$/;

/**
 * Refuses what is no table of statistics by what its cells hold, whatever the format: a text longer than a cell of Excel
 * can be, more cells than the limit, or more different names than any table has; `null` for what can be read.
 */
export function excessiveContent(sheets: readonly Sheet[]): Refusal | null {
  const names = new Set<string>();
  let cells = 0;
  for (const { name, rows } of sheets) {
    for (const [row, line] of rows.entries()) {
      for (const [column, cell] of line.entries()) {
        if (cell === null) continue;
        cells += 1;
        if (cell.text.length > limits.text) {
          const where = `工作表“${name}”的 ${address(row, column)}`;
          return tooLarge(`${where} 一格里有 ${cell.text.length} 个字`, `一格不超过 ${limits.text} 个字`);
        }
        if (typeof cell.value === 'string' && !numberLike.test(cell.text)) names.add(cell.text);
      }
      if (cells > limits.cells) return tooLarge(`有 ${limits.cells} 个以上的单元格`, `不超过 ${limits.cells} 个`);
      if (names.size > limits.names) {
        return tooLarge(`有 ${limits.names} 种以上不同的文字，像是逐人、逐条的名册`, '汇总的统计表');
      }
    }
  }
  return null;
}
