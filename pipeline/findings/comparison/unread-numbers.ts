import type { Sheet } from '../../model/workbook.ts';

type Rows = Sheet['rows'];

/** Whether all numbers of a line are years: the headings of a table. */
export function isOfYears(rows: Rows, row: number): boolean {
  const numbers = (rows[row] ?? []).flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []));
  return numbers.length > 0 && numbers.every(isYear);
}

/** Whether a number before the first column of figures only dates or counts its line: a year, or one of a run of serial numbers. */
export function countsLines(rows: Rows, row: number, column: number): boolean {
  const at = (line: number) => rows[line]?.[column]?.value;
  const value = at(row);
  if (typeof value !== 'number' || !Number.isInteger(value)) return false;
  return isYear(value) || value === 1 || at(row - 1) === value - 1 || at(row + 1) === value + 1;
}

/** Whether a number above the first line of figures only counts its column: 甲 1 2 3. */
export function countsColumns(rows: Rows, row: number, column: number): boolean {
  const value = rows[row]?.[column]?.value;
  return (
    value === 1 ||
    (typeof value === 'number' &&
      value > 1 &&
      rows[row]?.slice(0, column).some((cell) => cell?.value === value - 1) === true &&
      rows[row]?.some((cell) => cell?.value === 1) === true)
  );
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1949 && value <= 2100;
}
