import type { Cell } from '../../model/workbook.ts';

/** No list of notes is longer. */
const mostRanks = 200;

/** A row without the serial number that stands before its words: 1 | 注册护士数不含民营医院. */
export function withoutRank(row: readonly (Cell | null)[]): readonly (Cell | null)[] {
  const first = row.findIndex((cell) => cell !== null && cell.text.trim() !== '');
  const value = row[first]?.value;
  const isRank = typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= mostRanks;
  const [next] = row.slice(first + 1).filter((cell) => cell !== null && cell.text.trim() !== '');
  return isRank && next !== undefined && typeof next?.value !== 'number' ? row.slice(first + 1) : row;
}
