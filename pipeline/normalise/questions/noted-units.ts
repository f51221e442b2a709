import { unitNamedBy } from '../around/stated.ts';
import type { Taken } from '../figures/taken.ts';
import { measuresMeant } from '../notes/measures-meant.ts';
import { shift } from '../numbers/decimal.ts';
import { conversion } from '../numbers/unit.ts';
import type { Reader } from '../tables/reader.ts';
import { nameKey } from '../text/name-key.ts';
import { unitOfTable } from './contradiction-messages.ts';
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

/**
 * Asks where the table states one power of ten and the heading or the line of a figure, by which it was read, another:
 * 单位：千人次 over a column 总诊疗人次（万人次）. A heading in single ones is an exception that is meant.
 */
export function askAboutTwoUnits({ context, dictionary, findings }: Reader, taken: readonly Taken[]): void {
  for (const { figure, slot, observation } of taken) {
    const { reading } = slot;
    if (observation?.value == null || reading.kind !== 'number' || reading.unit !== null) continue;
    const scaled = (context.units ?? []).flatMap((unit) => {
      const places = conversion(unit, figure.measure.unit, dictionary.units) ?? 0;
      return places === 0 ? [] : [{ unit, value: Number(shift(reading.decimal, places)) }];
    });
    const values = [Number(reading.decimal), ...scaled.map(({ value }) => value)];
    const [other] = scaled;
    if (other !== undefined && !values.includes(observation.value))
      findings.add(unitOfTable(other.unit, figure.measure.name), [slot]);
  }
}
