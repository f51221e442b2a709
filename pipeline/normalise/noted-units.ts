import { shift } from './decimal.ts';
import { nameKey } from './name.ts';
import { measuresMeant } from './note-scope.ts';
import type { Reader } from './reader.ts';
import { unitOfNote } from './slip-messages.ts';
import { unitNamedBy } from './stated.ts';
import type { Taken } from './take-cell.ts';
import { conversion } from './unit.ts';

/** Asks where a note names another power of ten than the unit by which a figure was read: 注：单位为万人次 below a column 人次. */
export function askAboutNotedUnits({ notes, dictionary, findings }: Reader, taken: readonly Taken[]): void {
  const measures = new Map(
    taken.map(({ figure: { measure } }) => [measure, new Set([nameKey(measure.name)])] as const),
  );
  for (const { text, marks } of notes.own) {
    const unit = marks.length > 0 ? null : unitNamedBy(text);
    if (unit === null) continue;
    const meant = measuresMeant(text, measures, dictionary);
    for (const { figure, slot, observation } of taken) {
      const places = conversion(unit, figure.measure.unit, dictionary.units);
      if (places === null || observation?.value == null || slot.reading.kind !== 'number') continue;
      const isSame = Number(shift(slot.reading.decimal, places)) === observation.value;
      if (!isSame && meant.has(figure.measure)) findings.add(unitOfNote(text, unit, figure.measure.name), [slot]);
    }
  }
}
