import type { DoubtfulFigure, Problem, Severity } from '../../problem.ts';
import type { Spot } from './spots.ts';
import type { WantedCells } from './wanted-cells.ts';

/** One kind of thing found; cells with the same code and key become one problem that names them all. */
export interface Finding {
  readonly severity: Severity;
  readonly code: string;
  readonly key: string;
  /** A function of how many cells there are and of the `names` of all that became one problem. */
  readonly found: string | ((cells: number, names: readonly string[]) => string);
  /** What its cells are, for a problem that lists them. */
  readonly name?: string;
  /** A function where the words cost much: called once a finding. */
  readonly expected: string | (() => string);
  /** As `expected`. */
  readonly remedy: string | (() => string);
  readonly figure?: DoubtfulFigure;
  /** Figures that its unread cells may be wanted for. */
  readonly wants?: readonly DoubtfulFigure[];
  /** What of the whole table it doubts. */
  readonly doubts?: Problem['doubts'];
  /** The words that it asks about, where a user's row of the kind 表注 answers it. */
  readonly said?: string;
  /** One problem for all figures that it befalls. */
  readonly together?: true;
  /** Its name, and the row of a register, by which such findings of a sheet with nothing special to expect are said in one problem. */
  readonly among?: {
    readonly name: string;
    readonly expected: string;
    readonly remedy: string;
    readonly row: string;
    /** What is spelled like it, and may be what it is; no measure where that is no figure. A function: called once a finding. */
    readonly near?: () => readonly DoubtfulFigure[];
  };
}

export interface Kept {
  readonly finding: Finding;
  readonly spots: Map<number, Spot>;
  /** Figures by key. */
  readonly figures: Map<string, DoubtfulFigure>;
  readonly names: Set<string>;
  /** The cells by the figure that they may be wanted for. */
  readonly wanted: WantedCells;
  /** It stands for all findings of its code beyond those told apart. */
  readonly rest: boolean;
}

export function expectedIn({ expected }: Finding): string {
  return typeof expected === 'string' ? expected : expected();
}

export function remedyIn({ remedy }: Finding): string {
  return typeof remedy === 'string' ? remedy : remedy();
}

export function figureKey({ figure }: Finding): string {
  return figure === undefined ? '' : JSON.stringify(figure);
}
