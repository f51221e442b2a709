import type { Observation } from '../model/observation.ts';
import type { CellWords } from './cell-words.ts';

/** A figure of a table that nobody has compared with what was read from it yet. */
export interface UncheckedFigure
  extends Pick<Observation, 'area' | 'year' | 'measure' | 'breakdown' | 'value' | 'origin'> {
  readonly words: CellWords;
  /** The number as the cell shows it. */
  readonly text: string;
  readonly unit: string;
}
