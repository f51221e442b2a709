import type { LabelUse } from '../../tables/label-use.ts';

/** Units stated for one cell, nearest first: in the cell, on its line, in its labels. */
export interface StatedUnits {
  /** The table has a column for units, so that a blank one is an omission. */
  readonly asked: boolean;
  readonly line: string;
  readonly labels: readonly (readonly string[])[];
  /** The unknown heading over its line or column that the units of the labels are from, where they have none. */
  readonly heading?: LabelUse | undefined;
  /** The line above that lends them, where it is set in under that. */
  readonly lender?: LabelUse | undefined;
  /** Unknown headings of parts of the table in which its line stands, outermost first. */
  readonly groups?: readonly LabelUse[];
  /** Headings further up that may reach to its line or not. */
  readonly perhaps?: readonly LabelUse[];
  /** A unit in thousands or more that a heading over it may mean, with that heading. */
  readonly unclear?: { readonly heading: string; readonly unit: string };
  /** A unit of many that no register has, with the heading over it that states it. */
  readonly strange?: { readonly heading: string; readonly unit: string };
  /** Units that a remark on its line speaks of. */
  readonly remarked: readonly string[];
  /** Some number of the same measure on its line, or in its column where that names the measure, comes in parts of one. */
  readonly parted: boolean;
}
