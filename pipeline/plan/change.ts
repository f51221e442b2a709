import { splitBound } from './bound.ts';
import { canonicalUnit, type Quantity, type Refusal, readQuantity } from './quantity.ts';
import { readEnds } from './range.ts';
import { changeUnits, changeWords, contradiction, directionOf, type Reader } from './reading.ts';

const words = `${changeWords.up}|${changeWords.down}`;
const onlyForm = new RegExp(`^(?:稳步|有所|进一步)?(${words})$`);
const changeForm = new RegExp(`^(${words})(?![到至])(.+)$`);
const yearlyForm = new RegExp(`^每年(${words})(.+)$`);

/** `下降`, `提高`: better than the baseline, no number. */
export const directionOnly: Reader = (text, context) => {
  const [, word = ''] = onlyForm.exec(text) ?? [];
  if (word === '') return null;
  return contradiction(word, directionOf(word), context) ?? { kind: 'direction_only', strict: true };
};

/** `增长0.5岁` → +0.5, `降低5个百分点` → −5, in the indicator's unit; the level is the baseline plus this. */
export const baselineChange: Reader = (text, context) => {
  const [, word = '', rest = ''] = changeForm.exec(text) ?? [];
  if (word === '') return null;
  const direction = directionOf(word);
  const refused = contradiction(word, direction, context) ?? relativeChange(rest, context.unit);
  if (refused !== null) return refused;
  const split = splitBound(rest);
  if ('reason' in split) return split;
  if (split.bound?.strict || split.bound?.direction === 'down') return { reason: `“${text}”不是至少要有的变化量` };
  const change = unsigned(split.number, context.unit);
  if ('reason' in change) return change;
  return {
    kind: 'baseline_change',
    value: direction === 'up' ? change.value : 0 - change.value,
    digits: change.digits,
  };
};

/** `每年提升1—3个百分点`: `low` and `high` are sizes of the yearly change in the target's direction; `high` is null when open. */
export const yearlyChange: Reader = (text, context) => {
  const [, word = '', rest = ''] = yearlyForm.exec(text) ?? [];
  if (word === '') return null;
  const refused = contradiction(word, directionOf(word), context) ?? relativeChange(rest, context.unit);
  if (refused !== null) return refused;
  const ends = readEnds(rest, changeUnits(context.unit));
  if (ends !== null) {
    if ('reason' in ends) return ends;
    if (ends.low.value < 0) return { reason: `变化量“${rest}”不应带负号` };
    const digits = Math.max(ends.low.digits, ends.high.digits);
    return { kind: 'yearly_change', low: ends.low.value, high: ends.high.value, digits };
  }
  const split = splitBound(rest);
  if ('reason' in split) return split;
  if (split.bound?.strict || split.bound?.direction === 'down') return { reason: `“${text}”不是每年至少要有的变化量` };
  const least = unsigned(split.number, context.unit);
  if ('reason' in least) return least;
  return { kind: 'yearly_change', low: least.value, high: split.bound ? null : least.value, digits: least.digits };
};

function unsigned(text: string, unit: string): Quantity | Refusal {
  const quantity = readQuantity(text, changeUnits(unit));
  if ('reason' in quantity || /^\d/.test(text)) return quantity;
  return { reason: `变化量“${text}”不应带正负号` };
}

/** A change in percent of an indicator in another unit could be relative or absolute. */
function relativeChange(text: string, unit: string): Refusal | null {
  if (canonicalUnit(unit) === '%' || !/%|百分点/.test(text)) return null;
  return { reason: `计量单位是“${unit}”，变化量“${text}”分不清是相对变化还是变化的数量` };
}
