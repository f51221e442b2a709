import { unitNamedBy } from '../around/stated.ts';
import type { Taken } from '../figures/taken.ts';
import { measuresMeant } from '../notes/measures-meant.ts';
import { shift } from '../numbers/decimal.ts';
import { conversion } from '../numbers/unit.ts';
import type { Reader } from '../tables/reader.ts';
import { nameKey } from '../text/name-key.ts';
import { unitOfNote } from './question-messages.ts';

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
