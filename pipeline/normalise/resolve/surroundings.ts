import type { Context } from '../around/context.ts';
import type { Dictionary } from '../registers/dictionary.ts';
import type { Measure } from '../registers/vocabulary.ts';
import type { LabelUse } from '../tables/label-use.ts';
import type { Axes } from './axes.ts';

/** What holds along the axes of a block and around one of its cells. */
export interface Surroundings {
  readonly context: Context;
  readonly folder: { readonly area: string; readonly year: number };
  readonly dictionary: Dictionary;
  /** Measure of a line above, for lines that name members only. */
  readonly parent: Measure | null;
  /** The line of the parent has a number of its own. */
  readonly parentCounted: boolean;
  /** Section headings above the line. */
  readonly section: readonly LabelUse[];
  /** A section heading that names another measure than the line: 户籍人口 over 活产数. */
  readonly over: LabelUse | null;
  /** A section heading that says nothing known. */
  readonly topic: LabelUse | null;
  /** Keys of unknown headings under which measures come again: they narrow, they are no topics. */
  readonly narrowing: ReadonlySet<string>;
  /** Some label of the block names a measure, so the title's is not meant. */
  readonly measured: boolean;
  readonly axes: Axes;
  readonly tableHasAreas: boolean;
  /** Dimensions of which the block has members. */
  readonly split: ReadonlySet<string>;
  /** The title that narrows a measure in this block, null for none. */
  readonly titleOver: (measure: Measure) => string | null;
}
