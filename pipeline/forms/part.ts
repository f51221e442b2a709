import type { FillableSheet } from '../excel/fillable/sheet.ts';
import type { Place } from './figure-box.ts';

/** One sheet of a form and where each figure of this year belongs. */
export interface Part {
  readonly sheet: FillableSheet;
  readonly places: readonly Place[];
}
