import type { Observation } from '../model/observation.ts';
import type { Sheet } from '../model/workbook.ts';
import type { CellWords } from './cell-words.ts';

/** A figure, or a cell of a ledger, that nobody has compared with what was read from it yet. */
export interface UncheckedFigure extends Pick<Observation, 'area' | 'year' | 'measure' | 'breakdown' | 'origin'> {
  readonly words: CellWords;
  /** The number as the cell shows it. */
  readonly text: string;
  /** What it was read as; of a ledger also a stage, a date or words that stand for a number. */
  readonly value: number | string | null;
  readonly unit: string;
}

/** A sheet whose words are in question, as it was received, with everything that was read from it. */
export interface UncheckedTable {
  /** Of the folder that the file came in. */
  readonly area: string;
  readonly year: number;
  readonly file: string;
  readonly sheet: Sheet;
  readonly figures: readonly UncheckedFigure[];
}
