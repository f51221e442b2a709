import type { Observation } from '../../model/observation.ts';
import { address } from '../../model/workbook.ts';
import type { Figure } from '../resolve/resolution.ts';
import type { Slot } from '../sheet/grid.ts';
import type { Spot } from '../sheet/spots.ts';
import type { Place } from '../tables/reader.ts';

export function observed(
  place: Place,
  figure: Figure,
  slot: Slot,
  read: Pick<Observation, 'value' | 'state' | 'resolution' | 'unitAssumed' | 'unitAsked'>,
): Observation {
  const { row, column } = firstOf(slot);
  return {
    area: figure.area,
    year: figure.year,
    measure: figure.measure.name,
    breakdown: figure.breakdown,
    ...read,
    origin: { file: place.file, sheet: place.sheet, cell: address(row, column) },
    edition: place.folder.year,
  };
}

/** The first place of a merged range. */
export function firstOf(slot: Slot): Spot {
  return { row: slot.merge?.top ?? slot.row, column: slot.merge?.left ?? slot.column };
}
