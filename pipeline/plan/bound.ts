import type { Direction } from '../model/plan.ts';
import { canonicalUnit, type Quantity, type Refusal, readQuantity } from './quantity.ts';
import { readEnds } from './range.ts';
import { contradiction, type Reader } from './reading.ts';

type Bound = { readonly direction: 'up' | 'down'; readonly strict: boolean };

const atLeast: Bound = { direction: 'up', strict: false };
const atMost: Bound = { direction: 'down', strict: false };
const above: Bound = { direction: 'up', strict: true };
const below: Bound = { direction: 'down', strict: true };

const before: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:>=|[≥≧⩾]|不低于|不少于|不小于|至少|大于(?:或)?等于)/, atLeast],
  [/^(?:<=|[≤≦⩽]|不高于|不超过|不大于|不多于|至多|最多|小于(?:或)?等于)/, atMost],
  [/^(?:>|高于|大于|超过|多于)/, above],
  [/^(?:<|低于|小于|少于)/, below],
];
const behind: readonly (readonly [RegExp, Bound])[] = [
  [/及?以上$/, atLeast],
  [/及?以[下内]$/, atMost],
];
const verbs: readonly (readonly [RegExp, Direction | null])[] = [
  [/^(?:提高|提升|增加|增长|上升)[到至]|^增至/, 'up'],
  [/^(?:降低|下降|减少)[到至]|^降[到至]/, 'down'],
  [/^达到?|^控制在/, null],
];

/**
 * Takes the words of a bound off a number: `不低于95%`, `40%以上`, `小于12分钟`; `bound` is null for a bare number.
 * 小于 and 高于 exclude the number; 以上, 以下 and the words with 不 include it.
 */
export function splitBound(text: string): { readonly number: string; readonly bound: Bound | null } | Refusal {
  const first = before.find(([form]) => form.test(text));
  const last = behind.find(([form]) => form.test(text));
  if (first && last) return { reason: `“${text}”前后各有一个界限词` };
  const found = first ?? last;
  return found ? { number: text.replace(found[0], ''), bound: found[1] } : { number: text, bound: null };
}

/** `≥65`, `70%及以上`, `83.0`, `控制在7/10万以下`, and `100%` of a share, which is full coverage. */
export const boundTarget: Reader = (text, context) => {
  const promise = text.replace(/^(?:力争|实现)/, '');
  const verb = verbs.find(([form]) => form.test(promise));
  const split = splitBound(verb ? promise.replace(verb[0], '') : promise);
  if ('reason' in split) return split;
  const quantity = split.bound
    ? boundedNumber(split.number, split.bound, context.unit)
    : readQuantity(split.number, [canonicalUnit(context.unit)]);
  if ('reason' in quantity) return quantity;
  const needed = [verb?.[1] ?? null, split.bound?.direction ?? null].filter((direction) => direction !== null);
  for (const direction of needed) {
    const refused = contradiction(text, direction, context);
    if (refused !== null) return refused;
  }
  const { value, digits } = quantity;
  if (split.bound) {
    return { kind: split.bound.direction === 'up' ? 'at_least' : 'at_most', value, strict: split.bound.strict, digits };
  }
  if (context.direction === 'range') return { reason: `“${text}”是单个数值，方向应为 up 或 down` };
  return { kind: isFullCoverage(quantity, context.unit, context.direction) ? 'full_coverage' : 'level', value, digits };
};

/** The number of a bound; of `至少1-2名` the end that the bound asks for. */
function boundedNumber(text: string, bound: Bound, unit: string): Quantity | Refusal {
  const units = [canonicalUnit(unit)];
  const ends = readEnds(text, units);
  if (ends === null) return readQuantity(text, units);
  if ('reason' in ends) return ends;
  return bound.direction === 'up' ? ends.low : ends.high;
}

function isFullCoverage(quantity: Quantity, unit: string, direction: Direction): boolean {
  return quantity.value === 100 && canonicalUnit(unit) === '%' && direction === 'up';
}
