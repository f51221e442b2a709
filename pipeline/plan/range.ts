import { canonicalUnit, dash, type Quantity, type Refusal, readQuantity } from './quantity.ts';
import { contradiction, type Reader } from './reading.ts';

const minus = /^[-−]/;
const countedThings = /\d\p{Script=Han}+$/u;
const startsWithDash = new RegExp(`^${dash}`);
const separator = new RegExp(`^(${dash}?[^至到~〜∼—–―−‐‑‒-]*\\d[^至到~〜∼—–―−‐‑‒-]*)(——|至|到|[~〜∼]|${dash})(.+)$`);

/** The two ends of `103—107` or `-1.29‰至-1.86‰` in rising order, null when the text is no range. */
export function readEnds(
  text: string,
  units: readonly string[],
): { readonly low: Quantity; readonly high: Quantity } | Refusal | null {
  const [, first = '', between = '', second = ''] = separator.exec(text) ?? [];
  if (first === '') return null;
  if (isAmbiguous(first, between, second)) {
    return { reason: `“${text}”里的横线分不清是连接号还是负号，区间请用“至”连接` };
  }
  const left = readQuantity(first, units);
  const right = readQuantity(second, units);
  if ('reason' in left) return left;
  if ('reason' in right) return right;
  return left.value <= right.value ? { low: left, high: right } : { low: right, high: left };
}

/**
 * `103—107`: inside means from the lower to the higher end, both included, in whichever order they are printed. A number of
 * things to make (`2-3家`) that the register declares `up` is kept from the lower end on: more than promised is no failure.
 */
export const rangeTarget: Reader = (text, context) => {
  const ends = readEnds(text, [canonicalUnit(context.unit)]);
  if (ends === null || 'reason' in ends) return ends;
  const { low, high } = ends;
  if (context.direction === 'up' && countedThings.test(text) && Math.max(low.digits, high.digits) === 0) {
    return { kind: 'at_least', value: low.value, strict: false, digits: 0 };
  }
  const refused = contradiction(text, 'range', context);
  if (refused !== null) return refused;
  return { kind: 'range', low: low.value, high: high.value, digits: Math.max(low.digits, high.digits) };
};

/** Two dashes meet: clear only as `——` between unsigned numbers, or as a long dash before a minus sign. */
function isAmbiguous(first: string, between: string, second: string): boolean {
  if (between === '——') return startsWithDash.test(first);
  if (!startsWithDash.test(between) || !startsWithDash.test(second)) return false;
  return minus.test(between) || !minus.test(second);
}
