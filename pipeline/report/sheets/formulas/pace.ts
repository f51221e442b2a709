import { wholeValue } from '../../../excel/number.ts';
import type { CellPlace } from '../../../excel/sheet.ts';
import type { Printed, ReportIndicator } from '../../../model/report.ts';
import { worked } from './worked.ts';

/** A printed number and the cell that holds it. */
export interface Held {
  readonly cell: CellPlace;
  readonly printed: Printed;
}

/** The cells and numbers that progress is worked out from. */
interface PaceParts {
  readonly value: Held;
  readonly year: { readonly cell: CellPlace; readonly number: number };
  readonly baseline: CellPlace;
  readonly target: CellPlace;
  readonly baselineYear: CellPlace;
  readonly targetYear: CellPlace;
}

/** τ = (y − y0) ÷ (yT − y0). */
export function tauCell(printed: Printed, { baseline, target }: ReportIndicator, parts: PaceParts) {
  const { year, baselineYear, targetYear } = parts;
  const result = (year.number - baseline.year) / (target.year - baseline.year);
  return worked(printed, result, ['(', year.cell, '-', baselineYear, ')/(', targetYear, '-', baselineYear, ')']);
}

/** P = (x − b) ÷ (t − b). */
export function progressCell(printed: Printed, promise: ReportIndicator, parts: PaceParts) {
  const { value: x, baseline, target } = parts;
  const now = wholeValue(x.printed);
  const b = wholeValue(promise.baseline.value);
  const t = promise.target.value;
  const result = now === null || b === null || t === null ? null : (now - b) / (t - b);
  return worked(printed, result, ['(', x.cell, '-', baseline, ')/(', target, '-', baseline, ')']);
}

/** R = P ÷ τ, of the two cells beside it. */
export function ratioCell(printed: Printed, progress: Held, tau: Held) {
  const done = wholeValue(progress.printed);
  const gone = wholeValue(tau.printed);
  const result = done === null || gone === null ? null : done / gone;
  return worked(printed, result, [progress.cell, '/', tau.cell]);
}
