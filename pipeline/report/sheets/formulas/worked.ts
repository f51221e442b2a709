import { wholeValue } from '../../../excel/number.ts';
import type { CellPlace, Formula, WorkedNumber } from '../../../excel/sheet.ts';
import type { Printed } from '../../../model/report.ts';

/** True when two ways of working out a number differ by no more than the last binary digits. */
export function agrees(first: number | null, second: number | null): boolean {
  if (first === null || second === null) return false;
  return Math.abs(first - second) <= 1e-12 * Math.max(1, Math.abs(second));
}

/** The same number as it stands in another cell. */
export function taken(printed: Printed, cell: CellPlace | null): Printed | WorkedNumber {
  return cell === null || wholeValue(printed) === null ? printed : { ...printed, formula: [cell] };
}

/** The printed number as a formula where the formula gives it, else as it is. @param result what the formula gives */
export function worked(printed: Printed, result: number | null, formula: Formula): Printed | WorkedNumber {
  return agrees(result, printed.value) ? { ...printed, formula } : printed;
}
