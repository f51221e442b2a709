import { isCounted } from '../../../model/counted.ts';
import type { Context } from '../../around/context.ts';
import type { NumberRead, Reading } from '../../numbers/cell-number.ts';
import { type Decimal, hasFraction, shift } from '../../numbers/decimal.ts';
import { conversion, isCounterOf, unitsNamed } from '../../numbers/unit.ts';
import type { Dictionary } from '../../registers/dictionary.ts';
import type { Measure } from '../../registers/vocabulary.ts';
import type { Slot } from '../../sheet/grid.ts';
import { withinBrackets } from '../../text/brackets.ts';
import { withoutEnglish } from '../../text/english.ts';
import type { StatedUnits } from './stated-units.ts';
import { unitsNoted } from './units-noted.ts';

/** A number in the unit of its measure; `resolution` is the step of its last printed digit, in the same unit. */
export interface Value {
  readonly decimal: Decimal;
  readonly value: number;
  readonly resolution: number;
  /** False when no unit is written anywhere and the measure's own was taken. */
  readonly stated: boolean;
  /** It is shown in whole ones and its parts of one only come of computing: 52.19213456 万人 shown as 52.19. */
  readonly computed?: true;
}

/** What is wrong with a unit, in words for a message. */
export interface UnitFault {
  readonly found: string;
}

/** A number in the unit of its measure, exactly; or what keeps its unit from being known. */
export function measuredValue(
  reading: NumberRead,
  measure: Measure,
  stated: StatedUnits,
  context: Context,
  dictionary: Dictionary,
): Value | UnitFault {
  const places = placesOf(reading, measure, stated, context, dictionary);
  const remarked = stated.remarked.find(
    (unit) => ![null, places === 'own' ? 0 : places].includes(conversion(unit, measure.unit, dictionary.units)),
  );
  if (remarked !== undefined && (typeof places === 'number' || places === 'own'))
    return { found: `单位在备注里是“${remarked}”，与表上的不一致，看不出` };
  if (typeof places === 'number') return number(reading, places, true);
  if (places !== 'own') return places;
  const share = Number(reading.decimal);
  if (measure.unit === '%' && share > 0 && share < 1)
    return { found: `单位没有写，“${reading.decimal}”看不出是不是百分数` };
  return number(reading, 0, false);
}

function number(reading: NumberRead, places: number, stated: boolean): Value {
  const decimal = shift(reading.decimal, places);
  const resolution = Number(shift('1', places - reading.decimals));
  const computed = places > 0 && resolution >= 1 ? { computed: true as const } : {};
  return { decimal, value: Number(decimal) === 0 ? 0 : Number(decimal), resolution, stated, ...computed };
}

/** Places to move the decimal point by; 'own' when no unit is written anywhere and the measure's own is meant. */
function placesOf(
  reading: Pick<NumberRead, 'unit' | 'decimal' | 'decimals'>,
  measure: Measure,
  stated: StatedUnits,
  context: Context,
  dictionary: Dictionary,
): number | 'own' | UnitFault {
  const among = (names: readonly string[]): number | UnitFault => {
    const places = new Set(names.flatMap((name) => conversion(name, measure.unit, dictionary.units) ?? []));
    const [only] = places;
    if (places.size === 1 && only !== undefined) return only;
    if (places.size === 0 && names.some((name) => isCounterOf(name, measure, dictionary.units))) return 0;
    return { found: places.size === 0 ? `单位是“${names.join('、')}”` : `单位“${names.join('、')}”中哪一个适用不明` };
  };
  if (reading.unit !== null) return among([reading.unit]);
  const near: number[] = [];
  if (stated.line !== '') {
    const named =
      unitsNamed(stated.line, dictionary.units) ??
      unitsNamed(withoutEnglish(stated.line) ?? '', dictionary.units) ??
      unitsNamed(bareUnit(stated.line), dictionary.units);
    if (named === null) return { found: `单位“${stated.line}”不在 units.csv` };
    const places = among(named);
    if (typeof places !== 'number') return places;
    near.push(places);
  }
  for (const units of stated.labels) {
    const places = among(units);
    if (typeof places !== 'number') return places;
    near.push(places);
  }
  const [first] = near;
  if (new Set(near).size > 1) return { found: '单位栏与标题写的单位不一致' };
  if (first !== undefined) return first;
  if (stated.strange !== undefined) {
    const { heading, unit } = stated.strange;
    return { found: `单位不在 units.csv，上面的“${heading}”写的是“${unit}”` };
  }
  if (context.units !== null) return among(context.units);
  const noted = unitsNoted(measure, reading, stated, context, dictionary);
  if (noted.told.length > 0) return among(noted.told);
  if (stated.unclear !== undefined) {
    const { heading, unit } = stated.unclear;
    return { found: `单位没有写明，上面的大标题“${heading}”提到“${unit}”，看不出管不管这一格` };
  }
  if (context.unknownUnit !== '') return { found: `表上单位“${context.unknownUnit}”不在 units.csv` };
  if (context.earlierUnits !== null) {
    if (noted.elsewhere.length > 0)
      return {
        found: `单位没有写明，别处（上方的表、表题、表名或注）提到“${context.earlierUnits.join('、')}”，看不出`,
      };
  }
  return 'own';
}

/** （人） and 人数 in a column of units. */
function bareUnit(text: string): string {
  return withinBrackets(text.trim()).replace(/(?<=.)数$/u, '');
}

/** A thing counted one by one cannot come in parts; half of one is the mean of two counts when they are many, in a measure that is a mean. */
export function isPartOfOne(value: Value, measure: Measure): boolean {
  if (!isCounted(measure.unit) || !hasFraction(value.decimal) || value.computed === true) return false;
  return !(measure.name.includes('平均') && /\.50*$/u.test(value.decimal) && Math.abs(value.value) >= 1000);
}

/** A text such as 25.000 for what comes in whole numbers: in many countries the point parts the thousands. */
export function isDottedThousands({ cell }: Slot, { value }: Value, measure: Measure): boolean {
  if (!isCounted(measure.unit) || typeof cell?.value !== 'string' || Math.abs(value) >= 1000) return false;
  return /^[1-9]\d{0,2}\.000$/u.test(cell.value.normalize('NFKC').trim());
}

/**
 * The number of a cell whose format shows it in a larger unit, 344.2 of 3442000, where the heading says that unit, 万人: what
 * is shown in that unit is what is stored in the measure's own. Null for any other cell.
 */
export function storedValue(
  { scaled }: Extract<Reading, { kind: 'fault' }>,
  measure: Measure,
  stated: StatedUnits,
  context: Context,
  dictionary: Dictionary,
): Value | null {
  const shown = scaled === undefined ? null : measuredValue(scaled.shown, measure, stated, context, dictionary);
  if (scaled === undefined || shown === null || 'found' in shown || !shown.stated) return null;
  const value = Number(scaled.stored);
  return Math.abs(shown.value - value) <= shown.resolution / 2 ? { ...shown, decimal: scaled.stored, value } : null;
}
