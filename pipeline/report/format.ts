import { decimalLiteral, roundToDecimals, shiftPoint, withThousands } from '../decimal.ts';

/** What every output shows where there is no value. */
const noValue = '—';

const digitsAdded = 4;

/**
 * A number with a fixed count of decimals, rounded once by GB/T 8170—2008 (a tie to the even digit, on the decimal
 * literal). Plain digits, `-` for minus, no sign on zero, `—` for null.
 * @throws RangeError for NaN and the infinities
 */
export function formatNumber(value: number | null, decimals: number): string {
  return value === null ? noValue : roundToDecimals(decimalLiteral(value), decimals);
}

/** A number with separators of thousands: 1234567 → `1,234,567`; `—` for null. */
export function formatCount(value: number | null, decimals = 0): string {
  return withThousands(formatNumber(value, decimals));
}

/** A share of 0–1 as percent: (0.6, 1) → `60.0%`; `—` for null. */
export function formatShare(value: number | null, decimals: number): string {
  return value === null ? noValue : `${roundToDecimals(shiftPoint(decimalLiteral(value), 2), decimals)}%`;
}

/**
 * A value beside its target. When the target is not met but both would print alike, one more digit is printed, up to
 * four, until they differ; two that never differ (a strict target hit exactly) keep the usual decimals. Separators of thousands.
 * @param met null when there is no verdict
 */
export function formatAgainst(
  value: number | null,
  target: number | null,
  decimals: number,
  met: boolean | null,
): string {
  const usual = formatCount(value, decimals);
  if (met !== false || value === null || target === null) return usual;
  for (let digits = decimals; digits <= decimals + digitsAdded; digits += 1) {
    const text = formatCount(value, digits);
    if (text !== formatCount(target, digits)) return text;
  }
  return usual;
}

/** `2023-12-31` → `2023年12月31日`; `—` for null. @throws RangeError when the text is no ISO date */
export function formatDate(iso: string | null): string {
  if (iso === null) return noValue;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (year === undefined) throw new RangeError(`${iso} is no ISO date`);
  return `${year}年${Number(month)}月${Number(day)}日`;
}
