import type { DoubtfulFigure, Problem } from '../../problem.ts';
import { rangesOf, type Spot } from './spots.ts';

/** The unread cells by the figure that they may be wanted for. */
export type WantedCells = Map<string, { readonly figure: DoubtfulFigure; readonly spots: Spot[] }>;

/** Adds cells that each of the figures may be wanted from. */
export function addWanted(wanted: WantedCells, figures: readonly DoubtfulFigure[], spots: readonly Spot[]): void {
  for (const figure of figures) {
    const key = JSON.stringify(figure);
    const before = wanted.get(key);
    if (before === undefined) wanted.set(key, { figure, spots: [...spots] });
    else before.spots.push(...spots);
  }
}

/** What a problem says of such cells, those of all findings that it puts together; nothing where there are none. */
export function wantsOf(found: readonly WantedCells[]): Pick<Problem, 'wants'> {
  const wants = found.flatMap((wanted) =>
    [...wanted.values()].map(({ figure, spots }) => ({ figure, cell: rangesOf(spots) })),
  );
  return wants.length === 0 ? {} : { wants };
}
