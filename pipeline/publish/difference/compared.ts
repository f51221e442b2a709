import type { Difference } from './difference.ts';

/** What an edition was compared with, and what came of it. */
export interface Compared {
  readonly title: string;
  readonly year: number;
  readonly draft: boolean;
  readonly demonstration: boolean;
  /** The folder of the new edition and of the earlier one, as messages print them. */
  readonly folder: string;
  readonly against: { readonly folder: string; readonly draft: boolean; readonly started: string | null };
  readonly difference: Difference;
  /** True when nothing changed. */
  readonly same: boolean;
  /** True when the workbook of an earlier change stands in the folder still. */
  readonly kept: boolean;
}
